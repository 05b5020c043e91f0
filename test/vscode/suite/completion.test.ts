import { type CompletionList, commands, Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode'
import { checked, closeAll, equal, eventually, found, open, replace, report } from './harness.ts'

const end = '未发生行政诉讼。'

/** What VS Code offers behind some words of the document. */
async function offered(document: TextDocument, words: string) {
  const text = document.getText()
  const at = document.positionAt(text.indexOf(words) + words.length)
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  )
  return list.items.map((item) => ({
    label: typeof item.label === 'string' ? item.label : item.label.label,
    text: typeof item.insertText === 'string' ? item.insertText : (item.insertText?.value ?? ''),
    filter: item.filterText,
    range: item.range instanceof Range ? item.range : item.range?.inserting,
  }))
}

describe('completion', () => {
  afterEach(closeAll)

  it('writes a sentence with the numbers of the table for 收到 and for its initials', async () => {
    for (const typed of ['收到', 'sd']) {
      const document = await open(report)
      await checked(document.uri)
      await replace(document, end, `${end}${typed}`)
      const item = await eventually(`a sentence for ${typed}`, async () =>
        (await offered(document, `${end}${typed}`)).find(({ label }) => label === '收到和办理结果'),
      )
      equal(item.filter, typed, 'what the editor filters by')
      equal(document.getText(item.range), typed, 'what is replaced')
      const edit = new WorkspaceEdit()
      edit.replace(document.uri, item.range!, item.text)
      await workspace.applyEdit(edit)
      await checked(document.uri)
      equal(document.getText().includes('共收到政府信息公开申请12件，上年结转1件；办结12件'), true, item.text)
      equal(
        found(document.uri).filter(({ severity }) => severity < 2),
        [],
        'found in it',
      )
      await closeAll()
    }
  })

  it('fills an empty document with a whole report', async () => {
    const document = await workspace.openTextDocument({ language: 'gouji-report', content: '' })
    const labels = await eventually('whole reports', async () => {
      const items = await offered(document, '')
      return items.length > 0 && items.map(({ label }) => label)
    })
    equal(/^20\d\d年政府信息公开工作年度报告：乡镇、街道$/.test(labels[0]!), true, labels.join(' | '))
  })
})
