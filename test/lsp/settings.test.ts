import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Host } from '../../server/src/config/host.ts'
import { fullCapabilities } from './editor.ts'
import { editorWith } from './inProcess.ts'

const uri = 'file:///reports/2024/a.nianbao'

/** Files of a disk by URI. */
const diskOf = (files: Map<string, string>): Host => ({
  readText: async (path) => files.get(path) ?? null,
  list: async () => [],
})

test('settings are asked for per document and applied', async () => {
  const editor = editorWith()
  editor.configuration = (asked) => (asked === uri ? { rules: { 'wrong-word': 'hint' } } : {})
  await editor.initialize()
  editor.open(uri, '错')
  editor.open('file:///reports/b.nianbao', '错')
  assert.equal((await editor.pull(uri)).items[0]!.severity, 4)
  assert.equal((await editor.pull('file:///reports/b.nianbao')).items[0]!.severity, 1)
})

test('when settings change the editor is asked to refresh, and nothing old is taken for unchanged', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  const before = await editor.pull(uri)
  editor.configuration = () => ({ rules: { 'wrong-word': 'off' } })
  editor.tell('workspace/didChangeConfiguration', { settings: null })
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  const after = await editor.pull(uri, before.resultId)
  assert.equal(after.kind, 'full')
  assert.deepEqual(after.items, [])
})

test('initializationOptions serve clients that cannot be asked, with or without the prefix', async () => {
  for (const initializationOptions of [
    { rules: { 'wrong-word': 'warning' } },
    { gouji: { rules: { 'wrong-word': 'warning' } } },
  ]) {
    const editor = editorWith()
    await editor.initialize({ textDocument: { diagnostic: {} } }, { initializationOptions })
    editor.open(uri, '错')
    assert.equal((await editor.pull(uri)).items[0]!.severity, 2)
  }
})

test('a client that cannot be asked sends its settings along; without any, those it gave before hold', async () => {
  const editor = editorWith()
  await editor.initialize({ textDocument: { diagnostic: {} } })
  editor.open(uri, '错')
  const severityAfter = async (settings: unknown) => {
    editor.tell('workspace/didChangeConfiguration', { settings })
    return (await editor.pull(uri)).items[0]!.severity
  }
  assert.equal(await severityAfter({ gouji: { rules: { 'wrong-word': 'warning' } } }), 2)
  for (const nothing of [null, undefined, {}, [], 'gouji', { gouji: null }])
    assert.equal(await severityAfter(nothing), 2, JSON.stringify(nothing))
  assert.equal(await severityAfter({ gouji: {} }), 1)
})

test('the language of messages is a setting', async () => {
  const editor = editorWith()
  editor.configuration = () => ({ language: 'en' })
  await editor.initialize()
  editor.open(uri, '错')
  assert.match((await editor.pull(uri)).items[0]!.message, /Fix everything/)
})

test('the nearest gouji.json above a document wins over the editor', async () => {
  const files = new Map([['file:///reports/gouji.json', '{ "language": "en" }']])
  const editor = editorWith({ disk: diskOf(files) })
  editor.configuration = () => ({ language: 'zh-CN', rules: { 'wrong-word': 'hint' } })
  await editor.initialize()
  editor.open(uri, '错')
  const [found] = (await editor.pull(uri)).items
  assert.match(found!.message, /Fix everything/)
  assert.equal(found!.severity, 4, 'what the file leaves out the editor decides')
})

test('a written gouji.json is read again', async () => {
  const files = new Map<string, string>()
  const editor = editorWith({ disk: diskOf(files) })
  await editor.initialize()
  const { params } = await editor.hear(({ method, params }) => {
    const of = params?.registrations?.[0]?.method
    return method === 'client/registerCapability' && of === 'workspace/didChangeWatchedFiles'
  })
  const [{ registerOptions }] = params.registrations
  assert.deepEqual(registerOptions.watchers[0], { globPattern: '**/gouji.json' })
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1)
  files.set('file:///reports/gouji.json', '{ "ignore": ["**"] }')
  const changes = [{ uri: 'file:///reports/gouji.json', type: 1 }]
  editor.tell('workspace/didChangeWatchedFiles', { changes })
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  assert.equal((await editor.pull(uri)).items.length, 0)
})

test('whoever hears of the status is told of a gouji.json with mistakes, until there are none', async () => {
  const file = 'file:///reports/gouji.json'
  const files = new Map([[file, '{ "rules": { "late": "of" } }']])
  const editor = editorWith({ disk: diskOf(files) })
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { status: true } } })
  const told = (faults: boolean, from = 0) =>
    editor.hear(
      ({ method, params }) => method === 'gouji/status' && (params.configuration !== null) === faults,
      from,
    )
  editor.open(uri, '错')
  await editor.pull(uri)
  const { params } = await told(true)
  assert.deepEqual(params.configuration, { uri: file, faults: 1 })
  files.set(file, '{ "rules": { "late": "off" } }')
  const from = editor.heard.length
  editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] })
  await editor.pull(uri)
  await told(false, from)
})

test('a document that gouji.json ignores is not checked', async () => {
  const files = new Map([['file:///reports/gouji.json', '{ "ignore": ["2024/**"] }']])
  const editor = editorWith({ disk: diskOf(files) })
  await editor.initialize()
  editor.open(uri, '错')
  editor.open('file:///reports/2025/a.nianbao', '错')
  assert.equal((await editor.pull(uri)).items.length, 0)
  assert.equal((await editor.pull('file:///reports/2025/a.nianbao')).items.length, 1)
})

test("the editor's ignore patterns start from the workspace folder", async () => {
  const editor = editorWith()
  editor.configuration = () => ({ ignore: ['2024/**'] })
  const workspaceFolders = [{ uri: 'file:///reports', name: 'reports' }]
  await editor.initialize(fullCapabilities, { workspaceFolders })
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 0)
})

test('a folder added to the workspace later counts, and one taken away no longer', async () => {
  const editor = editorWith()
  editor.configuration = () => ({ ignore: ['2024/**'] })
  await editor.initialize(fullCapabilities, { workspaceFolders: [] })
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1)
  const folder = { uri: 'file:///reports', name: 'reports' }
  for (const [event, count] of [
    [{ added: [folder], removed: [] }, 0],
    [{ added: [], removed: [folder] }, 1],
    [{ added: [folder], removed: [] }, 0],
    [{ added: [], removed: [{ ...folder, uri: 'file:///%72eports' }] }, 1],
  ] as const) {
    const from = editor.heard.length
    editor.tell('workspace/didChangeWorkspaceFolders', { event })
    await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh', from)
    assert.equal((await editor.pull(uri)).items.length, count)
  }
})

test('each folder of a workspace has its own gouji.json and its own settings in the editor', async () => {
  const files = new Map([['file:///reports/2024/gouji.json', '{ "ignore": ["*.nianbao"] }']])
  const editor = editorWith({ disk: diskOf(files) })
  const other = 'file:///reports/2023/a.nianbao'
  const third = 'file:///elsewhere/a.nianbao'
  editor.configuration = (asked) => (asked === third ? { rules: { 'wrong-word': 'hint' } } : {})
  const workspaceFolders = ['reports/2024', 'reports/2023', 'elsewhere'].map((name) => ({
    uri: `file:///${name}`,
    name,
  }))
  await editor.initialize(fullCapabilities, { workspaceFolders })
  const severities = []
  for (const each of [uri, other, third]) {
    editor.open(each, '错')
    severities.push((await editor.pull(each)).items.map(({ severity }) => severity))
  }
  assert.deepEqual(severities, [[], [1], [4]])
})

test('an unknown rule in an open gouji.json is marked there, with the rule that was meant', async () => {
  const file = 'file:///reports/gouji.json'
  const editor = editorWith()
  await editor.initialize()
  editor.open(file, '{ "languages": "en" }', 'json')
  const { items } = await editor.pull(file)
  assert.equal(items.length, 1)
  assert.equal(items[0]!.code, 'config-unknown')
  const [action] = await editor.actions(file, items[0]!.range, items)
  assert.equal(action!.edit.documentChanges![0]!.edits[0]!.newText, '"language"')
})

test('files that are not on this disk are read through the client', async () => {
  const virtual = 'vscode-vfs://host/reports/a.nianbao'
  const editor = editorWith()
  editor.answers.set('gouji/readBytes', ({ uri }: { uri: string }) =>
    uri === 'vscode-vfs://host/gouji.json' ? btoa('{ "ignore": ["**"] }') : null,
  )
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { files: true } } })
  editor.open(virtual, '错')
  assert.equal((await editor.pull(virtual)).items.length, 0)
})

test('settings that change while they are asked for are asked for again', async () => {
  const editor = editorWith()
  let asked = 0
  editor.configuration = () => {
    if (++asked > 1) return { rules: { 'wrong-word': 'off' } }
    editor.tell('workspace/didChangeConfiguration', { settings: null })
    return {}
  }
  await editor.initialize()
  editor.open(uri, '错')
  assert.deepEqual((await editor.pull(uri)).items, [])
  assert.equal(asked, 2)
})

test('a closed document leaves nothing behind: its settings are asked for again', async () => {
  const editor = editorWith()
  await editor.initialize()
  editor.open(uri, '错')
  assert.equal((await editor.pull(uri)).items.length, 1)
  editor.shut(uri)
  editor.configuration = () => ({ rules: { 'wrong-word': 'off' } })
  editor.open(uri, '错')
  assert.deepEqual((await editor.pull(uri)).items, [])
})
