import { CodeActionKind, commands, window, workspace } from 'vscode'
import {
  action,
  equal,
  eventually,
  file,
  found,
  foundBy,
  gouji,
  nothingBy,
  report,
  row,
  set,
  untitled,
  wrongRow,
} from './harness.ts'

async function wrongText(): Promise<string> {
  const saved = new TextDecoder().decode(await workspace.fs.readFile(file(report)))
  return saved.replace(row, wrongRow)
}

describe('a draft that was never saved', () => {
  afterEach(async () => {
    await set('rules', undefined)
    while (window.activeTextEditor)
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('is checked and repaired like any other', async () => {
    const document = await untitled('gouji-report', await wrongText())
    const diagnostic = await foundBy('row-total', document.uri)
    equal(document.getText(diagnostic.range), '13', 'marked text')
    const { edit } = await action(
      document.uri,
      diagnostic.range,
      CodeActionKind.QuickFix.value,
      (each) => each.isPreferred === true,
    )
    await workspace.applyEdit(edit!)
    await nothingBy('row-total', document.uri)
  })

  it('follows the settings of the editor', async () => {
    const { uri } = await untitled('gouji-report', await wrongText())
    await foundBy('row-total', uri)
    await set('rules', { 'row-total': 'off' })
    await nothingBy('row-total', uri)
  })

  it('is recognised as plain text by its title, and left alone without one', async () => {
    const note = await untitled('plaintext', '会议纪要\n')
    const draft = await untitled('plaintext', await wrongText())
    await foundBy('row-total', draft.uri)
    // A new document may get the name of one closed before, whose findings are taken away a moment later.
    const api = await gouji()
    await eventually('no finding in the note', () => found(note.uri).length === 0)
    await eventually('a note that is no report', () => !api.status(note.uri))
  })
})
