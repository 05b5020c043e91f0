import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeOut } from '../support/directives.ts'
import { judge } from '../support/judge.ts'

/** A report with 29 + 8 requests received and 3 carried in; its tables agree. */
function said(sentence: string, cells = ''): readonly string[] {
  const text = writeOut(
    `{{report received.natural=29 received.business=8 carriedIn.natural=3 carriedOut.natural=4 granted.natural=25 granted.business=8 refused.stateSecret.natural=3 ${cells}onRequest=${sentence}}}`,
  )
  return judge(text).map(
    ({ rule, span, expected }) =>
      `${rule} ${text.slice(span.start, span.end)}${expected === null ? '' : ` → ${expected}`}`,
  )
}

const oneFinding: readonly (readonly [sentence: string, ...said: string[]])[] = [
  ['全年收到政府信息公开申请37件，其中自然人29件、法人或其他组织8件。'],
  ['全年收到政府信息公开申请37件，其中自然人30件、法人或其他组织8件。', 'narrative-table 30件 → 29'],
  [
    '全年收到政府信息公开申请37件，其中自然人30件、法人或其他组织9件。',
    'narrative-table 30件 → 29',
    'narrative-table 9件 → 8',
  ],
  ['全年收到政府信息公开申请35件，其中自然人29件、法人或其他组织8件。', 'narrative-table 35件 → 37'],
  // Requests of last year are among the results.
  ['收到政府信息公开申请37件，其中予以公开33件、不予公开3件、结转下年度4件。'],
  // What the tables do not count.
  ['全年收到政府信息公开申请37件，其中网上提交30件、信函提交8件。', 'breakdown-sum 37件 → 38'],
]
for (const [sentence, ...expected] of oneFinding) {
  test(`one wrong number is one finding: ${sentence}`, () => assert.deepEqual(said(sentence), expected))
}

const rates: readonly (readonly [sentence: string, ...said: string[]])[] = [
  ['全年收到政府信息公开申请37件，办结36件，办结率90%。'],
  ['全年收到政府信息公开申请37件，办结36件，办结率97.3%。'],
  ['收到政府信息公开申请37件，上年结转3件，共40件，办结36件，办结率95%。', 'percentage 95% → 90'],
]
for (const [sentence, ...expected] of rates) {
  test(`what the tables count may be the base of a rate: ${sentence}`, () => {
    assert.deepEqual(said(sentence), expected)
  })
}
