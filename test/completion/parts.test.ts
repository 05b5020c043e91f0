import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { layout } from '../../server/src/services/tableLayout.ts'
import { judge, told } from '../support/judge.ts'
import { accept, accepted, at, labels, today } from './caret.ts'

const title = '# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n'
const begun = `${title}## 一、总体情况\n\n`
const reports = ({ offered }: ReturnType<typeof at>) => offered.filter(({ kind }) => kind === 'report')

test('an empty document offers whole reports by kind of body and year, and none of them is found fault with', () => {
  for (const markup of ['markdown', 'plain', 'html'] as const) {
    const found = reports(at('‸', { markup }))
    assert.equal(found.length, 8)
    for (const each of found) {
      const text = accept('', each)
      assert.deepEqual(
        judge(text).map((finding) => told(text, finding)),
        [],
        `${markup}: ${each.label}`,
      )
      assert.equal(read(parse(text)).cells.size, 200)
    }
  }
})

test('at the turn of the year the report is on the one that ends, unless its file is called otherwise', () => {
  const years = (month: number, name = '') => [
    ...new Set(reports(at('‸', { today: { ...today, month }, name })).map(({ label }) => label.slice(0, 4))),
  ]
  assert.deepEqual(years(1), ['2024', '2025'])
  assert.deepEqual(years(12), ['2025', '2024'])
  assert.deepEqual(years(12, '云溪镇2023.nianbao.md'), ['2023', '2025'])
})

test('a title decides the body, the year, the form and the markup', () => {
  const place = at('青禾县人民政府2020年政府信息公开工作年度报告\r\n‸')
  assert.deepEqual(
    reports(place).map(({ label }) => label),
    ['2020年政府信息公开工作年度报告：政府（汇总）'],
  )
  const text = accepted(place, '2020年')
  assert.deepEqual(
    judge(text).map((finding) => told(text, finding)),
    [],
  )
  assert.ok(!text.includes('#') && !/[^\r]\n/.test(text))
  assert.ok(text.includes('国办公开办函〔2019〕60号') && text.includes('政府集中采购'))
  assert.ok(text.includes('工作考核、社会评议和责任追究结果'))
})

test('what last year carried over is carried in, column by column', () => {
  const last = read(
    parse(at('{{report year=2023 carriedIn.natural=3 received.business=2 granted.natural=1}}‸').text),
  )
  const text = accepted(at('‸', { lastYear: last }), '2024年')
  const { cells } = read(parse(text))
  const row = ['natural', 'business', 'research', 'total'].map(
    (column) => cells.get(`t3.carriedIn.${column}`)!.value,
  )
  assert.deepEqual(row, [2, 2, 0, 4])
  const other = read(parse(accepted(at('‸', { lastYear: last }), '2025年'))).cells
  assert.equal(other.get('t3.carriedIn.total')!.value, 0, 'the year after next carries something else')
  assert.deepEqual(
    [...new Set(judge(text).map(({ rule }) => rule))],
    ['balance'],
    'what became of them is open',
  )
})

test('a report that is begun offers no other', () => {
  assert.deepEqual(reports(at(`${begun}‸`)), [])
  assert.deepEqual(reports(at('{{report}}\n‸')), [])
})

test('「一、」 offers the first section, alone and with its five aspects', () => {
  const place = at(`${title}一、‸\n`)
  assert.deepEqual(labels(place), ['一、总体情况（含提纲）', '一、总体情况'])
  assert.equal(accepted(place, '一、总体情况'), `${title}一、总体情况\n`)
  assert.match(accepted(place, '一、总体情况（含提纲）'), /\n一、总体情况\n(?:.*\n)*（五）监督保障\n/)
})

test('a heading is marked up as its neighbours are, also when the marks are typed already', () => {
  for (const typed of ['二、', '## 二、', 'zdgk', '## zdgk']) {
    const place = at(`${begun}内容充实。\n\n${typed}‸\n`)
    const text = accepted(place, '二、主动公开政府信息情况')
    assert.equal(text, `${begun}内容充实。\n\n## 二、主动公开政府信息情况\n`, typed)
  }
})

test('sections that are there or would be out of order are not offered', () => {
  assert.deepEqual(labels(at('{{report without=requests}}\n\n三、‸')), [])
  assert.deepEqual(labels(at('{{report}}\n\n六、‸')), [])
})

test('a heading that is complete is not offered again: Enter ends its line', () => {
  assert.deepEqual(labels(at(`${title}## 一、总体情况‸`)), [])
  assert.deepEqual(labels(at(`${begun}（一）主动公开‸`)), [])
})

test('（ offers the aspects that are missing, numbered as the author does', () => {
  assert.deepEqual(labels(at(`${begun}（‸）\n`)).slice(0, 2), ['（一）主动公开', '（二）依申请公开'])
  assert.equal(
    accepted(at(`${begun}（‸）\n`), '（一）主动公开'),
    `${begun}### （一）主动公开\n\n（请填写本年度主动公开的情况。）\n`,
  )
  const arabic = `${begun}### 1.主动公开\n\n及时公开。\n\n`
  assert.equal(labels(at(`${arabic}### 2‸`))[0], '2.依申请公开')
  assert.deepEqual(labels(at(`${arabic}### ‸`)).slice(0, 4), [
    '2.依申请公开',
    '2.政府信息管理',
    '2.政府信息公开平台建设',
    '2.监督保障',
  ])
})

test('zdgk is the aspect and the section of that name', () => {
  assert.deepEqual(labels(at(`${begun}zdgk‸`)), [
    '（一）主动公开',
    '二、主动公开政府信息情况（含提纲）',
    '二、主动公开政府信息情况',
  ])
})

test('a section without its table is offered it, in the form of its year', () => {
  const place = at(`${title}## 三、收到和处理政府信息公开申请情况\n\n‸\n`)
  const text = accepted(place, '表三')
  assert.equal(read(parse(text)).tables.t3.rows.filter(({ state }) => state === 'bound').length, 25)
  const lines = text.split('\n').filter((line) => line.startsWith('|'))
  assert.equal(
    new Set(
      lines.map((line) => [...line].reduce((sum, c) => sum + (/[“”]/.test(c) || c < '\u0100' ? 1 : 2), 0)),
    ).size,
    1,
  )
  assert.deepEqual(
    labels(at('{{report}}‸')).filter((label) => label.startsWith('表')),
    [],
  )
})

test('a row that a table lacks is written like the one before, and the finding is gone', () => {
  for (const label of ['二、上年结转政府信息公开申请数量', '8.属于行政查询事项', '四、结转下年度继续办理']) {
    const { text } = at('{{report}}‸')
    const start = text.indexOf(`| ${label}`)
    const end = text.indexOf('\n', start)
    for (const typed of ['', '| ', label.slice(0, 3)]) {
      const place = at(`${text.slice(0, start)}${typed}‸${text.slice(end)}`)
      assert.equal(place.offered[0]?.kind, 'row', `${typed} for ${label}`)
      assert.equal(accepted(place, label), text, `${typed} for ${label}`)
    }
  }
})

test('formatting leaves the tables of a new report as they are, also when a row was lost and written again', () => {
  const text = accepted(at('‸'), '2024年')
  assert.deepEqual(layout(parse(text)), [])
  for (const words of ['二、上年结转', '1.属于国家秘密', '2.申请人逾期']) {
    const start = text.indexOf(`| ${words}`)
    const end = text.indexOf('\n', start)
    const place = at(`${text.slice(0, start)}‸${text.slice(end)}`)
    assert.equal(accept(place.text, place.offered[0]!), text, words)
  }
})

test('the basis and the period stand before the first section', () => {
  const place = at(`${title}‸\n\n## 一、总体情况\n\n内容充实。\n`)
  assert.match(accepted(place, '编制依据和统计期限'), /统计期限自2024年1月1日起至2024年12月31日止/)
})
