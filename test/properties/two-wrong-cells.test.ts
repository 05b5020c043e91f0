import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodings } from '../support/encode/index.ts'
import { applied, judge, told } from '../support/judge.ts'
import { looks } from '../support/look.ts'
import { casesOf, randomSlip, type Slip, seed, withSlips } from '../support/samples.ts'

/** Two slips that the equations can tell apart: other rows, other columns, other differences. */
function independent(cells: ReadonlyMap<string, string>, a: Slip, b: Slip): boolean {
  const [tableA, ...restA] = a.id.split('.')
  const [tableB, ...restB] = b.id.split('.')
  if (tableA !== tableB) return true
  const difference = ({ id, text }: Slip) => Math.abs(Number(text) - Number(cells.get(id)))
  return (
    restA.at(-1) !== restB.at(-1) &&
    restA.slice(0, -1).join() !== restB.slice(0, -1).join() &&
    difference(a) !== difference(b)
  )
}

test('two independent wrong cells of table 3 are two findings, and both fixes restore the document', () => {
  let judged = 0
  for (const [i, { encoding, model, choices }] of encodings
    .flatMap((each) => casesOf(each, 5, [looks.plain]))
    .entries()) {
    const slips = fc.tuple(randomSlip(model, ['part']), randomSlip(model, ['part', 'received or carried']))
    for (const [a, b] of fc.sample(slips, { numRuns: 4, seed: seed + i })) {
      if (!independent(model.cells, a, b)) continue
      judged++
      const right = encoding.write(model, choices)
      const { text } = encoding.write(withSlips(model, a, b), choices)
      const errors = judge(text).filter(({ severity }) => severity === 'error')
      const what = `${encoding.name} ${model.edition}: ${a.id} ${b.id}: ${errors.map((each) => told(text, each)).join('; ')}`
      assert.deepEqual(errors.map(({ cells }) => cells[0]).sort(), [a.id, b.id].sort(), what)
      const edits = errors.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? [])
      assert.equal(applied(text, { edits }), right.text, what)
    }
  }
  assert.ok(judged > 300, `only ${judged} pairs`)
})

test('a wrong cell of table 3 and one of table 4 are two findings', () => {
  for (const [i, { encoding, model, choices }] of encodings
    .flatMap((each) => casesOf(each, 5, [looks.plain]))
    .entries()) {
    const slips = fc.tuple(
      randomSlip(model, ['part', 'total', 'concluded', 'received or carried']),
      randomSlip(model, ['case']),
    )
    for (const [a, b] of fc.sample(slips, { numRuns: 2, seed: seed + i })) {
      const { text } = encoding.write(withSlips(model, a, b), choices)
      const errors = judge(text).filter(({ severity }) => severity === 'error')
      const what = `${encoding.name} ${model.edition}: ${a.id} ${b.id}: ${errors.map((each) => told(text, each)).join('; ')}`
      assert.equal(errors.length, 2, what)
      assert.equal(errors[0]!.cells[0], a.id, what)
      assert.ok(errors[1]!.cells.includes(b.id), what)
    }
  }
})
