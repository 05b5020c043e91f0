import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodings, plainChoices } from '../support/encode/index.ts'
import { alarms, applied, judge, told } from '../support/judge.ts'
import { proseOf } from '../support/prose.ts'
import { randomReport } from '../support/report.ts'
import { editions, seed } from '../support/samples.ts'

/** Numbers of requests that a sentence of `proseOf` may state. */
const stated = ['received', 'carriedIn', 'concluded', 'carriedOut'].map((row) => `t3.${row}.total`)

for (const edition of editions) {
  test(`${edition}: sentences about other numbers than the tables' are found, and the tables are not blamed`, () => {
    const two = fc.tuple(
      randomReport(edition),
      randomReport(edition),
      fc.constantFrom(...encodings),
      fc.nat(),
    )
    fc.assert(
      fc.property(two, ([model, other, encoding, wording]) => {
        fc.pre(stated.every((id) => model.cells.get(id) !== other.cells.get(id)))
        const prose = proseOf({ ...model, cells: other.cells }, wording)
        const { text } = encoding.write({ ...model, prose }, plainChoices)
        const found = alarms(judge(text))
        const what = `${encoding.name} ${prose.aspects.onRequest}: ${found.map((each) => told(text, each)).join('; ')}`
        assert.ok(
          found.some(({ rule }) => rule === 'narrative-table'),
          what,
        )
        for (const { rule, span } of found) {
          assert.equal(rule, 'narrative-table', what)
          assert.ok(span.end < text.lastIndexOf('主动公开政府信息情况'), what)
        }
        const fixed = followed(text)
        const left = judge(fixed).filter(
          ({ rule, span, cells }) =>
            rule === 'narrative-table' && !forPeople(fixed.slice(span.start, span.end), cells[0]!),
        )
        assert.deepEqual(
          left.map((each) => told(fixed, each)),
          [],
        )
      }),
      { seed, numRuns: 150 },
    )
  })
}

/** 「无上年结转申请」 has no place for a number, and an amount its own unit: a person must rewrite them. */
const forPeople = (words: string, quantity: string) => words === '无' || quantity.startsWith('t2.fees')

/** The text after every sentence that can was made to follow the tables, from the last one up. */
function followed(text: string): string {
  const proseEnd = text.lastIndexOf('主动公开政府信息情况')
  const found = judge(text).filter(({ rule }) => rule === 'narrative-table')
  for (const { fixes } of [...found].reverse()) {
    const own = fixes.find(({ edits }) => edits.every(({ span }) => span.end < proseEnd))
    if (own) text = applied(text, own)
  }
  return text
}
