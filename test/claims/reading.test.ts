import assert from 'node:assert/strict'
import test from 'node:test'
import { claimsOf } from '../../server/src/claims/claims.ts'
import type { Example } from './corpus/read.ts'
import { line, reportOf } from './corpus/reportOf.ts'

const example = (text: string, rest: Partial<Example> = {}): Example => ({
  section: 'overview',
  aspect: 'onRequest',
  year: 2024,
  unit: null,
  text,
  claims: [],
  ...rest,
})
const read = (text: string, rest: Partial<Example> = {}) => claimsOf(reportOf(example(text, rest)))
const quoted = (text: string) => read(text).map(({ span }) => text.slice(span.start, span.end))

test('a claim covers the number with its measure word, a statement in words its zero word', () => {
  assert.deepEqual(quoted('共收到政府信息公开申请近300余件,未发生行政复议。'), ['近300余件', '未发生'])
})

test('a statement in words names the thing that is not there', () => {
  const text = '未收到政府信息公开申请。'
  const [claim] = read(text)
  assert.equal(text.slice(claim!.object!.start, claim!.object!.end), '政府信息公开申请')
})

test('spaces and line ends inside a sentence change neither what it states nor where', () => {
  const text = '收 到政府信息公开 申请 1 2 件,办\n结 12 件。'
  const claims = read(text)
  assert.deepEqual(claims.map(line), ['t3.received/t3.handled=12', 't3.concluded=12'])
  assert.deepEqual(quoted(text), ['1 2 件', '12 件'])
})

test('the same words state nothing where the report speaks of something else', () => {
  const text = '收到申请12件,办结12件。'
  assert.equal(read(text).length, 2)
  assert.deepEqual(read(text, { aspect: 'supervision' }), [])
  assert.deepEqual(read(text, { aspect: 'proactive' }), [])
})

test('a government report speaks of the whole county, a bureau of itself', () => {
  const text = '全县共收到政府信息公开申请120件。'
  assert.equal(read(text, { unit: 'government.county' }).length, 1)
  assert.deepEqual(read(text, { unit: 'department.county' }), [])
})

test('numbers of another year are left aside, and those of this year behind them are read', () => {
  assert.deepEqual(read('2023年收到政府信息公开申请9件,2024年收到12件。').map(line), [
    't3.received/t3.handled=12',
  ])
  assert.deepEqual(read('2023年收到政府信息公开申请9件。', { year: 2023 }).map(line), [
    't3.received/t3.handled=9',
  ])
})

test('a request carried in and counted in the number before makes that number the sum', () => {
  assert.deepEqual(read('受理政府信息公开申请12件(含上年结转2件)。').map(line), [
    't3.handled=12',
    't3.carriedIn=2',
  ])
  assert.deepEqual(read('受理政府信息公开申请10件,上年结转2件。').map(line), [
    't3.received=10',
    't3.carriedIn=2',
  ])
})

test('what all of them became is marked as implied', () => {
  const claims = read('收到政府信息公开申请3件,均为自然人申请,全部办结。')
  assert.deepEqual(
    claims.map((claim) => [line(claim), claim.inferred]),
    [
      ['t3.received/t3.handled=3', false],
      ['t3.received.natural/t3.handled.natural=3', true],
      ['t3.carriedOut=0', true],
    ],
  )
})

test('claims come in the order of their positions', () => {
  const claims = read('未发生行政复议,收到政府信息公开申请3件(自然人3件),办结3件,无结转。')
  const starts = claims.map(({ span }) => span.start)
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  )
})

/** A reading whose work grew with the square of the length would not come to an end here. */
for (const unit of [
  '1',
  '件',
  '其中',
  '(',
  '1件',
  '收到1件(',
  '未',
  '均',
  '“',
  '、',
  '未收到',
  '2024年',
  '行政复议',
].concat([
  '申请3',
  ' 件',
  '其中1件,',
  '予以公开3件(',
  '2023年收到9件,',
  '由1件增至',
  '复议1件,其中信息公开',
  '因',
  '对1件',
])) {
  test(`a sentence of nothing but ${unit} is read, and states no more than a sentence can`, () => {
    assert.ok(read(`收到申请${unit.repeat(400_000 / unit.length)}`).length <= 200)
  })
}
