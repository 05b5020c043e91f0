import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applied, editsOf, fullCapabilities, type Range } from './editor.ts'
import { editorWith } from './inProcess.ts'

const uri = 'file:///reports/a.nianbao'
const at = (line: number, from: number, to = from): Range => ({
  start: { line, character: from },
  end: { line, character: to },
})

test('every fix of a finding is offered at its place, the preferred one first', async () => {
  const editor = editorWith()
  await editor.initialize()
  const text = '甲\n𠮷错乙\n错\n'
  editor.open(uri, text, 'gouji-report', 7)
  const { items } = await editor.pull(uri)
  const actions = await editor.actions(uri, items[0]!.range, [items[0]!])
  const [preferred, other, ofRule, ...ignoring] = actions
  assert.ok(preferred!.title.includes('改为对') && preferred!.isPreferred)
  assert.ok(other!.title.includes('留空') && !other!.isPreferred)
  assert.equal(ofRule!.title, '修正本文档中全部“wrong-word”（2 处）')
  assert.equal(ignoring.length, 3)
  for (const action of [other!, ofRule!, ...ignoring]) assert.ok(!action.isPreferred)
  for (const action of [preferred!, other!]) {
    assert.equal(action.kind, 'quickfix')
    assert.deepEqual(action.diagnostics, [items[0]])
    assert.deepEqual(action.edit.documentChanges![0]!.textDocument, { uri, version: 7 })
  }
  assert.equal(applied(text, editsOf(preferred!, uri)), '甲\n𠮷对乙\n错\n')
})

test('fixes are plain changes for a client without versioned edits', async () => {
  const editor = editorWith()
  await editor.initialize({ textDocument: fullCapabilities.textDocument })
  editor.open(uri, '错')
  const [action] = await editor.actions(uri, at(0, 0, 1))
  assert.equal(action!.edit.documentChanges, undefined)
  assert.equal(applied('错', action!.edit.changes![uri]!), '对')
  assert.equal(action!.diagnostics![0]!.code, 'wrong-word', 'linked although the client sent none')
})

test('nothing is offered where nothing was found', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '甲乙错')
  assert.deepEqual(await editor.actions(uri, at(0, 0, 1)), [])
  assert.ok((await editor.actions(uri, at(0, 3))).length >= 2, 'the caret behind it counts')
  assert.deepEqual((await editor.actions('file:///not/open.nianbao', at(0, 0))) ?? [], [])
})

test('all that a rule found is fixed at once, what the fixes touch twice only once', async () => {
  const editor = editorWith()
  await editor.initialize()
  const text = '错甲\n错乙错\n'
  editor.open(uri, text)
  const { items } = await editor.pull(uri)
  const all = (await editor.actions(uri, at(1, 0, 1))).find(({ title }) => title.includes('本文档中全部'))!
  assert.equal(all.title, '修正本文档中全部“wrong-word”（3 处）')
  assert.deepEqual(all.diagnostics, items)
  assert.equal(applied(text, editsOf(all, uri)), '对甲\n对乙对\n')
  editor.change(uri, 2, { text: '甲错\n' })
  const alone = await editor.actions(uri, at(0, 1, 2))
  assert.ok(!alone.some(({ title }) => title.includes('本文档中全部')), 'one is no group')
})

test('a fix of an edited document fits the edited text', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  await editor.pull(uri)
  editor.change(uri, 2, { range: at(0, 0), text: '一行\n' })
  const [action] = await editor.actions(uri, at(1, 0, 1))
  assert.equal(action!.edit.documentChanges![0]!.textDocument.version, 2)
  assert.equal(applied('一行\n错', editsOf(action!, uri)), '一行\n对')
})

test('source.fixAll.gouji applies what cannot change meaning, and nothing else', async () => {
  const editor = editorWith()
  const { capabilities } = await editor.initialize()
  assert.deepEqual(capabilities.codeActionProvider.codeActionKinds, [
    'quickfix',
    'refactor.rewrite.gouji',
    'source.fixAll.gouji',
    'source.recalculate.gouji',
  ])
  const text = '错 \n对 \n'
  editor.open(uri, text)
  for (const only of [['source'], ['source.fixAll'], ['source.fixAll.gouji']]) {
    const actions = await editor.actions(uri, at(0, 0), [], only)
    assert.equal(actions.length, 1)
    assert.equal(actions[0]!.kind, 'source.fixAll.gouji')
    assert.equal(applied(text, editsOf(actions[0]!, uri)), '错\n对\n')
  }
  assert.deepEqual(await editor.actions(uri, at(0, 0), [], ['source.fixAll.other']), [])
  const quick = await editor.actions(uri, at(0, 0, 1), [], ['quickfix'])
  assert.ok(quick.every(({ kind }) => kind === 'quickfix'))
})

test('source.fixAll.gouji is not offered when there is nothing safe to do', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  assert.deepEqual(await editor.actions(uri, at(0, 0), [], ['source.fixAll']), [])
})

test('a hover explains the rule', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '甲错')
  const hover = await editor.get('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 1 },
  })
  assert.match(hover.contents.value, /wrong-word/)
  assert.deepEqual(hover.range, at(0, 1, 2))
  assert.equal(
    await editor.get('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    null,
  )
})
