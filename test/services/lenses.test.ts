import assert from 'node:assert/strict'
import { test } from 'node:test'
import { equationsOf } from '../../server/src/services/equations.ts'
import { lensesOf } from '../../server/src/services/lenses.ts'
import { checked, manners, reportAs } from './marked.ts'

const lenses = (written: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const { report, findings, at } = checked(written)
  return lensesOf(report, findings, language).map(({ table, title, span }) => ({
    table,
    title,
    words: at(span),
  }))
}
const titles = (written: string) => lenses(written).map(({ title }) => title)

for (const manner of manners) {
  test(`above the tables of a right report in ${manner} stands that they add up; table 2 has no equations`, () => {
    const found = lenses(reportAs(manner, 'received.natural=2 granted.natural=2'))
    assert.deepEqual(
      found.map(({ table, title }) => [table, title]),
      [
        ['t3', '勾稽 ✓ 7/7 列'],
        ['t4', '勾稽 ✓ 3/3 组'],
      ],
    )
    for (const { words } of found) assert.match(words, /勾稽关系|申请人情况|行政复议/)
  })

  test(`above a table in ${manner} stands how many places are wrong`, () => {
    assert.deepEqual(
      titles(reportAs(manner, 'received.natural=2 received.total=3 granted.natural=2 review.total=4')),
      ['表三 1 处不符', '表四 1 处不符'],
    )
  })
}

test('several faults stand in one line', () => {
  const { text } = checked(
    reportAs('markdown-simple', 'received.natural=2 received.total=3 granted.natural=2'),
  )
  const written = text.replace(/^.*属于国家秘密.*\n/m, '')
  assert.deepEqual(titles(written), ['表三 缺 1 行，1 处不符', '勾稽 ✓ 3/3 组'])
})

test('beside the faults of totals that nobody has filled in stands the offer to recalculate, and goes with them', () => {
  const begun = 'received.natural=2 received.business=1 received.total=0 granted.natural=2 granted.total=0'
  const { report, findings } = checked(reportAs('markdown-simple', begun))
  const [state, offer] = lensesOf(report, findings, 'zh-CN')
  assert.deepEqual([state!.kind, offer!.kind, offer!.table], ['state', 'recalculate', 't3'])
  assert.match(offer!.title, /^重算合计（\d 处）$/)
  const slip = lensesOf(...wrong('received.natural=2 received.total=3 granted.natural=2'), 'zh-CN')
  assert.ok(slip.every(({ kind }) => kind === 'state'))
})

const wrong = (settings: string) => {
  const { report, findings } = checked(reportAs('markdown-simple', settings))
  return [report, findings] as const
}

test('table 2 has a lens when a row of it is missing', () => {
  const written = checked(reportAs('tabs', '')).text.replace(/^.*行政强制.*\n/m, '')
  assert.deepEqual(titles(written)[0], '表二 缺 1 行')
})

test('columns that could not be judged are not counted', () => {
  const { text } = checked(reportAs('tabs', 'received.natural=两件'))
  assert.equal(titles(`<!-- gouji-ignore-file cell-invalid -->\n${text}`)[0], '勾稽 ✓ 5/7 列')
})

test('a lens speaks English when asked to', () => {
  const [first] = lenses(reportAs('tabs', ''), 'en')
  assert.equal(first!.title, 'Adds up ✓ 7/7 columns')
})

for (const manner of manners)
  test(`every equation of the tables in ${manner} is listed with its numbers`, () => {
    const { report, at } = checked(
      reportAs(
        manner,
        'received.natural=9 received.business=2 received.total=13 granted.natural=9 granted.business=2',
      ),
    )
    const equations = equationsOf(report, 'zh-CN')
    assert.equal(equations.length, 25 + 7 + 7 + 3)
    const failing = equations.filter(({ holds }) => holds === false)
    assert.deepEqual(
      failing.map(({ words, tableName }) => `${tableName} ${words}`),
      [
        '表三 一、本年新收：自然人 9 ＋ 商业企业 2 ＝ 11，总计为 13',
        '表三 总计栏：本年新收 13 ＋ 上年结转 0 ＝ 13，(七)总计 11 ＋ 结转下年度 0 ＝ 11',
      ],
    )
    assert.equal(at(failing[0]!.span), '13')
  })

test('an equation with a number that cannot be read is not judged, and says so', () => {
  const { report } = checked(reportAs('tabs', 'review.upheld=两件'))
  const [unread] = equationsOf(report, 'zh-CN').filter(({ holds }) => holds === null)
  assert.equal(unread!.words, '行政复议：有的数缺少或读不出来，没有核对')
})

test('equations of a row that is not there lead to the table', () => {
  const written = checked(reportAs('markdown-simple', '')).text.replace(/^.*本年新收.*\n/m, '')
  const { report, at } = checked(written)
  const [row] = equationsOf(report, 'zh-CN')
  assert.equal(row!.holds, null)
  assert.match(at(row!.span), /申请人情况/)
})
