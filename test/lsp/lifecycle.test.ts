import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileRequests } from '../../server/src/lsp/requests.ts'
import { about, methods } from './asked.ts'
import { Editor, fullCapabilities, within } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { spawnServer } from './wire.ts'

const uri = 'file:///reports/a.nianbao'
const notInitialized = -32002
const invalidRequest = -32600

test('before initialize every request is refused as not initialized, and initialize still works', async () => {
  const editor = editorWith()
  for (const method of [...methods, ...fileRequests, 'shutdown', 'gouji/nothingLikeThis']) {
    assert.equal((await editor.ask(method, about(uri))).error?.code, notInitialized, method)
  }
  assert.equal((await editor.initialize()).serverInfo.name, 'gouji')
})

test('a document opened before initialize is not known afterwards', async () => {
  const editor = editorWith()
  editor.open(uri, '错')
  await editor.initialize()
  assert.deepEqual((await editor.pull(uri)).items, [])
})

test('the first that a client hears is the answer to initialize', async () => {
  const editor = editorWith()
  await editor.get('initialize', { processId: null, rootUri: null, capabilities: fullCapabilities })
  editor.open(uri, '错')
  await editor.pull(uri)
  assert.ok(editor.heard[0]!.result.capabilities)
  assert.ok(!editor.heard.some(({ method }) => method === 'client/registerCapability'), 'before initialized')
})

test('a second initialize is refused and changes nothing', async () => {
  const editor = editorWith()
  await editor.initialize()
  const again = await editor.ask('initialize', { processId: null, rootUri: null, capabilities: {} })
  assert.equal(again.error?.code, invalidRequest)
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1, 'it still pulls')
})

test('initialize without capabilities is refused and can be repeated', async () => {
  const editor = editorWith()
  for (const capabilities of [undefined, null])
    assert.ok((await editor.ask('initialize', { processId: null, capabilities })).error)
  await editor.initialize()
})

test('initialize with a workspace that is none is refused and can be repeated', async () => {
  const editor = editorWith()
  for (const workspace of [
    { workspaceFolders: 'file:///reports' },
    { workspaceFolders: [null] },
    { workspaceFolders: [{ name: 'reports' }] },
    { rootUri: 7 },
  ]) {
    const params = { processId: null, capabilities: {}, ...workspace }
    assert.equal((await editor.ask('initialize', params)).error?.code, -32602)
  }
  const workspaceFolders = [{ uri: 'file:///reports', name: 'reports' }]
  await editor.initialize(fullCapabilities, { workspaceFolders })
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1)
})

test('after shutdown every request is refused as invalid', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  assert.equal(await editor.get('shutdown'), null)
  for (const method of [...methods, ...fileRequests, 'shutdown', 'initialize', 'gouji/nothingLikeThis']) {
    const asked = { ...about(uri), capabilities: {} }
    assert.equal((await editor.ask(method, asked)).error?.code, invalidRequest, method)
  }
})

test('after shutdown nothing is published any more', async () => {
  const editor = editorWith()
  await editor.initialize({ textDocument: { publishDiagnostics: { versionSupport: true } } })
  editor.open(uri, '错')
  await editor.pushed(uri, 1)
  await editor.get('shutdown')
  const from = editor.heard.length
  editor.change(uri, 2, { text: '错错' })
  editor.shut(uri)
  await editor.ask('textDocument/hover', about(uri)) // a later request is answered, so the change was taken
  await new Promise((turn) => setImmediate(() => setImmediate(turn)))
  assert.ok(!editor.heard.slice(from).some(({ params }) => params?.uri === uri))
})

test('a client that never says initialized is served all the same', async () => {
  const editor = editorWith()
  await editor.get('initialize', { processId: null, rootUri: null, capabilities: fullCapabilities })
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1)
})

const exits: readonly [string, number, (editor: Editor) => Promise<unknown>][] = [
  [
    'shutdown and exit end the process with 0',
    0,
    (editor) => editor.initialize().then(() => editor.get('shutdown')),
  ],
  ['exit without shutdown ends the process with 1', 1, (editor) => editor.initialize()],
  ['exit before initialize ends the process with 1', 1, async () => {}],
]
for (const [fact, code, before] of exits) {
  test(fact, async () => {
    const server = spawnServer()
    const editor = new Editor(server)
    await before(editor)
    editor.tell('exit')
    assert.equal(await within(server.ended, 'the end'), code)
  })
}

test('the server ends when the editor that started it is gone, although its pipe is held open', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const server = spawnServer()
  const editor = new Editor(server)
  await editor.get('initialize', { processId: pid, rootUri: null, capabilities: {} })
  assert.equal(await within(server.ended, 'the end'), 1)
})
