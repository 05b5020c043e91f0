import assert from 'node:assert/strict'
import { test } from 'node:test'
import { about, demandsOf, methods } from './asked.ts'
import { editorWith } from './inProcess.ts'

const uri = 'file:///reports/a.nianbao'
const methodNotFound = -32601
const invalidParams = -32602
const contentModified = -32801
const cancelled = -32800

test('unknown methods are refused, also those that begin with $/', async () => {
  const editor = editorWith()
  await editor.initialize()
  for (const method of ['gouji/nothingLikeThis', '$/nothingLikeThis', 'textDocument/implementation'])
    assert.equal((await editor.ask(method, about(uri))).error?.code, methodNotFound, method)
})

test('unknown notifications are ignored, and so is the cancelling of what nobody asked', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.tell('$/nothingLikeThis', {})
  editor.tell('gouji/nothingLikeThis', { uri })
  editor.tell('$/cancelRequest', { id: 4711 })
  editor.tell('$/setTrace', { value: 'verbose' })
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1)
})

test('parameters that are not what the protocol demands are refused as such, and the session goes on', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  const good: Record<string, unknown> = about(uri)
  const { diagnostics, ...noDiagnostics } = about(uri).context
  const bad: Readonly<Record<string, readonly unknown[]>> = {
    textDocument: [{}, { uri: 7 }],
    position: [{ line: '0', character: 0 }, { line: 0.5, character: 0 }, { line: 0 }],
    positions: [[null], [{}]],
    range: [{ start: good.position }, { start: good.position, end: '0' }],
    context: [
      { ...noDiagnostics, diagnostics: 'all' },
      { diagnostics, only: 'quickfix' },
    ],
    uris: [[7], [null]],
    year: [2025.5],
    step: ['sideways'],
  }
  /** These are of one method only. */
  const badContext = [noDiagnostics, { diagnostics: [{ code: 'x' }] }, { diagnostics: [{ range: {} }] }]
  for (const [method, names] of demandsOf) {
    const refused = async (params: unknown) =>
      assert.equal(
        (await editor.ask(method, params)).error?.code,
        invalidParams,
        `${method} ${JSON.stringify(params)}`,
      )
    for (const params of [undefined, null, [], 'a', 7, {}]) await refused(params)
    for (const name of names) {
      const { [name]: _, ...lacking } = good
      await refused(lacking)
      const isText = ['ch', 'uri', 'kind', 'unit', 'step'].includes(name)
      const worse = name === 'context' && method !== 'textDocument/codeAction' ? [] : (bad[name] ?? [])
      for (const value of [null, true, ...(isText ? [7, {}] : ['a']), ...worse])
        await refused({ ...good, [name]: value })
    }
    assert.equal((await editor.ask(method, good)).error, undefined, method)
  }
  for (const context of badContext)
    assert.equal(
      (await editor.ask('textDocument/codeAction', { ...good, context })).error?.code,
      invalidParams,
    )
})

test('positions outside of the text mean the nearest place in it', async () => {
  const editor = editorWith()
  await editor.initialize()
  const far = 2 ** 31 - 1
  for (const text of ['', '错', '甲\r\n错', '甲\n错\n', '𠮷']) {
    editor.open(uri, text)
    for (const position of [
      { line: far, character: far },
      { line: 0, character: far },
      { line: far, character: 0 },
      { line: 0, character: 1 }, // inside of 𠮷
    ]) {
      for (const method of methods) {
        const { error } = await editor.ask(method, about(uri, position))
        assert.equal(error, undefined, `${method} ${JSON.stringify({ text, position })}`)
      }
    }
    editor.shut(uri)
  }
  editor.open(uri, '甲\r\n错')
  const end = { line: far, character: far }
  const hover = await editor.get('textDocument/hover', { textDocument: { uri }, position: end })
  assert.deepEqual(hover.range.start, { line: 1, character: 0 })
  const all = await editor.actions(uri, { start: { line: 0, character: 0 }, end })
  assert.ok(all.some(({ isPreferred }) => isPreferred))
})

test('a range whose end comes first is taken as it was meant', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '甲错乙')
  const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 0 } }
  assert.ok((await editor.actions(uri, range)).some(({ isPreferred }) => isPreferred))
})

test('a document that is not open has no answers, and asking about it is no error', async () => {
  const editor = editorWith()
  await editor.initialize()
  for (const method of methods) {
    const { result, error } = await editor.ask(method, about('file:///reports/never.nianbao'))
    assert.equal(error, undefined, method)
    assert.ok(result === null || result.items?.length === 0, method)
  }
})

test('what was asked about a text that is edited before the answer is refused as out of date', async () => {
  for (const method of methods.slice(1)) {
    const editor = editorWith()
    await editor.initialize()
    editor.open(uri, '错')
    // The edit arrives while the server waits for settings.
    editor.configuration = () => {
      editor.change(uri, 2, { text: '一行\n错' })
      return {}
    }
    assert.equal((await editor.ask(method, about(uri))).error?.code, contentModified, method)
    assert.equal((await editor.ask(method, about(uri))).error, undefined, method)
  }
})

test('diagnostics asked for before an edit are those of the text after it', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  editor.configuration = () => {
    editor.change(uri, 2, { text: '错\n错' })
    return {}
  }
  const { items, resultId } = await editor.pull(uri)
  assert.equal(items.length, 2)
  assert.equal((await editor.pull(uri, resultId)).kind, 'unchanged')
})

test('a document closed or reopened before the answer gives none for the old one', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  editor.configuration = () => {
    editor.shut(uri)
    editor.open(uri, '对')
    return {}
  }
  assert.equal((await editor.ask('textDocument/hover', about(uri))).error?.code, contentModified)
  assert.deepEqual((await editor.pull(uri)).items, [])
})

test('every request can be cancelled while it waits', async () => {
  for (const method of methods) {
    const editor = editorWith()
    await editor.initialize()
    editor.open(uri, '错')
    const asked = editor.ask(method, about(uri))
    editor.tell('$/cancelRequest', { id: asked.id })
    assert.equal((await asked).error?.code, cancelled, method)
    editor.tell('$/cancelRequest', { id: asked.id }) // answered already: nothing happens
    assert.equal((await editor.ask(method, about(uri))).error, undefined, method)
  }
})

test('answers are short and come at once and whole, also to who would take them in parts', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  const tokens = { partialResultToken: 'part', workDoneToken: 7 }
  for (const method of methods) {
    const asked = [
      await editor.get(method, about(uri)),
      await editor.get(method, { ...about(uri), ...tokens }),
    ]
    assert.deepEqual(asked[1], asked[0], method)
  }
  assert.ok(!editor.heard.some(({ method }) => method === '$/progress'))
})

test('answers come in the order of the questions, each once', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  const asked = methods.flatMap((method) => [editor.ask(method, about(uri)), editor.ask(method, about(uri))])
  await Promise.all(asked)
  const answered = editor.heard.filter(
    ({ id, method }) => method === undefined && asked.some((each) => each.id === id),
  )
  assert.deepEqual(
    answered.map(({ id }) => id),
    asked.map(({ id }) => id),
  )
})
