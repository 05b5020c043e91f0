import { l10n, type QuickPickItem, QuickPickItemKind, Range, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** What the server answers to `gouji/equations`. */
interface EquationItem {
  readonly table: string
  readonly tableName: string
  readonly words: string
  /** Null when it could not be judged. */
  readonly holds: boolean | null
  readonly range: { readonly start: Place; readonly end: Place }
}
interface Place {
  readonly line: number
  readonly character: number
}

/**
 * Lists the equations of a report with their numbers, those that fail first, and goes to the cell of the one that is
 * picked. From a lens: of that document and table; from the command palette: of the report in front, all tables.
 */
export async function showEquations(
  client: BaseLanguageClient | undefined,
  uri?: string,
  table?: string,
): Promise<void> {
  const at = uri === undefined ? window.activeTextEditor?.document.uri : Uri.parse(uri)
  const document = at && workspace.textDocuments.find((each) => each.uri.toString() === at.toString())
  const asked = client &&
    document && { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) }
  const all = asked ? await client.sendRequest<EquationItem[] | null>('gouji/equations', asked) : null
  const equations = all?.filter((each) => table === undefined || each.table === table) ?? []
  if (!document || equations.length === 0) {
    void window.showInformationMessage(l10n.t('No table with equations in this document'))
    return
  }
  const picked = await window.showQuickPick(items(equations), {
    title: l10n.t('Equations of the tables'),
    placeHolder: l10n.t('Pick one to go to its cell'),
  })
  if (!picked?.equation) return
  const { start, end } = picked.equation.range
  const selection = new Range(start.line, start.character, end.line, end.character)
  await window.showTextDocument(document, { selection })
}

function items(equations: readonly EquationItem[]): (QuickPickItem & { equation?: EquationItem })[] {
  const tables = [...new Set(equations.map(({ tableName }) => tableName))]
  return tables.flatMap((label) => {
    const own = equations.filter(({ tableName }) => tableName === label)
    const ordered = [
      ...own.filter(({ holds }) => holds === false),
      ...own.filter(({ holds }) => holds !== false),
    ]
    return [
      { label, kind: QuickPickItemKind.Separator },
      ...ordered.map((equation) => ({ label: `${mark(equation)} ${equation.words}`, equation })),
    ]
  })
}

function mark({ holds }: EquationItem): string {
  return holds === null ? '?' : holds ? '✓' : '✗'
}
