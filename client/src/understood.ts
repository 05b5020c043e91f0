import {
  commands,
  type Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

const scheme = 'gouji-understood'
/** Inside only: what a link of the view does. */
const goTo = '_gouji.goTo'

/** What the server answers to `gouji/understood`. */
interface Answer {
  readonly text: string
  readonly links: readonly { readonly range: Place; readonly target: Place }[]
}
interface Place {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/**
 * 「勾稽读懂了什么」: a text beside the report that says what each number of its prose was taken for. It follows the
 * report while that is edited, and its links lead back to the numbers and to the cells.
 */
export class UnderstoodView implements Disposable {
  readonly #client: () => BaseLanguageClient | undefined
  readonly #answers = new Map<string, Answer>()
  readonly #changed = new EventEmitter<Uri>()
  readonly #parts: readonly Disposable[]

  constructor(client: () => BaseLanguageClient | undefined) {
    this.#client = client
    this.#parts = [
      this.#changed,
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (view) => this.#text(view),
      }),
      languages.registerDocumentLinkProvider(
        { scheme },
        { provideDocumentLinks: (view) => this.#links(view) },
      ),
      workspace.onDidCloseTextDocument(({ uri }) => this.#answers.delete(uri.toString())),
      commands.registerCommand('gouji.showUnderstood', () => show()),
      commands.registerCommand(goTo, reveal),
    ]
  }

  /** A report was checked anew; `source` as the editor writes it. */
  tell(source: string): void {
    const view = viewOf(Uri.parse(source))
    if (this.#answers.has(view.toString())) this.#changed.fire(view)
  }

  async #text(view: Uri): Promise<string> {
    const client = this.#client()
    const source = openDocument(sourceOf(view))
    const answer =
      client && source
        ? await client.sendRequest<Answer | null>('gouji/understood', {
            textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(source),
          })
        : null
    this.#answers.set(view.toString(), answer ?? { text: '', links: [] })
    return answer?.text ?? l10n.t('There is no report open that these numbers could come from.')
  }

  #links(view: TextDocument): DocumentLink[] {
    const answer = this.#answers.get(view.uri.toString())
    // Links of another text than the one that is shown would lead astray.
    if (!answer || answer.text !== view.getText()) return []
    const source = sourceOf(view.uri).toString()
    return answer.links.map(({ range, target }) => {
      const asked = encodeURIComponent(JSON.stringify([source, target]))
      return new DocumentLink(rangeOf(range), Uri.parse(`command:${goTo}?${asked}`))
    })
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose()
  }
}

async function show(): Promise<void> {
  const source = window.activeTextEditor?.document
  if (!source || source.uri.scheme === scheme) {
    void window.showInformationMessage(l10n.t('Open a report first'))
    return
  }
  const view = await workspace.openTextDocument(viewOf(source.uri))
  await window.showTextDocument(view, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false })
}

/** Shows a place of the report where the report is shown already. */
async function reveal(source: string, target: Place): Promise<void> {
  const uri = Uri.parse(source)
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  await window.showTextDocument(openDocument(uri) ?? (await workspace.openTextDocument(uri)), {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    selection: rangeOf(target),
  })
}

/** The view of a report. Its language hangs on how the name ends; see `gouji-understood` in package.json. */
function viewOf(source: Uri): Uri {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1)
  return Uri.from({
    scheme,
    path: `/${l10n.t('{0} — What Gouji understood', name)}`,
    query: source.toString(),
  })
}

function sourceOf(view: Uri): Uri {
  return Uri.parse(view.query)
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())
}

function rangeOf({ start, end }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
