import { CodeActionKind, commands, Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode'
import {
  action,
  checked,
  closeAll,
  equal,
  file,
  foundBy,
  nothingBy,
  open,
  replace,
  report,
  row,
  wrongRow,
} from './harness.ts'

const lostRow = '| 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 1 | 1 |\n'

/** The action whose title holds some words, for a diagnostic of a rule; applied as the editor does it. */
async function pick(document: TextDocument, rule: string, words: string): Promise<void> {
  const { range } = await foundBy(rule, document.uri)
  const found = await action(document.uri, range, CodeActionKind.QuickFix.value, ({ title }) =>
    title.includes(words),
  )
  equal(await workspace.applyEdit(found.edit!), true, `${words} was applied`)
}

describe('what is offered for a finding', () => {
  afterEach(closeAll)

  it('a table with a lost row is rebuilt, and the row filled in', async () => {
    const document = await open(report)
    await replace(document, lostRow, '')
    await pick(document, 'row-missing', '重建表三（7 个格没有读到数，留空）')
    await nothingBy('row-missing', document.uri)
    const line = document
      .getText()
      .split('\n')
      .find((each) => each.startsWith('| 2.重复申请'))!
    equal(line.replace(/[ |]/g, ''), '2.重复申请', 'the row that was lost')
    equal(document.getText().includes('| （三）不予公开'), true, 'labels of groups')
  })

  it('a table of another kind becomes a Markdown table', async () => {
    const document = await open(report)
    const before = document.getText()
    const tabs = before
      .replace(/^\| ---.*\n/gm, '')
      .replace(/^\| (.*) \|$/gm, (_, cells) => cells.replaceAll(' | ', '\t'))
    await replace(document, before, tabs)
    await checked(document.uri)
    const at = document.positionAt(tabs.indexOf('二、上年结转'))
    const rewrite = await action(
      document.uri,
      new Range(at, at),
      'refactor.rewrite.gouji',
      ({ title }) => title === '转换为标准 Markdown 表格',
    )
    await workspace.applyEdit(rewrite.edit!)
    const line = document
      .getText()
      .split('\n')
      .find((each) => each.startsWith('| 一、本年新收'))!
    equal(line.replace(/ +/g, ' '), row, 'the row as it was')
  })

  it('a finding is ignored by a comment above its table', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    await pick(document, 'row-total', '这里不再提示')
    await nothingBy('row-total', document.uri)
    equal(document.getText().includes('<!-- gouji-ignore row-total -->\n| 申请人情况'), true, 'the comment')
  })

  it('a rule is ignored everywhere by a new gouji.json, once that is saved', async () => {
    const document = await open(report)
    await replace(document, row, wrongRow)
    const configuration = file('gouji.json')
    try {
      await pick(document, 'row-total', '所有文档都不再提示')
      await (await workspace.openTextDocument(configuration)).save()
      await nothingBy('row-total', document.uri)
      const bytes = await workspace.fs.readFile(configuration)
      equal(JSON.parse(new TextDecoder().decode(bytes)), { rules: { 'row-total': 'off' } }, 'gouji.json')
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors')
      await workspace.fs.delete(configuration)
    }
  })

  it('all findings of a rule are fixed at once', async () => {
    const document = await open(report)
    const wrong = new WorkspaceEdit()
    const text = document.getText()
    for (const [old, next] of [
      ['| 4 |  |  |', '| / |  |  |'],
      ['| 31 |  |  |', '| - |  |  |'],
    ] as const) {
      const at = text.indexOf(old)
      wrong.replace(
        document.uri,
        new Range(document.positionAt(at), document.positionAt(at + old.length)),
        next,
      )
    }
    await workspace.applyEdit(wrong)
    await window.showTextDocument(document)
    await pick(document, 'cell-blank', '全部“单元格没有填”（2 处）')
    await nothingBy('cell-blank', document.uri)
  })
})
