import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith, gouji, json } from './gouji.ts'
import { wrong } from './reports.ts'

const rulesOff = (...rules: string[]) =>
  JSON.stringify({ rules: Object.fromEntries(rules.map((rule) => [rule, 'off'])) })

/** Rules that fire, by path. */
async function firing(...args: string[]): Promise<Record<string, readonly string[]>> {
  const { files } = json(await gouji(['check', '--format', 'json', ...args]))
  return Object.fromEntries(
    files.map(({ path, diagnostics }: { path: string; diagnostics: { rule: string }[] }) => [
      path,
      diagnostics.map(({ rule }) => rule),
    ]),
  )
}

test('each report follows the nearest gouji.json above it, wherever the command is run', async () => {
  await folderWith({
    'gouji.json': rulesOff('cell-blank'),
    'a.md': wrong,
    'sub/gouji.json': rulesOff('row-total'),
    'sub/deeper/b.md': wrong,
  })
  const found = await firing('.')
  assert.ok(found['a.md']!.includes('row-total') && !found['a.md']!.includes('cell-blank'))
  const deeper = found['sub/deeper/b.md']!
  assert.ok(deeper.includes('cell-blank') && !deeper.includes('row-total'))
  process.chdir('sub')
  assert.deepEqual((await firing('deeper'))['b.md'], deeper)
})

test('--config is used instead of every gouji.json', async () => {
  await folderWith({
    'gouji.json': rulesOff('cell-blank'),
    'strict.json': rulesOff('row-total'),
    'a.md': wrong,
  })
  const found = (await firing('a.md', '--config', 'strict.json'))['a.md']!
  assert.ok(found.includes('cell-blank') && !found.includes('row-total'))
})

test('levels change the severity, and with it the exit code', async () => {
  await folderWith({ 'gouji.json': '{ "rules": { "row-total": "hint" } }', 'a.md': wrong })
  const ran = await gouji(['check', 'a.md', '--format', 'json'])
  const found = json(ran).files[0].diagnostics.find(({ rule }: { rule: string }) => rule === 'row-total')
  assert.equal(found.severity, 'hint')
  assert.equal(ran.code, json(ran).summary.error > 0 ? 1 : 0)
})

test('faults of a gouji.json are told once, under its own path', async () => {
  await folderWith({
    'gouji.json': '{\n  "rules": { "row-totals": "off" }\n}\n',
    'a.md': wrong,
    'b.md': wrong,
  })
  const { files, summary } = json(await gouji(['check', '.', '--format', 'json']))
  const [{ path, unit, diagnostics }, ...others] = files
  assert.equal(path, 'gouji.json')
  assert.equal(unit, null)
  assert.equal(diagnostics.length, 1)
  assert.equal(diagnostics[0].rule, 'config-unknown')
  assert.deepEqual(diagnostics[0].range.start, { line: 1, character: 13 })
  assert.equal(diagnostics[0].fixes[0].edits[0].newText, '"row-total"')
  assert.equal(others.length, 2)
  assert.equal(summary.files, 3)
  const { stdout } = await gouji(['check', '.'])
  assert.equal(stdout.match(/config-unknown/g)!.length, 1)
  assert.match(stdout, /是不是“row-total”/)
})

test('a broken gouji.json is told and the reports are checked all the same', async () => {
  await folderWith({ 'gouji.json': '{ "rules": ', 'a.md': wrong })
  const { code, stdout } = await gouji(['check', 'a.md'])
  assert.equal(code, 1)
  assert.match(stdout, /JSON/)
  assert.match(stdout, /row-total/)
})

test('ignored reports are not checked; one that was named is mentioned', async () => {
  await folderWith({ 'gouji.json': '{ "ignore": ["草稿/**"] }', 'a.md': wrong, '草稿/b.md': wrong })
  assert.deepEqual(Object.keys(await firing('.')), ['a.md'])
  const { code, stderr } = await gouji(['check', '草稿/b.md'])
  assert.equal(code, 0)
  assert.match(stderr, /草稿\/b\.md.*ignore/)
})

test('the language of messages: --language, else gouji.json, else Chinese', async () => {
  await folderWith({ 'gouji.json': '{ "language": "en" }', 'a.md': wrong })
  assert.match((await gouji(['check', 'a.md'])).stdout, /errors \d/)
  assert.match((await gouji(['check', 'a.md', '--language', 'zh-CN'])).stdout, /\d 个错误/)
  assert.match((await gouji(['--help'])).stdout, /Usage/)
  const message = async (...more: string[]) =>
    json(await gouji(['check', 'a.md', '--format', 'json', ...more])).files[0].diagnostics[0].message
  assert.doesNotMatch(await message(), /没有/)
  assert.match(await message('--language', 'zh-CN'), /没有/)
})

test('comments in a report silence its findings, the unused ones are found', async () => {
  const silenced = wrong.replace(
    '（本列数据',
    '<!-- 勾稽-忽略-全文 行总计不符 -->\n<!-- gouji-ignore late -->\n\n（本列数据',
  )
  await folderWith({ 'a.md': silenced })
  const found = (await firing('a.md'))['a.md']!
  assert.ok(!found.includes('row-total'))
  assert.ok(found.includes('cell-blank'))
  assert.ok(found.includes('suppression-unused'))
})
