import assert from 'node:assert/strict'
import { test } from 'node:test'
import { table3 } from '../../server/src/forms/t3.ts'
import { bindTables, cellsOf } from '../../server/src/report/tables.ts'
import { parse } from '../../server/src/syntax/parse.ts'

const cells = (source: string) => cellsOf(bindTables(parse(source)))

test('table 4 with a row for each block, as a person writes it', () => {
  const found = cells(
    [
      '|  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '|---|---|---|---|---|---|',
      '| 行政复议 | 0 | 2 | 0 | 0 | 2 |',
      '| 行政诉讼（未经复议直接起诉） | 1 | 0 | 0 | 0 | 1 |',
      '| 行政诉讼（复议后起诉） | 0 | 0 | 3 | 0 | 3 |',
    ].join('\n'),
  )
  assert.equal(found.size, 15)
  assert.equal(found.get('t4.review.corrected')!.value, 2)
  assert.equal(found.get('t4.direct.total')!.value, 1)
  assert.equal(found.get('t4.afterReview.other')!.value, 3)
})

test('table 4 with nothing filled in has fifteen blank cells', () => {
  const header = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const row = (boxes: readonly string[]) => `<tr>${boxes.map((box) => `<td>${box}</td>`).join('')}</tr>`
  const found = cells(
    `<table>${row([...header, ...header, ...header])}${row(Array(15).fill('&nbsp;'))}</table>`,
  )
  assert.equal(found.size, 15)
  assert.equal(found.get('t4.direct.upheld')!.value, null)
})

test('table 4 without its header is the one row of fifteen values', () => {
  const values = ['1', '0', '0', '0', '1', '0', '2', '0', '0', '2', '0', '0', '0', '0', '0']
  const found = cells(`<table><tr>${values.map((value) => `<td>${value}</td>`).join('')}</tr></table>`)
  assert.equal(found.size, 15)
  assert.equal(found.get('t4.direct.corrected')!.value, 2)
})

test('numbers of rows stand before the labels of table 3', () => {
  const rows = table3['2021'].groups[0]!.rows
  const found = cells(
    rows.map(({ label }, i) => `| ${i + 1} | ${label} | ${i} | 0 | 0 | 0 | 0 | 0 | ${i} |`).join('\n'),
  )
  assert.equal(found.size, 175)
  for (const [i, { id }] of rows.entries()) assert.equal(found.get(`t3.${id}.natural`)!.value, i, id)
})

test('a row that lost its last cell is not moved into the empty cell of its label', () => {
  const rows = table3['2021'].groups[0]!.rows
  const lines = rows.map(({ label }, i) => `${label} |  | ${i} | 0 | 0 | 0 | 0 | 0 | ${i}`)
  const short = rows.at(-1)!.label
  const head = '申请人情况 |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计'
  const found = cells(
    [
      head,
      '--- | --- | --- | --- | --- | --- | --- | --- | ---',
      ...lines.slice(0, -1),
      `${short} |  | 0 | 1 | 0 | 0 | 0 | 0 | `,
    ].join('\n'),
  )
  assert.equal(found.get('t3.concluded.natural')!.value, 23)
  const business = found.get('t3.carriedOut.business')
  assert.ok(business === undefined || business.value === 1)
})

test('labels of table 3 with their groups in one cell', () => {
  const rows = table3['2021'].groups[0]!.rows
  const found = cells(
    rows
      .map(({ groups, label }, i) => `| ${[...groups, label].join(' ')} | ${i} | 0 | 0 | 0 | 0 | 0 | ${i} |`)
      .join('\n'),
  )
  assert.equal(found.size, 175)
  for (const [i, { id }] of rows.entries()) assert.equal(found.get(`t3.${id}.natural`)!.value, i, id)
})
