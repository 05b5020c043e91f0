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

const rows = table3['2021'].groups[0]!.rows
const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const bound = (source: string) => bindTables(parse(source)).t3
/** The whole table 3, its `i`-th row holding `i` from natural persons, with these columns. */
const requests = (order: readonly string[], join: (cells: readonly string[]) => string) => {
  const values = (i: number) => order.map((name) => (name === '自然人' || name === '总计' ? `${i}` : '0'))
  return [['申请人情况', ...order], ...rows.map(({ label }, i) => [label, ...values(i)])].map(join).join('\n')
}
const joins: Readonly<Record<string, (cells: readonly string[]) => string>> = {
  'cells one per line': (line) => line.join('\n'),
  tabs: (line) => line.join('\t'),
  pipes: (line) => `| ${line.join(' | ')} |`,
}

for (const [name, join] of Object.entries(joins)) {
  test(`${name}: a table 3 whose header names its columns in another order cannot be read`, () => {
    assert.equal(bound(requests(columns, join)).state, 'bound')
    assert.equal(bound(requests(['总计', ...columns.slice(0, -1)], join)).state, 'unreadable')
    const swapped = ['自然人', '科研机构', '商业企业', ...columns.slice(3)]
    assert.equal(bound(requests(swapped, join)).state, 'unreadable')
  })

  test(`${name}: a table 3 without one of the organisations cannot be read`, () => {
    const six = columns.filter((column) => column !== '其他')
    assert.equal(bound(requests(six, join)).state, 'unreadable')
  })
}

test('a broken header of table 3 says nothing of the order of its columns', () => {
  const values = rows.map(({ label }) => `${label}\n1\n0\n0\n0\n0\n0\n1`).join('\n')
  for (const header of [
    '自然人\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他',
    '商业\n企业\n其他\n总计',
  ]) {
    const table = bound(`申请人情况\n${header}\n${values}`)
    assert.ok(table.rows.every(({ state }) => state === 'bound'))
  }
})

test('a 小计 below a group is not the row that the group lacks', () => {
  const query = rows.findIndex(({ id }) => id === 'refused.query')
  const lines = rows.map(({ label }, i) => `${i === query ? '小计' : label} | 1 | 0 | 0 | 0 | 0 | 0 | 1`)
  const found = bound(lines.join('\n')).rows
  assert.equal(found[query]!.state, 'missing')
  assert.ok(found.every(({ state }, i) => i === query || state === 'bound'))
})

test('a number broken off the first part of (六) does not make (六) the one row it was', () => {
  const lines = rows.map(({ label }) => `${label} 0 0 0 0 0 0 0`)
  const at = rows.findIndex(({ id }) => id === 'other.uncorrected')
  lines.splice(at, 1, '(六)其他处理 1', `${rows[at]!.label.slice(1)} 0 0 0 0 0 0 0`)
  const table = bound(lines.join('\n'))
  assert.equal(table.form?.edition, '2021')
  assert.ok(table.rows.every(({ state }) => state === 'bound'))
})

test('the longest label of table 3 in a narrow column, beside that of its group', () => {
  const cut = (label: string) => label.match(/.{1,5}/gu) ?? []
  const lines = rows.flatMap(({ label, groups }, row) => {
    const own = groups[1] ?? ''
    const group = cut(own === rows[row - 1]?.groups[1] ? '' : own)
    return cut(label).map((piece, i) => {
      const values = i === 0 ? '1 | 0 | 0 | 0 | 0 | 0 | 1' : ' | '.repeat(6)
      return `| ${group[i] ?? ''} | ${piece} | ${values} |`
    })
  })
  lines.push('| 行政复议 | 1 | 0 | 0 | 0 | 1 |')
  assert.ok(bound(lines.join('\n')).rows.every(({ state }) => state === 'bound'))
})

test('remarks behind whole rows of table 3 are no values', () => {
  const lines = rows.map(
    ({ label }, i) => `| ${label} | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ${i === 0 ? '含网上申请' : ''} |`,
  )
  const head = [
    '| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 备注 |',
    `|${'---|'.repeat(9)}`,
  ]
  assert.equal(cells([...head, ...lines].join('\n')).size, 175)
})

test('numbers of rows stand before the groups of table 3', () => {
  let group = ''
  const lines = rows.map(({ label, groups }, i) => {
    const own = groups[1] ?? ''
    const first = own === group ? '' : own
    group = own
    return [i + 1, first, label, i, 0, 0, 0, 0, 0, i].join('\t')
  })
  const found = cells(lines.join('\n'))
  assert.equal(found.size, 175)
  for (const [i, { id }] of rows.entries()) assert.equal(found.get(`t3.${id}.natural`)!.value, i, id)
})

test('a row whose blank cells were lost is there, but not whole', () => {
  const t3 = rows.map(({ label }, i) => (i % 5 === 2 ? label : `${label}\n1\n0\n0\n0\n0\n0\n1`))
  const t2 = [
    '第二十条第(一)项',
    '信息内容',
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    '规章',
    '行政规范性文件',
    '1',
    '0',
    '2',
  ]
  const tables = bindTables(parse([...t2, ...t3].join('\n')))
  const states = tables.t3.rows.map(({ state }) => state)
  assert.deepEqual(
    states,
    rows.map((_, i) => (i % 5 === 2 ? 'incomplete' : 'bound')),
  )
  assert.equal(tables.t2.rows.find(({ row }) => row.id === 'rules')!.state, 'incomplete')
})

test('the last character of a label of table 2 below its values', () => {
  const found = cells(
    [
      '| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '|---|---|---|---|',
      '| 行政许可 | 1 | 0 | 2 |',
      '| 其他对外管理服务事 | 3 | 0 | 4 |',
      '| 项 |  |  |  |',
      '| 行政处罚 | 5 | 0 | 6 |',
    ].join('\n'),
  )
  assert.equal(found.get('t2.services.decisions')!.value, 4)
})

test('a row of a grid that lost a cell is not moved into the empty cell of its label', () => {
  const lines = rows.map(({ id, label, groups }, i) => {
    const isFirst = id === 'granted'
    const [results = '', group = ''] = groups
    const labels = group
      ? ['', group, label]
      : results
        ? [isFirst ? results : '', label, '']
        : [label, '', '']
    return [...labels, i, ...(isFirst ? [0, 0, 0, 0] : [0, 0, 0, 0, 0]), i].join('\t')
  })
  const found = bound(lines.join('\n')).rows
  for (const [i, { state, row }] of found.entries())
    assert.equal(state, rows[i]!.id === 'granted' ? 'incomplete' : 'bound', row.id)
})

test('a (六) that took the values of a part whose label is lost is not the one row it was', () => {
  const lines = rows.map(
    ({ id, label }) => `${id === 'other.uncorrected' ? '(六)其他处理' : label} 1 0 0 0 0 0 1`,
  )
  const table = bound(lines.join('\n'))
  assert.equal(table.form?.edition, '2021')
})
