import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carryOver } from '../../server/src/rules/years/carry-over.ts'
import { memory } from '../lastYear/memory.ts'
import { writeOut } from '../support/directives.ts'
import { fullCapabilities } from './editor.ts'
import { editorWith } from './inProcess.ts'

const folder = 'file:///reports'
const now = `${folder}/${encodeURIComponent('云溪镇2024.md')}`
const before = `${folder}/${encodeURIComponent('云溪镇2023.md')}`
const draft = writeOut('{{report carriedIn.natural=1 granted.natural=1}}')
const last = (carried: number) =>
  writeOut(`{{report year=2023 received.natural=${carried} carriedOut.natural=${carried}}}`)
const rules = [carryOver]

test('last year’s report is read while the author goes on, and the editor is asked to look again', async () => {
  const editor = editorWith({ rules, disk: memory({ [before]: last(2) }) })
  await editor.initialize()
  editor.open(now, draft)
  await editor.pull(now)
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  const { items } = await editor.pull(now)
  assert.deepEqual(
    items.map(({ code, data }) => [code, data.expected]),
    [['carry-over', '2']],
  )
})

test('an editor that is pushed to gets the findings anew', async () => {
  const editor = editorWith({ rules, disk: memory({ [before]: last(2) }) })
  await editor.initialize({ ...fullCapabilities, textDocument: {} })
  editor.open(now, draft)
  const found = ({ method, params }: { method?: string; params?: { diagnostics: unknown[] } }) =>
    method === 'textDocument/publishDiagnostics' && params!.diagnostics.length === 1
  await editor.hear(found as never)
})

test('a report of last year that comes into the folder is noticed, and that it goes as well', async () => {
  const files: Record<string, string> = {}
  const editor = editorWith({ rules, disk: memory(files) })
  await editor.initialize()
  editor.open(now, draft)
  await editor.pull(now)
  // Answered after the folder was looked at, as requests are taken in order.
  await editor.get('gouji/compare', { textDocument: { uri: now } })
  files[before] = last(2)
  editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: before, type: 1 }] })
  const found = await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  assert.equal((await editor.pull(now)).items.length, 1)
  delete files[before]
  editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: before, type: 3 }] })
  await editor.hear(
    ({ method }) => method === 'workspace/diagnostic/refresh',
    editor.heard.indexOf(found) + 1,
  )
  assert.deepEqual((await editor.pull(now)).items, [])
})

test('last year’s report is known again however the editor writes its URI', async () => {
  const disk = 'file:///c%3A/reports'
  const [draftUri, named] = [`${disk}/2024.md`, `${disk}/2023(final).md`]
  const files = { [named]: last(2) }
  const editor = editorWith({ rules, disk: memory(files) })
  await editor.initialize()
  editor.open(draftUri, draft)
  await editor.pull(draftUri)
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  assert.equal((await editor.pull(draftUri)).items.length, 1)
  files[named] = last(1)
  const from = editor.heard.length
  editor.tell('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'file:///C:/reports/2023%28final%29.md', type: 2 }],
  })
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh', from)
  assert.deepEqual((await editor.pull(draftUri)).items, [])
})

test('saving last year’s report is noticed', async () => {
  const files = { [before]: last(2) }
  const editor = editorWith({ rules, disk: memory(files) })
  await editor.initialize()
  editor.open(now, draft)
  editor.open(before, files[before]!)
  await editor.pull(now)
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  assert.equal((await editor.pull(now)).items.length, 1)
  files[before] = last(1)
  const from = editor.heard.length
  editor.tell('textDocument/didSave', { textDocument: { uri: before } })
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh', from)
  assert.deepEqual((await editor.pull(now)).items, [])
})
