import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memory } from '../lastYear/memory.ts'
import { writeOut } from '../support/directives.ts'
import { editorWith } from './inProcess.ts'

const uri = 'file:///reports/2024.md'
const wanted = { kind: 'township', unit: '青禾县云溪镇人民政府', year: 2025 }

async function ask(method: string, params: object, files: Record<string, string> = {}) {
  const editor = editorWith({ disk: memory(files) })
  await editor.initialize()
  return editor.get(method, params)
}

test('gouji/newReport gives a snippet whose stops are what has to be filled in, in order', async () => {
  const snippet: string = await ask('gouji/newReport', wanted)
  assert.match(snippet, /^# 青禾县云溪镇人民政府2025年政府信息公开工作年度报告\n/)
  const stops = [...snippet.matchAll(/\$\{(\d+):（请[^}]*）\}/g)].map(([, number]) => Number(number))
  assert.ok(stops.length > 8)
  assert.deepEqual(
    stops,
    stops.map((_, i) => i + 1),
  )
})

test('gouji/newReport carries in what last year’s report carried over', async () => {
  const last = writeOut('{{report year=2024 received.natural=37 carriedOut.natural=37}}')
  const row = /二、上年结转政府信息公开申请数量.*/
  const carried = await ask('gouji/newReport', { ...wanted, lastYear: uri }, { [uri]: last })
  assert.deepEqual(row.exec(carried)![0].match(/\d+/g), ['37', '0', '0', '0', '0', '0', '37'])
  const missing = await ask('gouji/newReport', { ...wanted, lastYear: uri })
  assert.doesNotMatch(row.exec(missing)![0], /[1-9]/)
})

test('gouji/newReport has nothing for a body it does not know', async () => {
  assert.equal(await ask('gouji/newReport', { ...wanted, kind: 'club' }), null)
})

test('gouji/reports finds none where there are no files', async () => {
  assert.deepEqual(await ask('gouji/reports', { uris: [] }), [])
})

test('gouji/reports says which files hold reports, of whom and on which year', async () => {
  const report = writeOut('{{report year=2024}}')
  const found = await ask(
    'gouji/reports',
    { uris: ['file:///a.md', 'file:///gone.md', uri] },
    { 'file:///a.md': '# 会议纪要\n', [uri]: report },
  )
  assert.deepEqual(found, [{ uri, unit: '青禾县云溪镇人民政府', unitKind: 'township', year: 2024 }])
})
