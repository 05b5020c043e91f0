import { commands, Position, Selection, window } from 'vscode'
import { checked, closeAll, equal, eventually, open, report, row } from './harness.ts'

describe('cells of a table', () => {
  afterEach(closeAll)

  /** Steps from behind some words of the row; the row with the selection. */
  async function stepped(command: string, words: string, wanted: string): Promise<string> {
    const document = await open(report)
    await checked(document.uri)
    const editor = window.activeTextEditor!
    const at = document.getText().indexOf(row) + row.indexOf(words) + words.length
    const from = document.positionAt(at)
    editor.selection = new Selection(from, from)
    await commands.executeCommand(command)
    return eventually(wanted, () => {
      const { start, end } = editor.selection
      const { text } = document.lineAt(start.line)
      const marked = `${text.slice(0, start.character)}‹${text.slice(start.character, end.character)}›`
      return !start.isEqual(from) && marked.endsWith(wanted) && marked
    })
  }

  it('gouji.nextCell selects the next cell', async () => {
    await stepped('gouji.nextCell', '| 9', '本年新收政府信息公开申请数量 | 9 | ‹2›')
  })

  it('gouji.previousCell selects the previous cell', async () => {
    await stepped('gouji.previousCell', '| 9 | 2', '本年新收政府信息公开申请数量 | ‹9›')
  })

  it('gouji.cellBelow selects the cell below', async () => {
    await stepped('gouji.cellBelow', '| 9', '上年结转政府信息公开申请数量 | ‹1›')
  })

  it('outside of a table the commands do what their keys do', async () => {
    const document = await open(report)
    await checked(document.uri)
    const end = new Position(0, document.lineAt(0).text.length)
    window.activeTextEditor!.selection = new Selection(end, end)
    const { lineCount } = document
    await commands.executeCommand('gouji.cellBelow')
    await eventually('a new line', () => document.lineCount === lineCount + 1)
    equal(document.lineAt(1).text, '', 'it is empty')
  })
})
