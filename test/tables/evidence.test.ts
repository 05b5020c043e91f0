import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellId } from '../../server/src/forms/form.ts'
import { isSlip } from '../../server/src/rules/tables/slip.ts'
import { settle } from '../support/cells.ts'
import { analysed, changed, claim, type Given, reportOf, told } from './sheets.ts'

type Numbers = Readonly<Record<CellId, number | string>>

const table = (given: Numbers) =>
  settle('2021', new Map(Object.entries(given).map(([id, value]) => [id, `${value}`])))
const lines = (given: Numbers, changes: Numbers, evidence: Given = {}) =>
  told(analysed('2021', changed(table(given), changes), evidence))

/** Received 5 and 2 carried in, 6 concluded, 1 carried out, all by natural persons: then 5 became 7 in cell and total. */
const given = { 't3.received.natural': 5, 't3.carriedIn.natural': 2, 't3.granted.natural': 6 }
const changes = { 't3.received.natural': 7, 't3.received.total': 7 }
const candidates =
  't3.received.natural=5+t3.received.total=5 | t3.carriedIn.natural=0+t3.carriedIn.total=0 | t3.carriedOut.natural=3+t3.carriedOut.total=3'

test('a number written into its total too leaves three candidates for the balance', () => {
  assert.deepEqual(lines(given, changes), [`balance t3.carriedOut.natural? ${candidates}`])
})

test('a sentence that states one of the candidates decides', () => {
  const claims = [claim(['t3.received'], 5)]
  assert.deepEqual(lines(given, changes, { claims }), ['balance t3.received.natural=5+t3.received.total=5'])
})

test('a sentence that may mean new or handled requests decides when one reading fits', () => {
  const claims = [claim(['t3.received', 't3.handled'], 5)]
  assert.deepEqual(lines(given, changes, { claims }), ['balance t3.received.natural=5+t3.received.total=5'])
})

test('sentences that support two candidates decide nothing', () => {
  const claims = [claim(['t3.received'], 5), claim(['t3.carriedOut'], 3)]
  assert.deepEqual(lines(given, changes, { claims }), [`balance t3.carriedOut.natural? ${candidates}`])
})

test('sentences that are soft, approximate or only implied decide nothing', () => {
  for (const weak of [{ firm: false }, { relation: 'about' as const }, { inferred: true }]) {
    const claims = [{ ...claim(['t3.received'], 5), ...weak }]
    assert.deepEqual(lines(given, changes, { claims }), [`balance t3.carriedOut.natural? ${candidates}`])
  }
})

test('last year’s carried-out number decides what was carried in', () => {
  const lastYear = reportOf(
    '2019',
    changed(settle('2019', new Map()), { 't3.carriedOut.natural': 2, 't3.carriedOut.total': 2 }),
    { year: 2023 },
  )
  const wrong = { 't3.carriedIn.natural': 4, 't3.carriedIn.total': 4 }
  assert.deepEqual(lines(given, wrong, { lastYear, year: 2024 }), [
    'balance t3.carriedIn.natural=2+t3.carriedIn.total=2',
  ])
  // A report of another year says nothing about this one.
  const older = reportOf(
    '2019',
    lastYear.cells.size > 0 ? new Map([...lastYear.cells].map(([id, { text }]) => [id, text])) : new Map(),
    { year: 2021 },
  )
  assert.match(lines(given, wrong, { lastYear: older, year: 2024 })[0]!, /\?/)
})

test('a sentence decides between total and parts of table 4', () => {
  const cases = { 't4.review.upheld': 1, 't4.review.corrected': 1 }
  assert.deepEqual(lines(cases, { 't4.review.total': 3 }, { claims: [claim(['t4.review.total'], 2)] }), [
    'case-total t4.review.total=2',
  ])
  // 总计 1 is what the text says: then one of the two parts is too big, and nobody knows which.
  assert.match(
    lines(cases, { 't4.review.total': 1 }, { claims: [claim(['t4.review.total'], 1)] })[0]!,
    /^case-total t4\.review\.total\? /,
  )
})

test('没有行政复议 settles a lone number in table 4', () => {
  assert.deepEqual(lines({}, { 't4.review.upheld': 1 }), [
    'case-total t4.review.total? t4.review.upheld=0 | t4.review.total=1',
  ])
  assert.deepEqual(lines({}, { 't4.review.upheld': 1 }, { claims: [claim(['t4.review.total'], 0)] }), [
    'case-total t4.review.upheld=0',
  ])
})

test('a blank in table 4 is what was forgotten', () => {
  const cases = { 't4.direct.upheld': 2, 't4.direct.pending': 1 }
  assert.deepEqual(lines(cases, { 't4.direct.pending': '' }), ['case-total t4.direct.pending=1'])
  assert.deepEqual(lines({ 't4.direct.upheld': 2 }, { 't4.direct.total': '' }), [
    'case-total t4.direct.total=2',
  ])
})

test('swapped digits and a lost zero decide, where only one candidate shows them', () => {
  assert.deepEqual(lines({ 't4.review.upheld': 12, 't4.review.other': 5 }, { 't4.review.upheld': 21 }), [
    'case-total t4.review.upheld=12',
  ])
  assert.deepEqual(lines({ 't4.review.upheld': 30, 't4.review.other': 5 }, { 't4.review.upheld': 3 }), [
    'case-total t4.review.upheld=30',
  ])
  // 12 alone: 21 ↔ 12 can be read in the part and in the total.
  assert.match(lines({ 't4.review.upheld': 12 }, { 't4.review.upheld': 21 })[0]!, /\?/)
})

test('what fingers do to numbers', () => {
  for (const [written, meant] of [
    [12, 21],
    [21, 12],
    [1, 10],
    [10, 1],
    [120, 210],
    [1203, 1230],
  ] as const)
    assert.equal(isSlip(written, meant), true, `${written} ${meant}`)
  for (const [written, meant] of [
    [12, 13],
    [0, 10],
    [10, 0],
    [5, 5],
    [11, 11],
    [123, 321],
    [1, 100],
    [12, 121],
  ] as const)
    assert.equal(isSlip(written, meant), false, `${written} ${meant}`)
})
