import {
  CodeLens,
  commands,
  type Disposable,
  DocumentLink,
  EventEmitter,
  languages,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import type { Range as ProtocolRange } from 'vscode-languageclient'

/** What the server writes about a report for people to read. */
export interface Page {
  readonly text: string
  readonly links: readonly PageLink[]
  /** What can be done from here, shown above the first line. Commands are given the report's URI. */
  readonly actions?: readonly { readonly title: string; readonly command: string }[]
}

/** A place of a page's text that leads to a place of a file. */
export interface PageLink {
  readonly range: ProtocolRange
  readonly target: PageTarget
}
interface PageTarget {
  readonly uri: string
  readonly range: ProtocolRange
}

/** Writes the page about a report anew; null when there is nothing to say. */
export type WritePage = (report: Uri) => Promise<Page | null>

const scheme = 'gouji'
/** Inside only: what a link of a page does. */
const goTo = '_gouji.goTo'

/**
 * Read-only texts about reports, shown beside them. They follow the report while they are open.
 * `gouji:/<title>?<report>` is the page of that title about that report.
 */
export class Pages implements Disposable {
  readonly #writers = new Map<string, WritePage>()
  readonly #written = new Map<string, Page>()
  readonly #changed = new EventEmitter<Uri>()
  readonly #parts: readonly Disposable[]

  constructor() {
    this.#parts = [
      this.#changed,
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) => this.#written.get(uri.toString())?.text ?? '',
      }),
      languages.registerDocumentLinkProvider(
        { scheme },
        { provideDocumentLinks: (page) => this.#links(page) },
      ),
      languages.registerCodeLensProvider({ scheme }, { provideCodeLenses: (page) => this.#actions(page) }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      commands.registerCommand(goTo, reveal),
    ]
  }

  /** Shows a page about a report; false when there is nothing to say about it. */
  async show(title: string, report: Uri, write: WritePage): Promise<boolean> {
    const uri = Uri.from({ scheme, path: `/${title}`, query: report.toString() })
    const page = await write(report)
    if (!page) return false
    this.#writers.set(uri.toString(), write)
    this.#tell(uri, page)
    const document = await workspace.openTextDocument(uri)
    // From one page to another: in the same place.
    const front = window.activeTextEditor
    const viewColumn = front && reportOf(front.document.uri) ? ViewColumn.Active : ViewColumn.Beside
    await window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: false })
    return true
  }

  /** The report was checked again: the pages about it are written anew. */
  follow(report: Uri): void {
    for (const [page, write] of this.#writers) {
      const uri = Uri.parse(page)
      if (reportOf(uri)?.toString() !== report.toString()) continue
      write(report).then(
        (written) => written && this.#tell(uri, written),
        () => {}, // the server is being restarted; it checks again, and tells
      )
    }
  }

  #tell(uri: Uri, page: Page) {
    const before = this.#written.get(uri.toString())
    this.#written.set(uri.toString(), page)
    if (before?.text !== page.text) this.#changed.fire(uri)
  }

  #forget(uri: Uri) {
    this.#writers.delete(uri.toString())
    this.#written.delete(uri.toString())
  }

  #links(shown: TextDocument): DocumentLink[] {
    const page = this.#written.get(shown.uri.toString())
    // Links of another text than the one that is shown would lead astray.
    if (page?.text !== shown.getText()) return []
    return page.links.map(({ range, target }) => {
      const asked = encodeURIComponent(JSON.stringify([target]))
      return new DocumentLink(rangeOf(range), Uri.parse(`command:${goTo}?${asked}`))
    })
  }

  #actions({ uri }: TextDocument): CodeLens[] {
    const top = new Range(0, 0, 0, 0)
    return (this.#written.get(uri.toString())?.actions ?? []).map(
      ({ title, command }) => new CodeLens(top, { title, command, arguments: [reportOf(uri)] }),
    )
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose()
  }
}

/** The report that a page is about; undefined for what is no page. */
export function reportOf(uri: Uri): Uri | undefined {
  return uri.scheme === scheme && uri.query !== '' ? Uri.parse(uri.query) : undefined
}

/** Shows a place of a file where the file is shown already, else in the first column: the page stays in view. */
async function reveal({ uri, range }: PageTarget): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  await window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    selection: rangeOf(range),
  })
}

function rangeOf({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
