// What a person has in VS Code, for every host alike: no Node here.
import {
  type CodeAction,
  commands,
  type Diagnostic,
  extensions,
  languages,
  Range,
  type TextDocument,
  type Uri,
  Uri as Uris,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'

export const report = '𠮷山乡2024.nianbao.md'
/** The row whose total the tests get wrong, with a total that is wrong. */
export const row = '| 一、本年新收政府信息公开申请数量 | 9 | 2 | 0 | 0 | 0 | 1 | 12 |'
export const wrongRow = row.replace('| 12 |', '| 13 |')

/** What the extension gives to others; see client.ts. */
export interface Gouji {
  readonly started: boolean
  readonly givenUp: boolean
  status(uri: Uri):
    | {
        kind: string
        edition: string | null
        year: number | null
        lastYear: string | null
        findings: { error: number }
      }
    | undefined
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== e) throw new Error(`${what}: ${a} instead of ${e}`)
}

/** Polls until something is there, and gives it. */
export async function eventually<T>(
  what: string,
  probe: () => T | Promise<T>,
): Promise<Exclude<T, undefined | null | false>> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const value = await probe()
    if (value !== undefined && value !== null && value !== false) {
      return value as Exclude<T, undefined | null | false>
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`not seen: ${what}`)
}

/** A file of the opened folder. */
export function file(name: string): Uri {
  return Uris.joinPath(workspace.workspaceFolders![0]!.uri, name)
}

export async function open(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(file(name))
  await window.showTextDocument(document)
  return document
}

export function gouji(): Promise<Gouji> {
  return eventually('the extension is active', () => {
    const extension = extensions.getExtension<Gouji>('gouji.gouji')
    return extension?.isActive && extension.exports
  })
}

export function found(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'gouji')
}

/** The rule of a diagnostic, or `rule` of those found: codes come with a link. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

export function foundBy(rule: string, uri: Uri): Promise<Diagnostic> {
  return eventually(`${rule} in ${uri.path}`, () => found(uri).find((each) => ruleOf(each) === rule))
}

export function nothingBy(rule: string, uri: Uri): Promise<true> {
  return eventually(`no ${rule} in ${uri.path}`, () => found(uri).every((each) => ruleOf(each) !== rule))
}

/** Waits until the server has looked at the document once. */
export async function checked(uri: Uri) {
  const api = await gouji()
  return eventually(`${uri.path} is checked`, () => api.status(uri))
}

export async function replace(document: TextDocument, old: string, text: string): Promise<void> {
  const at = document.getText().indexOf(old)
  if (at < 0) throw new Error(`the document has no ${old}`)
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + old.length)), text)
  if (!(await workspace.applyEdit(edit))) throw new Error('the edit was not applied')
}

/** Polled where some are wanted: VS Code cancels the request while another extension registers its actions. */
export async function actions(uri: Uri, range: Range, kind: string): Promise<CodeAction[]> {
  const asked = commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind)
  return asked.then(undefined, (error) => (error?.name === 'Canceled' ? [] : Promise.reject(error)))
}

export function action(uri: Uri, range: Range, kind: string, wanted: (action: CodeAction) => boolean) {
  return eventually(`a ${kind}`, async () => (await actions(uri, range, kind)).find(wanted))
}

/**
 * A new, unsaved document in front. It may have the name of one that was closed a moment ago, and VS Code then now and then
 * gives it that one's text from the backup.
 */
export async function untitled(language: string, content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language, content })
  await window.showTextDocument(document)
  if (document.getText() !== content) await replace(document, document.getText(), content)
  return document
}

/** What `gouji.collectDiagnostics` puts into a new document, which is closed again. */
export async function collected() {
  await commands.executeCommand('gouji.collectDiagnostics')
  const document = await eventually('a document of diagnostics', () => {
    const shown = window.activeTextEditor?.document
    return shown?.isUntitled && shown.languageId === 'json' ? shown : undefined
  })
  const text = document.getText()
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  return { text, ...JSON.parse(text) }
}

/** Sets a setting for a test; undefined takes it away. */
export async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('gouji').update(name, value, true)
}

/** Takes back every change and closes every editor. An editor's own dirty mark comes late, so texts are compared. */
export async function closeAll(): Promise<void> {
  const folder = workspace.workspaceFolders![0]!.uri
  for (const document of workspace.textDocuments) {
    const { uri } = document
    if (uri.scheme !== folder.scheme || !uri.path.startsWith(folder.path)) continue
    const saved = await workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => null,
    )
    if (saved === null || saved === document.getText()) continue
    await replace(document, document.getText(), saved)
    await document.save()
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
}
