import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { said } from './say.ts'

const seed = 20240131
const numRuns = 400

/** What a list may be of: words before the total, measure, labels of parts. */
const things = [
  {
    heads: [
      '全年主动公开政府信息',
      '2024年，我镇共发布各类信息',
      '本年度通过网站公开信息',
      '累计更新政务信息共',
    ],
    measure: '条',
    labels: [
      '政策文件类',
      '工作动态类',
      '财政信息',
      '通知公告',
      '人事信息',
      '机构职能',
      '民生保障类信息',
      '招标投标',
    ],
  },
  {
    heads: ['全年共收到政府信息公开申请', '2024年，我局受理依申请公开', '本年度共接收公开申请'],
    measure: '件',
    labels: ['当面申请', '网络申请', '信函申请', '传真申请', '电子邮件申请'],
  },
  {
    heads: ['全年共办结政府信息公开申请', '本年度答复申请', '共办理申请'],
    measure: '件',
    labels: ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理'],
  },
  {
    heads: ['全年制发文件', '共印发公文'],
    measure: '份',
    labels: ['行政规范性文件', '政策解读', '会议纪要', '工作方案'],
  },
  {
    heads: ['全年组织培训', '开展政务公开业务培训'],
    measure: '场',
    labels: ['线上培训', '线下培训', '专题讲座'],
  },
] as const

const introductions = [
  '，其中',
  '，其中：',
  '。其中，',
  '，包括',
  '，具体包括',
  '，分别为',
  '，具体为：',
  '：',
  '（',
  '，其中包括',
]
const separators = ['、', '，', '；']
const tails = ['。', '，均按时公开到位。', '，政策知晓度持续提升。']

interface List {
  readonly head: string
  readonly measure: string
  readonly introduction: string
  readonly separator: string
  readonly tail: string
  readonly parts: readonly (readonly [label: string, value: number])[]
}

const list: fc.Arbitrary<List> = fc.constantFrom(...things).chain(({ heads, measure, labels }) =>
  fc.record({
    head: fc.constantFrom(...heads),
    measure: fc.constant(measure),
    introduction: fc.constantFrom(...introductions),
    separator: fc.constantFrom(...separators),
    tail: fc.constantFrom(...tails),
    parts: fc
      .uniqueArray(fc.constantFrom(...labels), { minLength: 2, maxLength: Math.min(labels.length, 6) })
      .chain((chosen) =>
        fc
          .array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 4000 })), {
            minLength: chosen.length,
            maxLength: chosen.length,
          })
          .map((values) => chosen.map((label, i) => [label, values[i]!] as const)),
      ),
  }),
)

const sumOf = ({ parts }: List) => parts.reduce((sum, [, value]) => sum + value, 0)

function write(
  { head, measure, introduction, separator, tail, parts }: List,
  total: number,
  numberFirst = false,
): string {
  const members = parts.map(([label, value]) =>
    numberFirst ? `${value}${measure}${label}` : `${label}${value}${measure}`,
  )
  const close = introduction === '（' ? '）' : ''
  return `${head}${total}${measure}${introduction}${members.join(separator)}${close}${tail}`
}

test('a list that adds up is silent, whatever its words', () => {
  fc.assert(
    fc.property(list, fc.boolean(), (each, numberFirst) => {
      assert.deepEqual(said(write(each, sumOf(each), numberFirst)), [])
    }),
    { seed, numRuns },
  )
})

test('parts that exceed their total are found, whatever the words', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 50 }), (each, excess) => {
      const total = sumOf(each) - excess
      fc.pre(total > 0)
      const found = said(write(each, total))
      assert.deepEqual(found, [`warning ${total}${each.measure} over → ${sumOf(each)}`])
    }),
    { seed, numRuns },
  )
})

test('parts that fall a little short of their total are found, whatever the words', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 400 }), (each, gap) => {
      const total = sumOf(each) + gap
      fc.pre(gap <= total * 0.1)
      const [found, ...more] = said(write(each, total))
      assert.equal(found, `hint ${total}${each.measure} under → ${sumOf(each)}`)
      assert.deepEqual(more, [])
    }),
    { seed, numRuns },
  )
})

const growths = [
  (n: number, m: number, p: string, up: boolean) =>
    `2024年收到申请${n}件，较2023年（${m}件）${up ? '增长' : '下降'}${p}%。`,
  (n: number, m: number, p: string, up: boolean) =>
    `2024年主动公开信息${n}条，2023年公开信息${m}条，同比${up ? '上升' : '减少'}${p}%。`,
  (n: number, m: number, p: string, up: boolean) =>
    `由2023年的${m}件${up ? '增加' : '减少'}到${n}件，${up ? '增长' : '降低'}${p}%。`,
  (n: number, m: number, p: string, up: boolean) =>
    `全年受理申请${n}件，与上年的${m}件相比${up ? '增加' : '减少'}${Math.abs(n - m)}件，${up ? '增幅' : '降幅'}${p}%。`,
]
const number = fc.integer({ min: 1, max: 3000 })
const decimals = fc.integer({ min: 0, max: 2 })

test('growth that its numbers give is silent, rounded or cut off; five more is found', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...growths),
      number,
      number,
      decimals,
      fc.boolean(),
      (write, n, m, places, cut) => {
        fc.pre(n !== m)
        const percent = Math.abs(100 * (n / m - 1))
        const unit = 10 ** places
        const shown = (cut ? Math.floor(percent * unit) / unit : percent).toFixed(places)
        assert.deepEqual(said(write(n, m, shown, n > m)), [])
        const wrong = said(write(n, m, (percent + 5).toFixed(places), n > m))
        assert.equal(wrong.length, 1, wrong.join())
        assert.match(wrong[0]!, /^warning .*%/)
      },
    ),
    { seed, numRuns },
  )
})

const shares = [
  (n: number, m: number, p: string) => `全年收到申请${m}件，其中自然人申请${n}件，占${p}%。`,
  (n: number, m: number, p: string) => `全年收到申请${m}件，其中自然人申请${n}件（占比${p}%）。`,
  (n: number, m: number, p: string) => `全年公开信息${m}条。其中，政策解读${n}条，占公开总数的${p}%。`,
  (n: number, m: number, p: string) => `办结申请${m}件，予以公开${n}件，占办结总数的${p}%。`,
]

test('a share that its numbers give is silent, rounded or cut off; five more is found', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shares),
      number,
      number,
      decimals,
      fc.boolean(),
      (write, a, b, places, cut) => {
        const [n, m] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(n < m * 0.9)
        const percent = (100 * n) / m
        const unit = 10 ** places
        const shown = (cut ? Math.floor(percent * unit) / unit : percent).toFixed(places)
        assert.deepEqual(said(write(n, m, shown)), [])
        const wrong = said(write(n, m, (percent + 5).toFixed(places)))
        assert.equal(wrong.length, 1, wrong.join())
        assert.match(wrong[0]!, /^warning .*% share/)
      },
    ),
    { seed, numRuns },
  )
})
