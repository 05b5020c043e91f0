import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memory } from '../lastYear/memory.ts'
import { type Diagnostic, fullCapabilities } from './editor.ts'
import { all, askAll, at, findings, folder, settled, workspaceOf, written } from './workspaceSession.ts'

const without = { ...fullCapabilities, textDocument: { diagnostic: { relatedInformation: true } } }

test('reports that are not open are checked, each with its own result and no version', async () => {
  const { editor } = await workspaceOf({ 'a.nianbao': '错', '2024/b.nianbao.md': '对', 'c.nianbao': '错错' })
  const told = await all(editor)
  assert.deepEqual(findings(told), {
    'a.nianbao': 'wrong-word',
    '2024/b.nianbao.md': '',
    'c.nianbao': 'wrong-word,wrong-word',
  })
  for (const { version, resultId } of told) {
    assert.equal(version, null)
    assert.ok(resultId)
  }
})

test('what is no report is passed over, as on the command line', async () => {
  const title = '# 青禾县云溪镇2024年政府信息公开工作年度报告\n'
  const { editor } = await workspaceOf({
    'notes.md': '错',
    'draft.md': `${title}错`,
    'data.json': '错',
    '.git/a.nianbao': '错',
    'node_modules/x/a.nianbao': '错',
    '云溪镇政府信息公开年报.txt': '错',
  })
  assert.deepEqual(Object.keys(findings(await all(editor))).sort(), [
    'draft.md',
    '云溪镇政府信息公开年报.txt',
  ])
})

test('an open report is told of as it stands in the editor, with its version', async () => {
  const { editor } = await workspaceOf({ 'a.nianbao': '对', 'b.nianbao': '错' })
  editor.open(at('a.nianbao'), '错错', 'gouji-report', 7)
  const told = await all(editor)
  assert.deepEqual(findings(told), { 'a.nianbao': 'wrong-word,wrong-word', 'b.nianbao': 'wrong-word' })
  assert.deepEqual(
    told.map(({ version }) => version),
    [7, null],
  )
  // The same result whether the document or the workspace is asked about.
  const pulled = await editor.pull(at('a.nianbao'), told[0]!.resultId)
  assert.equal(pulled.kind, 'unchanged')
})

test('lines end in a file that is not open where they end in an open one', async () => {
  const text = '甲\r乙\n\r丙错\r\n丁\u2028戊\u0085错'
  const { editor } = await workspaceOf({ 'a.nianbao': text })
  const [closed] = await all(editor)
  editor.open(at('a.nianbao'), text)
  const { items } = await editor.pull(at('a.nianbao'))
  const places = (found: readonly Diagnostic[]) => found.map(({ range }) => range)
  assert.equal(items[0]!.range.start.line, 3)
  assert.deepEqual(places(closed!.items!), places(items))
})

test('a URI that the client encodes in another way is the same file', async () => {
  const { editor } = await workspaceOf({ '(%E4%BA%91).nianbao': '对' })
  const own = at('%28%e4%ba%91%29.nianbao')
  editor.open(own, '错')
  const told = await all(editor)
  assert.deepEqual(
    told.map(({ uri, items }) => [uri, items!.length]),
    [[own, 1]],
  )
})

test('a drive is the same drive, however a client writes it', async () => {
  const named = 'file:///C:/reports/a.nianbao'
  const host = memory({ [named]: '对', 'file:///C:/reports/b.nianbao': '错' })
  const { editor } = await workspaceOf({}, { disk: host, folders: ['file:///C:/reports'] })
  const own = 'file:///c%3A/reports/a.nianbao'
  editor.open(own, '错')
  const told = await all(editor, [
    { kind: 'full', uri: 'file:///c%3A/reports/b.nianbao', version: null, resultId: 'old' },
  ])
  assert.deepEqual(
    told.map(({ uri, items }) => [uri, items!.length]),
    [
      [own, 1],
      ['file:///C:/reports/b.nianbao', 1],
    ],
  )
})

test('of a folder in another, the inner one names its files in the log, also where they are spelled in two ways', async () => {
  const files = { 'file:///%E5%B9%B4%E6%8A%A5/2024/a.nianbao': 'PK\x03\x04 word/document.xml' }
  const folders = ['file:///%E5%B9%B4%E6%8A%A5', 'file:///年报/2024']
  const { editor } = await workspaceOf({}, { disk: memory(files), folders })
  assert.deepEqual(await all(editor), [])
  const [said] = editor.heard.filter(({ method }) => method === 'window/logMessage')
  assert.match(said?.params.message, /^a\.nianbao：/)
})

test('each file has the settings of its folder, and gouji.json is told of what is wrong in it', async () => {
  const { editor } = await workspaceOf({
    'a.nianbao': '错',
    'old/gouji.json': '{ "ignore": ["b*"], "languages": "en", "rules": { } }',
    'old/b.nianbao': '错',
    'old/c.nianbao': '错',
  })
  const told = await all(editor)
  assert.deepEqual(findings(told), {
    'a.nianbao': 'wrong-word',
    'old/c.nianbao': 'wrong-word',
    'old/gouji.json': 'config-unknown',
  })
  assert.equal(told.length, 3)
})

test('what did not change is not sent again, and what is gone is told of once', async () => {
  const { editor, disk } = await workspaceOf({ 'a.nianbao': '错', 'b.nianbao': '错', 'c.nianbao': '对' })
  const first = await all(editor)
  disk[at('a.nianbao')] = '对'
  delete disk[at('b.nianbao')]
  written(editor, ['a.nianbao', 'b.nianbao'])
  const second = await all(editor, first)
  assert.deepEqual(findings(second), { 'a.nianbao': '', 'b.nianbao': '', 'c.nianbao': 'unchanged' })
  const gone = second.find(({ uri }) => uri === at('b.nianbao'))
  assert.equal(gone!.resultId, undefined, 'nothing to ask about again')
})

test('a file that was written and says the same is unchanged', async () => {
  const { editor, disk } = await workspaceOf({ 'a.nianbao': '错', 'b.nianbao': '错' })
  const first = await all(editor)
  disk[at('a.nianbao')] = '错。'
  disk[at('b.nianbao')] = '对'
  written(editor, ['a.nianbao', 'b.nianbao'])
  assert.deepEqual(findings(await all(editor, first)), { 'a.nianbao': 'unchanged', 'b.nianbao': '' })
})

test('only what was written is read again', async () => {
  const { editor, host } = await workspaceOf({ 'a.nianbao': '错', 'b.nianbao': '错' })
  const first = await all(editor)
  host.read.length = 0
  written(editor, 'a.nianbao')
  editor.open('file:///elsewhere.nianbao', '')
  void askAll(editor, first).catch(() => {})
  await settled(editor)
  assert.ok(host.read.includes(at('a.nianbao')) && !host.read.includes(at('b.nianbao')), host.read.join())
})

test('who has nothing from before is told of everything, also a second time', async () => {
  const { editor } = await workspaceOf({ 'a.nianbao': '错' })
  assert.deepEqual(findings(await all(editor)), { 'a.nianbao': 'wrong-word' })
  assert.deepEqual(findings(await all(editor)), { 'a.nianbao': 'wrong-word' })
})

test('a report that cannot be read is passed over, and the log says why', async () => {
  const bytes = new TextEncoder()
  const { editor } = await workspaceOf(
    {},
    {
      disk: {
        list: async (uri) =>
          uri === folder
            ? ['a.nianbao', 'b.nianbao', 'c.nianbao', 'd.txt'].map((name) => ({ name, kind: 'file' }))
            : [],
        readBytes: async (uri) =>
          uri === at('a.nianbao')
            ? bytes.encode('PK\x03\x04 word/document.xml')
            : uri === at('b.nianbao')
              ? { trouble: 'cli.read.denied' }
              : uri === at('c.nianbao')
                ? bytes.encode('错')
                : new Uint8Array([1, 0, 2, 0, 0]),
      },
    },
  )
  assert.deepEqual(findings(await all(editor)), { 'c.nianbao': 'wrong-word' })
  const log = editor.heard.filter(({ method }) => method === 'window/logMessage')
  assert.deepEqual(
    log.map(({ params }) => /^[^：]*：/.exec(params.message)?.[0]),
    ['a.nianbao：', 'b.nianbao：'],
  )
})

test('as long as nobody wants it nothing is read, and a client that cannot register hears of nothing', async () => {
  const { editor, host, offered } = await workspaceOf(
    { 'a.nianbao': '错' },
    { on: false, capabilities: without },
  )
  assert.equal(offered.diagnosticProvider.workspaceDiagnostics, true)
  assert.deepEqual(await all(editor), [])
  assert.ok(!host.read.includes(at('a.nianbao')))
})

test('a client that can register is told when somebody wants it, and when no longer', async () => {
  const { editor, offered } = await workspaceOf({ 'a.nianbao': '错' }, { on: false })
  assert.equal(offered.diagnosticProvider.workspaceDiagnostics, false)
  const { id } = offered.diagnosticProvider
  await settled(editor)
  const about = () =>
    editor.heard.flatMap(({ method, params }) =>
      (params?.unregisterations ?? params?.registrations ?? [])
        .filter((each: { id: string }) => each.id === id)
        .map((each: { registerOptions?: { workspaceDiagnostics: boolean } }) => [
          method,
          each.registerOptions?.workspaceDiagnostics,
        ]),
    )
  assert.deepEqual(about(), [])
  const wanted: unknown[] = []
  for (const on of [true, false]) {
    editor.configuration = () => ({ checkWorkspace: on })
    editor.tell('workspace/didChangeConfiguration', { settings: null })
    wanted.push(['client/unregisterCapability', undefined], ['client/registerCapability', on])
    await editor.hear(
      ({ method, params }) =>
        method === 'client/registerCapability' &&
        params.registrations.some(
          (each: { id: string; registerOptions: { workspaceDiagnostics?: boolean } }) =>
            each.id === id && each.registerOptions.workspaceDiagnostics === on,
        ),
    )
  }
  assert.deepEqual(about(), wanted)
})

test('parameters that are none are refused', async () => {
  const { editor } = await workspaceOf({})
  for (const params of [undefined, {}, { previousResultIds: 1 }, { previousResultIds: [{ uri: 'a' }] }])
    assert.equal((await editor.ask('workspace/diagnostic', params)).error?.code, -32602)
})
