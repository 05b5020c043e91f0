import assert from 'node:assert/strict'
import test from 'node:test'
import { claims as words } from '../../server/src/messages/claims.ts'
import { heldOut } from './corpus/heldOut.ts'
import { heldOut2 } from './corpus/heldOut2.ts'
import { heldOut3 } from './corpus/heldOut3.ts'
import { heldOut4 } from './corpus/heldOut4.ts'
import { heldOut5 } from './corpus/heldOut5.ts'
import { heldOut6 } from './corpus/heldOut6.ts'
import { examples } from './corpus/read.ts'
import { judge, line } from './corpus/reportOf.ts'
import { written } from './corpus/written.ts'
import { writtenMore } from './corpus/writtenMore.ts'
import { writtenParts } from './corpus/writtenParts.ts'
import { writtenScope } from './corpus/writtenScope.ts'

const taught = [written, writtenScope, writtenMore, writtenParts].flatMap(examples)
const keptAside = [heldOut, heldOut2, heldOut3, heldOut4, heldOut5, heldOut6].flatMap(examples)
const all = [...taught, ...keptAside]

for (const example of taught) {
  const expected = example.claims.map(line).join('; ') || 'nothing'
  test(`「${example.text}」 states ${expected}`, () => {
    const { missed, wrong } = judge(example)
    assert.deepEqual({ missed: missed.map(line), wrong: wrong.map(line) }, { missed: [], wrong: [] })
  })
}

test('sentences kept aside are read nearly as well as those the grammar was written with', () => {
  const outcomes = keptAside.map(judge)
  const sum = (count: (outcome: (typeof outcomes)[0]) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0)
  const hit = sum(({ hit }) => hit.length)
  assert.ok(hit / (hit + sum(({ missed }) => missed.length)) > 0.95, 'recall')
  assert.ok(hit / (hit + sum(({ wrong }) => wrong.length)) > 0.95, 'precision')
})

test('no trap kept aside makes a claim', () => {
  const traps = keptAside.filter(({ claims }) => claims.length === 0)
  const fallen = traps.map(judge).filter(({ claims }) => claims.length > 0)
  assert.deepEqual(
    fallen.map(({ example }) => example.text),
    [],
  )
})

test('a third of the sentences are traps', () => {
  assert.ok(all.length >= 400)
  assert.ok(all.filter(({ claims }) => claims.length === 0).length >= all.length / 3)
})

test('every reason for a reading can be told to people, and every reason that can be told occurs', () => {
  const reasons = new Set(
    all.flatMap((example) => judge(example).claims.map(({ because }) => `claims.because.${because}`)),
  )
  assert.deepEqual([...reasons].sort(), Object.keys(words).sort())
})
