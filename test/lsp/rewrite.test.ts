import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../../server/src/gouji.ts'
import { applied, editsOf } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rangeOf, rightReport, row } from './sample.ts'

const uri = 'file:///reports/a.nianbao'
/** The report as it is pasted from an office program: a table of tabs. */
const pasted = rightReport
  .split('\n')
  .flatMap((line) =>
    line.startsWith('| ---')
      ? []
      : [line.startsWith('| ') ? line.slice(2, -2).replaceAll(' | ', '\t') : line],
  )
  .join('\n')
const pastedRow = row.slice(2, -2).replaceAll(' | ', '\t')

test('a pasted table becomes a Markdown table with the same values; then nothing more is offered', async () => {
  const editor = editorWith({ rules })
  await editor.initialize()
  editor.open(uri, pasted)
  const before = (await editor.pull(uri)).items
  const [action, ...others] = await editor.actions(uri, rangeOf(pasted, pastedRow), [], ['refactor'])
  assert.deepEqual(others, [])
  assert.equal(action!.title, '转换为标准 Markdown 表格')
  assert.equal(action!.kind, 'refactor.rewrite.gouji')
  const after = applied(pasted, editsOf(action!, uri))
  const rowAfter = after.split('\n').find((line) => line.startsWith('| 一、本年新收'))!
  assert.equal(rowAfter.replace(/ +/g, ' '), row)
  editor.change(uri, 2, { text: after })
  assert.equal((await editor.pull(uri)).items.length, before.length)
  assert.deepEqual(await editor.actions(uri, rangeOf(after, rowAfter), [], ['refactor.rewrite']), [])
})

test('a table with a lost row is rebuilt; what was not read stays blank and the title says so', async () => {
  const editor = editorWith({ rules })
  await editor.initialize()
  const lost = pasted.replace(/^2\.重复申请.*\n/m, '')
  editor.open(uri, lost)
  const { items } = await editor.pull(uri)
  const finding = items.find(({ code }) => code === 'row-missing')!
  const [rebuild] = await editor.actions(uri, finding.range, [finding], ['quickfix'])
  assert.equal(rebuild!.title, '按官方格式重建表三（7 个格没有读到数，留空）')
  assert.ok(!rebuild!.isPreferred)
  const after = applied(lost, editsOf(rebuild!, uri))
  assert.match(after, /^\| 2\.重复申请 +(?:\| +){7}\|$/m)
  editor.change(uri, 2, { text: after })
  const codes = (await editor.pull(uri)).items.map(({ code }) => code)
  assert.ok(!codes.includes('row-missing'))
})
