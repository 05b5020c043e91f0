import { commands, Disposable, Range, Selection, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** What the server answers to `gouji/cellStep`. */
interface CellStep {
  readonly edits: readonly { readonly range: Place; readonly newText: string }[]
  readonly range: Place
}
interface Place {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** The keys that a spreadsheet has, and what they do where there is no cell to go to. */
const keys = [
  ['gouji.nextCell', 'next', 'tab', undefined],
  ['gouji.previousCell', 'previous', 'outdent', undefined],
  ['gouji.cellBelow', 'below', 'type', { text: '\n' }],
] as const

/**
 * Tab, Shift+Tab and Enter within a row of a Markdown table go from cell to cell. Behind the last bar and before the
 * first one they are ordinary keys: package.json binds them only where the context `gouji.inTableRow` is set.
 */
export function cellKeys(client: () => BaseLanguageClient | undefined): Disposable {
  let wasIn = false
  const tell = () => {
    const isIn = isInRow(window.activeTextEditor)
    if (isIn !== wasIn) void commands.executeCommand('setContext', 'gouji.inTableRow', isIn)
    wasIn = isIn
  }
  return Disposable.from(
    window.onDidChangeTextEditorSelection(tell),
    window.onDidChangeActiveTextEditor(tell),
    ...keys.map(([command, step, otherwise, argument]) =>
      commands.registerTextEditorCommand(command, async (editor) => {
        if (!(await go(client(), editor, step))) await commands.executeCommand(otherwise, argument)
      }),
    ),
  )
}

/** The caret, and nothing or a part of one cell selected, between two bars of a line that begins with one. */
function isInRow(editor: TextEditor | undefined): boolean {
  if (editor?.document.languageId !== 'gouji-report' || editor.selections.length > 1) return false
  const { start, end, isSingleLine } = editor.selection
  if (!isSingleLine) return false
  const { text } = editor.document.lineAt(start.line)
  return (
    /^\s*\|/.test(text) &&
    start.character > text.indexOf('|') &&
    end.character <= text.lastIndexOf('|') &&
    !text.slice(start.character, end.character).includes('|')
  )
}

async function go(
  client: BaseLanguageClient | undefined,
  editor: TextEditor,
  step: string,
): Promise<boolean> {
  if (!client) return false
  const { document, selection } = editor
  const { version } = document
  const to = await client.sendRequest<CellStep | null>('gouji/cellStep', {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(selection.active),
    step,
  })
  if (!to) return false
  // Who types on or clicks elsewhere meanwhile is not sent away.
  if (document.version !== version || !editor.selection.isEqual(selection)) return true
  if (to.edits.length > 0) {
    // One step of undo with what was typed into the cell.
    const undo = { undoStopBefore: false, undoStopAfter: false }
    const isWritten = await editor.edit((edit) => {
      for (const { range, newText } of to.edits) edit.replace(rangeOf(range), newText)
    }, undo)
    if (!isWritten) return true
  }
  const { start, end } = rangeOf(to.range)
  editor.selection = new Selection(start, end)
  editor.revealRange(editor.selection)
  return true
}

const rangeOf = ({ start, end }: Place) => new Range(start.line, start.character, end.line, end.character)
