import assert from 'node:assert/strict'
import test from 'node:test'
import { claimsOf } from '../../server/src/claims/claims.ts'
import { type Report, run } from '../../server/src/gouji.ts'
import { breakdownSum } from '../../server/src/rules/narrative/breakdown-sum.ts'
import { percentage } from '../../server/src/rules/narrative/percentage.ts'
import { heldOut } from './corpus/heldOut.ts'
import { heldOut2 } from './corpus/heldOut2.ts'
import { heldOut3 } from './corpus/heldOut3.ts'
import { heldOut4 } from './corpus/heldOut4.ts'
import { heldOut5 } from './corpus/heldOut5.ts'
import { heldOut6 } from './corpus/heldOut6.ts'
import { examples } from './corpus/read.ts'
import { line, reportOf } from './corpus/reportOf.ts'
import { written } from './corpus/written.ts'
import { writtenMore } from './corpus/writtenMore.ts'
import { writtenScope } from './corpus/writtenScope.ts'

const sentences = [
  ...[written, writtenMore, writtenScope],
  ...[heldOut, heldOut2, heldOut3, heldOut4, heldOut5, heldOut6],
].flatMap(examples)

/** What a report says, without places: its claims, and what lists and percentages have against each other. */
function saidIn(report: Report): readonly string[] {
  const claims = claimsOf(report).map((claim) => `${line(claim)} ${claim.low}…${claim.high} ${claim.because}`)
  const found = run(report, { rules: [breakdownSum, percentage] })
  return [...claims, ...found.map(({ rule, expected, actual }) => `${rule} ${actual} → ${expected}`)]
}

/** The sentences of the corpora that say something else when they are laid out otherwise. */
function changedBy(layout: (text: string) => string): readonly string[] {
  return sentences.flatMap((example) => {
    const plain = saidIn(reportOf(example)).join('; ')
    const text = layout(example.text)
    const laidOut = saidIn(reportOf({ ...example, text })).join('; ')
    return plain === laidOut ? [] : [`${text}\n${plain}\n${laidOut}`]
  })
}

/** Digits with what is written in them: 「2,843」, 「12.5」. */
const numbers = /\d[\d,.]*%?/g

test('spaces around numbers, as a PDF leaves them, change no reading', () => {
  assert.deepEqual(
    changedBy((text) => text.replace(numbers, ' $& ')),
    [],
  )
})

for (const width of [7, 11, 20, 34]) {
  test(`a paragraph wrapped after ${width} characters reads as in one line`, () => {
    assert.deepEqual(
      changedBy((text) => text.replace(new RegExp(`.{${width}}(?=.)`, 'gs'), '$&\n')),
      [],
    )
  })
}
