import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeOut } from '../support/directives.ts'
import { judge } from '../support/judge.ts'

/** The fixes offered for 规章 of a body that cannot make them. */
function fixesOf(sentence: string): number {
  const text = writeOut(
    `{{report unit=青禾县住房和城乡建设局 rules.issued=2 rules.inForce=2 proactive=${sentence}}}`,
  )
  const [finding, ...others] = judge(text).filter(({ rule }) => rule === 'rules-power')
  assert.deepEqual(others, [])
  return finding!.fixes.length
}

test('a number of 规章 that only the table has may be set to 0', () => {
  assert.equal(fixesOf('及时发布各类信息。'), 1)
})

test('a number of 规章 that a sentence states as well is not set to 0 in the table alone', () => {
  assert.equal(fixesOf('全年制发规章2件。'), 0)
})
