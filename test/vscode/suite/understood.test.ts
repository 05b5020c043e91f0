import {
  commands,
  type DocumentLink,
  type TextDocument,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import { checked, closeAll, equal, eventually, open, replace, report } from './harness.ts'

const views = () =>
  workspace.textDocuments.filter(({ uri }) => uri.scheme === 'gouji' && !uri.path.endsWith('.md'))

async function shown(document: TextDocument): Promise<TextDocument> {
  await checked(document.uri)
  await commands.executeCommand('gouji.showUnderstood')
  return eventually('the view', () => views().find((view) => view.uri.query === document.uri.toString()))
}

const linksOf = (uri: Uri) => commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', uri)

/** Does what a click on the words does. */
async function follow(view: TextDocument, words: string) {
  const link = await eventually(`a link on ${words}`, async () =>
    (await linksOf(view.uri)).find(({ range }) => view.getText(range) === words),
  )
  const [command, asked] = link
    .target!.toString(true)
    .replace('command:', '')
    .split(/\?(.*)/s)
  await commands.executeCommand(command!, ...JSON.parse(asked!))
}

const selected = () => {
  const editor = window.activeTextEditor
  return editor && `${editor.document.uri.scheme} ${editor.document.getText(editor.selection)}`
}

describe('what Gouji understood', () => {
  afterEach(closeAll)

  it('gouji.showUnderstood lists the numbers beside the report, follows its edits, and leads to number and cell', async () => {
    const document = await open(report)
    const view = await shown(document)
    equal(view.languageId, 'gouji-understood', 'language')
    await eventually('the numbers', () => /✓ “12件” = 表三/.test(view.getText()))
    const [beside] = window.visibleTextEditors.filter((editor) => editor.document === view)
    equal(beside?.viewColumn, ViewColumn.Two, 'column')

    await replace(document, '新收政府信息公开申请12件', '新收政府信息公开申请13件')
    await eventually('the edited number', () => /✗ “13件” = 表三 .*12/.test(view.getText()))
    await follow(view, '“13件”')
    await eventually('the number', () => selected() === `${document.uri.scheme} 13件`)
    equal(window.activeTextEditor!.viewColumn, ViewColumn.One, 'column of the report')
    await follow(view, '表三 › 一、本年新收 › 总计')
    await eventually('the cell', () => selected() === `${document.uri.scheme} 12`)
  })

  it('a report that is in no file can be shown as well', async () => {
    const { getText } = await open(report)
    const content = getText()
    const document = await workspace.openTextDocument({ language: 'gouji-report', content })
    await window.showTextDocument(document)
    const view = await shown(document)
    await eventually('the numbers', () => view.getText().includes('“12件”'))
    await follow(view, '“12件”')
    await eventually('the number', () => selected() === 'untitled 12件')
    await replace(document, content, '')
  })
})
