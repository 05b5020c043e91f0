import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../server/src/gouji.ts'
import { words } from '../../server/src/messages/message.ts'
import { writeOut } from '../support/directives.ts'
import { applied, judge } from '../support/judge.ts'

const findings = (document: string, rule: string) => {
  const text = writeOut(document)
  return { text, found: judge(text).filter((each) => each.rule === rule) }
}
const zh = ({ message, fixes }: Finding) => [
  words(message, 'zh-CN'),
  ...fixes.map(({ title }) => words(title, 'zh-CN')),
]

test('a wrong total is told with its parts, both numbers and the difference', () => {
  const { text, found } = findings(
    '{{table3 received.natural=10 received.business=2 received.total=11 carriedOut.natural=10 carriedOut.business=2}}',
    'row-total',
  )
  const [finding] = found as [Finding]
  assert.deepEqual(zh(finding), ['总计应为 12（自然人 10 ＋ 商业企业 2），表中为 11，少 1', '将总计改为 12'])
  assert.equal(
    words(finding.message, 'en'),
    '总计 should be 12 (自然人 10 ＋ 商业企业 2); the table says 11, 1 too few',
  )
  assert.equal(finding.where, '表三 › 一、本年新收 › 总计')
  assert.deepEqual([finding.expected, finding.actual], ['12', '11'])
  assert.deepEqual(finding.cells.slice(0, 3), [
    't3.received.total',
    't3.received.natural',
    't3.received.business',
  ])
  assert.deepEqual(
    finding.related.map(({ span, message }) => [text.slice(span.start, span.end), words(message, 'zh-CN')]),
    [
      ['11', '一、本年新收：自然人 10 ＋ 商业企业 2 ＝ 12，总计为 11'],
      ['10', '自然人：10'],
      ['2', '商业企业：2'],
      ['12', '总计栏：本年新收 11 ＋ 上年结转 0 ＝ 11，(七)总计 0 ＋ 结转下年度 12 ＝ 12'],
    ],
  )
})

test('a wrong part is told by what the rest of its row leaves for it', () => {
  const { found } = findings(
    '{{table3 received.natural=10 received.business=5 received.total=12 carriedOut.natural=10 carriedOut.business=2 carriedOut.total=12}}',
    'row-total',
  )
  assert.deepEqual(found.flatMap(zh), [
    '商业企业应为 2（总计 12 － 自然人 10），表中为 5，多 3',
    '将商业企业改为 2',
  ])
})

test('a number where all others are 0 is told so', () => {
  const { found } = findings(
    '{{table3 partial.legal=4 partial.total=0 concluded.legal=0 concluded.total=0}}',
    'row-total',
  )
  assert.deepEqual(found.flatMap(zh), [
    '法律服务机构应为 0（同一行的其他数都是 0），表中为 4；确有发生的，请把同一行的其他数也填上',
    '将法律服务机构改为 0',
  ])
})

test('an open case names both sides and offers every candidate', () => {
  const { found } = findings('{{table4 review.upheld=2 review.corrected=1 review.total=2}}', 'case-total')
  assert.deepEqual(found.flatMap(zh), [
    '行政复议：结果维持 2 ＋ 结果纠正 1 ＝ 3，总计为 2，少 1；从表内看不出哪一格有误，请核对',
    '将结果维持改为 1',
    '将结果纠正改为 0',
    '将总计改为 3',
  ])
  const [{ fixes, expected, cells }] = found as [Finding]
  assert.deepEqual([fixes.some(({ preferred }) => preferred), expected], [false, null])
  assert.deepEqual(cells, ['t4.review.upheld', 't4.review.corrected', 't4.review.total'])
})

test('an open balance is told with its four numbers', () => {
  const { found } = findings(
    '{{table3 received.natural=7 carriedIn.natural=2 granted.natural=6 carriedOut.natural=1 carriedOut.total=1}}',
    'balance',
  )
  assert.deepEqual(found.flatMap(zh), [
    '自然人栏：本年新收 7 ＋ 上年结转 2 ＝ 9，(七)总计 6 ＋ 结转下年度 1 ＝ 7，相差 2；从表内看不出哪一项有误，请核对',
    '将一、本年新收 › 自然人改为 5，一、本年新收 › 总计改为 5',
    '将二、上年结转 › 自然人改为 0，二、上年结转 › 总计改为 0',
    '将四、结转下年度 › 自然人改为 3，四、结转下年度 › 总计改为 3',
  ])
})

test('(七)总计 not filled in is told with the numbers to fill in', () => {
  const { text, found } = findings(
    '{{table3 received.natural=3 received.legal=1 granted.natural=3 partial.legal=1 concluded.natural=0 concluded.legal=0 concluded.total=0 carriedOut.natural=0 carriedOut.legal=0 carriedOut.total=0}}',
    'concluded-total',
  )
  assert.deepEqual(found.flatMap(zh), [
    '(七)总计没有填，应为(一)至(六)各行之和：自然人 3、法律服务机构 1、总计 4',
    '按(一)至(六)之和填写(七)总计',
  ])
  assert.match(applied(text, found[0]!.fixes[0]!), /\(七\)总计 \| 3 \| 0 \| 0 \| 0 \| 1 \| 0 \| 4 \|/)
})

test('seven rows that do not add up are one finding about the table', () => {
  const rows = [
    'granted',
    'partial',
    'refused.law',
    'refused.process',
    'declined.repeat',
    'declined.petition',
    'unavailable.notHeld',
  ]
  const { found } = findings(
    `{{table3 ${rows.map((row, i) => `${row}.natural=${i + 3} ${row}.business=${2 * i + 1} ${row}.total=${40 + i * i}`).join(' ')}}}`,
    'row-total',
  )
  assert.equal(found.length, 1)
  assert.deepEqual([found[0]!.fixes.length, found[0]!.cells.length >= 7], [0, true])
  assert.match(zh(found[0]!)[0]!, /^表三有 \d+ 行的总计与各栏之和不一致/)
})

test('a lost value in a row of zeros is put back in the manner of the row', () => {
  for (const [row, completed] of [
    ['二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0', '\t0\t0\t0\t0\t0\t0\t0'],
    ['二、上年结转政府信息公开申请数量 0 0 0 0 0 0', ' 0 0 0 0 0 0 0'],
  ]) {
    const separator = row!.includes('\t') ? '\t' : ' '
    const line = (label: string, values: string) => [label, ...values].join(separator)
    const text = [
      line('一、本年新收政府信息公开申请数量', '1000001'),
      row,
      line('(一)予以公开', '1000001'),
      line('(七)总计', '1000001'),
      line('四、结转下年度继续办理', '0000000'),
    ].join('\n')
    const [finding] = judge(text).filter(({ rule }) => rule === 'row-incomplete')
    assert.equal(
      applied(text, finding!.fixes[0]!),
      text.replace(row!, `二、上年结转政府信息公开申请数量${completed}`),
    )
    assert.equal(finding!.fixes[0]!.safe, false)
  }
})

test('12 parted into 1 and 2 is joined where only that makes the row add up', () => {
  const text = [
    '一、本年新收政府信息公开申请数量 1 2 3 0 0 0 0 15',
    '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
    '(七)总计 12 3 0 0 0 0 15',
    '四、结转下年度继续办理 0 0 0 0 0 0 0',
  ].join('\n')
  const [finding] = judge(text).filter(({ rule }) => rule === 'row-incomplete')
  assert.deepEqual(
    finding!.fixes.map(({ title }) => words(title, 'zh-CN')),
    ['合并为 12', '按官方格式重建表三（154 个格没有读到数，留空）'],
  )
  assert.equal(applied(text, finding!.fixes[0]!), text.replace('1 2 3', '12 3'))
})
