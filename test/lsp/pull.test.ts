import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editorWith, throwing, wrongWord } from './inProcess.ts'

const uri = 'file:///reports/a.nianbao'

test('an opened report is checked when the editor asks', async () => {
  const editor = editorWith()
  const { capabilities, serverInfo } = await editor.initialize()
  assert.equal(serverInfo.name, 'gouji')
  assert.equal(capabilities.diagnosticProvider.identifier, 'gouji')
  assert.equal(capabilities.positionEncoding, 'utf-16')
  editor.open(uri, '甲\n𠮷错乙\n')
  const { kind, items } = await editor.pull(uri)
  assert.equal(kind, 'full')
  assert.equal(items.length, 1)
  const [found] = items
  assert.deepEqual(found!.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } })
  assert.equal(found!.code, 'wrong-word')
  assert.equal(found!.severity, 1)
  assert.equal(found!.source, 'gouji')
  assert.equal(found!.codeDescription?.href, 'file:///gouji/docs/rules/wrong-word.md')
  assert.deepEqual(found!.data.cells, ['t3.received.total'])
  assert.equal(found!.relatedInformation?.[0]?.location.uri, uri)
})

test('what did not change is not sent again', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  const first = await editor.pull(uri)
  const second = await editor.pull(uri, first.resultId)
  assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId })
  editor.change(uri, 2, { text: '错错' })
  const third = await editor.pull(uri, first.resultId)
  assert.equal(third.kind, 'full')
  assert.equal(third.items.length, 2)
})

test('a document closed and opened again with the same version number is not taken for the old one', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  const first = await editor.pull(uri)
  editor.shut(uri)
  editor.open(uri, '对')
  const second = await editor.pull(uri, first.resultId)
  assert.equal(second.kind, 'full')
  assert.deepEqual(second.items, [])
})

test('a document that is not open has no diagnostics', async () => {
  const editor = editorWith()
  await editor.initialize()
  assert.deepEqual((await editor.pull('file:///reports/never.nianbao')).items, [])
  editor.open(uri, '错')
  await editor.pull(uri)
  editor.shut(uri)
  assert.deepEqual((await editor.pull(uri)).items, [])
})

test('two documents are kept apart', async () => {
  const other = 'untitled:Untitled-1'
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  editor.open(other, '错错')
  assert.equal((await editor.pull(uri)).items.length, 1)
  assert.equal((await editor.pull(other)).items.length, 2)
  editor.change(other, 2, { text: '' })
  assert.equal((await editor.pull(uri)).items.length, 1)
  assert.equal((await editor.pull(other)).items.length, 0)
})

test('who pulls is not pushed to', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  await editor.pull(uri)
  editor.change(uri, 2, { text: '错错' })
  await editor.pull(uri)
  assert.ok(!editor.heard.some(({ method }) => method === 'textDocument/publishDiagnostics'))
})

test('related information is left out for a client that refuses it', async () => {
  const editor = editorWith()
  await editor.initialize({
    textDocument: {
      diagnostic: { relatedInformation: false },
      publishDiagnostics: { relatedInformation: false },
    },
  })
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items[0]!.relatedInformation, undefined)
})

test('a rule that throws is logged once, without the text, and the others go on', async () => {
  const editor = editorWith({ rules: [throwing, wrongWord] })
  await editor.initialize()
  editor.open(uri, '机密错')
  assert.equal((await editor.pull(uri)).items.length, 1)
  editor.change(uri, 2, { text: '机密错错' })
  assert.equal((await editor.pull(uri)).items.length, 2)
  const log = editor.heard.filter(({ method }) => method === 'window/logMessage')
  assert.equal(log.length, 1)
  assert.match(log[0]!.params.message, /throwing/)
  assert.doesNotMatch(log[0]!.params.message, /机密/)
})

test('a cancelled request that still waits is answered as cancelled', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  const asked = editor.ask('textDocument/diagnostic', { textDocument: { uri } })
  editor.tell('$/cancelRequest', { id: asked.id })
  assert.equal((await asked).error?.code, -32800)
  assert.equal((await editor.pull(uri)).items.length, 1)
})

test('a request cancelled while settings are awaited is answered as cancelled', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  let asked: ReturnType<typeof editor.ask> | undefined
  editor.configuration = () => {
    editor.tell('$/cancelRequest', { id: asked!.id })
    return {}
  }
  asked = editor.ask('textDocument/diagnostic', { textDocument: { uri } })
  assert.equal((await asked).error?.code, -32800)
})

test('before initialize the server says that it is not initialized', async () => {
  const editor = editorWith()
  const { error } = await editor.ask('textDocument/diagnostic', { textDocument: { uri } })
  assert.equal(error?.code, -32002)
  assert.equal((await editor.initialize()).serverInfo.name, 'gouji')
})
