import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Editor, fullCapabilities } from './editor.ts'
import { editorWith, throwing, wrongWord } from './inProcess.ts'
import { wrongReport } from './sample.ts'
import { spawnServer } from './wire.ts'

const uri = 'file:///%E4%BF%9D%E5%AF%86/%E4%BA%91%E6%BA%AA%E9%95%87.nianbao'

test('the server tells of itself: version, process, documents, how long checks took, and no text or name of any', async () => {
  const server = spawnServer()
  const editor = new Editor(server)
  const { serverInfo } = await editor.initialize()
  editor.open(uri, wrongReport)
  editor.open('untitled:Untitled-1', '机密', 'plaintext')
  await editor.pull(uri)
  const health = await editor.get('gouji/health')
  assert.equal(health.version, serverInfo.version)
  assert.equal(health.place.pid, server.child.pid)
  assert.ok(health.place.memory > 10e6)
  assert.match(health.place.runtime, /^Node v\d/)
  const [report, note] = health.documents
  assert.deepEqual(
    [report.scheme, report.languageId, report.length],
    ['file', 'gouji-report', wrongReport.length],
  )
  assert.deepEqual(
    [report.checked.kind, report.checked.edition, report.checked.year],
    ['report', '2021', 2024],
  )
  assert.equal(report.checked.findings['row-total'], 1)
  assert.ok(report.checked.milliseconds > 0)
  assert.equal(note.checked, null, 'nobody asked about it')
  const told = JSON.stringify(health)
  for (const secret of ['山乡', '机密', '%E4', '保密', '云溪']) assert.ok(!told.includes(secret), secret)
  assert.equal(await editor.end(), 0)
})

test('rules that failed are told with the place in the program, and settings that are not the usual ones', async () => {
  const editor = editorWith({ rules: [throwing, wrongWord] })
  editor.configuration = () => ({ rules: { 'wrong-word': 'hint' } })
  await editor.initialize()
  editor.open(uri, '机密错')
  await editor.pull(uri)
  const { failures, documents, place } = await editor.get('gouji/health')
  assert.equal(failures.length, 1)
  assert.equal(failures[0].rule, 'throwing')
  assert.match(failures[0].stack, /this rule is broken\n +at /)
  assert.deepEqual(documents[0].checked.levels, { 'wrong-word': 'hint' })
  assert.equal(place, null)
})

test('before initialize and after shutdown it tells nothing', async () => {
  const editor = editorWith()
  assert.equal((await editor.ask('gouji/health')).error?.code, -32002)
  await editor.initialize()
  await editor.get('shutdown')
  assert.equal((await editor.ask('gouji/health')).error?.code, -32600)
})

test('a client that hears of the status hears what each check cost', async () => {
  const editor = new Editor(spawnServer())
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { status: true } } })
  editor.open(uri, wrongReport)
  await editor.pull(uri)
  const { params } = await editor.hear(({ method }) => method === 'gouji/status')
  assert.ok(params.milliseconds > 0)
  assert.ok(params.memory > 10e6)
  assert.equal(await editor.end(), 0)
})

test('where the system does not tell how much memory is taken, reports are checked all the same', async () => {
  const without = "process.memoryUsage.rss = () => { throw new Error('ENOENT: uv_resident_set_memory') }"
  const first = `data:text/javascript,${encodeURIComponent(without)}`
  const editor = new Editor(spawnServer(undefined, undefined, ['--import', first]))
  await editor.initialize({ ...fullCapabilities, experimental: { gouji: { status: true } } })
  editor.open(uri, wrongReport)
  assert.ok((await editor.pull(uri)).items.length > 0)
  const { params } = await editor.hear(({ method }) => method === 'gouji/status')
  assert.equal(params.memory, null)
  assert.equal((await editor.get('gouji/health')).place.memory, null)
  assert.equal(await editor.end(), 0)
})
