import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applied, type Range } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rangeOf, rightReport } from './sample.ts'

const uri = 'file:///reports/a.nianbao.md'

interface Item {
  label: string
  kind: number
  detail?: string
  labelDetails?: { detail?: string; description: string }
  documentation: { kind: string; value: string }
  filterText: string
  sortText: string
  insertTextFormat: number
  textEdit: { newText: string; range?: Range; insert?: Range; replace?: Range }
}

const everything = {
  snippetSupport: true,
  labelDetailsSupport: true,
  insertReplaceSupport: true,
  insertTextModeSupport: { valueSet: [1, 2] },
}

/** What is offered where ‸ stands in a text; the client can do what `completionItem` says. */
async function complete(marked: string, completionItem: object = everything, context?: object) {
  const editor = editorWith({ rules: [] })
  const { capabilities } = await editor.initialize({ textDocument: { completion: { completionItem } } })
  const text = marked.replace('‸', '')
  const position = rangeOf(marked, '‸').start
  editor.open(uri, text)
  const list: { isIncomplete: boolean; items: Item[] } = await editor.get('textDocument/completion', {
    textDocument: { uri },
    position,
    ...(context && { context }),
  })
  return { text, list, capabilities }
}

/** The right report with something typed at the end of its second aspect. */
const typing = (words: string) => {
  const aspect = rangeOf(rightReport, '依申请公开').start.line
  const lines = rightReport.split('\n')
  const line = lines.findIndex((each, i) => i > aspect && each.endsWith('。'))
  lines[line] = `${lines[line]}${words}‸`
  return lines.join('\n')
}

test('a sentence is inserted for what was typed, and an editor keeps it in its list', async () => {
  const { text, list } = await complete(typing('收到'))
  assert.equal(list.isIncomplete, true, 'the editor asks again with every character')
  const [item] = list.items
  assert.equal(item!.filterText, '收到')
  assert.equal(item!.insertTextFormat, 1)
  assert.ok(item!.documentation.value.includes('表三 › 一、本年新收 › 总计'))
  assert.deepEqual(
    list.items.map(({ sortText }) => sortText),
    [...list.items.map(({ sortText }) => sortText)].sort(),
  )
  const { newText, insert } = item!.textEdit
  const after = applied(text, [{ newText, range: insert! }])
  assert.equal(item!.label, '收到和办理结果')
  assert.equal(item!.labelDetails!.detail!.trim(), newText)
  assert.ok(after.includes(`。${newText}`) && !after.includes('。收到'))
})

test('what is to be filled in is selected in an editor that knows snippets, and stands there in others', async () => {
  const begun = '# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\nzdgk‸\n'
  const snippet = (await complete(begun)).list.items[0]!
  assert.equal(snippet.insertTextFormat, 2)
  assert.equal(snippet.textEdit.newText, `### （一）主动公开\n\n\${1:（请填写本年度主动公开的情况。）}$0`)
  const plain = (await complete(begun, {})).list.items[0]!
  assert.equal(plain.insertTextFormat, 1)
  assert.equal(plain.textEdit.newText, '### （一）主动公开\n\n（请填写本年度主动公开的情况。）')
  assert.equal(plain.detail, '方面')
  assert.deepEqual(plain.textEdit.range, { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } })
})

test('the bracket that the editor closed is replaced with the one that was typed', async () => {
  const begun = '# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n（‸）\n'
  const { text, list } = await complete(begun)
  const { newText, insert, replace } = list.items[0]!.textEdit
  assert.ok(applied(text, [{ newText, range: insert! }]).includes('\n### （一）主动公开\n'))
  assert.deepEqual(replace, insert)
})

test('an empty file is offered a whole report', async () => {
  const { list } = await complete('‸')
  assert.equal(list.items.length >= 8, true)
  assert.match(list.items[0]!.label, /^20\d\d年政府信息公开工作年度报告：乡镇、街道$/)
  assert.match(list.items[0]!.textEdit.newText, /^# \$\{1:（请填写单位名称）\}20\d\d年/)
})

test('a character that asks by itself brings nothing where it begins nothing', async () => {
  const byCharacter = { triggerKind: 2, triggerCharacter: ' ' }
  const { capabilities, list } = await complete('‸', everything, byCharacter)
  assert.deepEqual(list.items, [])
  for (const character of ['、', '（', '(', '到', '未', ' '])
    assert.ok(capabilities.completionProvider.triggerCharacters.includes(character), character)
  assert.ok(!capabilities.completionProvider.triggerCharacters.includes('\n'), 'Enter ends a paragraph')
  const named = await complete(`<!-- gouji-ignore ‸ -->\n${rightReport}`, everything, byCharacter)
  assert.deepEqual(named.list.items, [], 'this server has no rules')
})

test('texts that are no reports are left alone', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open('file:///notes.md', '收到\n', 'markdown')
  const asked = { textDocument: { uri: 'file:///notes.md' }, position: { line: 0, character: 2 } }
  assert.equal(await editor.get('textDocument/completion', asked), null)
})
