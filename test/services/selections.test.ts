import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectionsAt } from '../../server/src/services/selections.ts'
import { checked, manners, reportAs } from './marked.ts'

/** What the selection grows through from the middle of some words. */
function grown(written: string, words: string) {
  const { report, text, at } = checked(written)
  const offset = text.indexOf(words) + Math.floor(words.length / 2)
  const spans = selectionsAt(report, offset)
  for (const [i, span] of spans.slice(1).entries()) {
    const inner = spans[i]!
    assert.ok(span.start <= inner.start && inner.end <= span.end, 'each holds the one before')
    assert.ok(span.end - span.start > inner.end - inner.start, 'and is larger')
  }
  return { text, selected: spans.map(at) }
}

const said =
  'onRequest=全年新收申请1,234件，其中自然人32件；办结1,230件。结转4件。\n加强培训。 received.natural=1234'

test('from a number of the prose: number, with its measure word, clause, sentence, paragraph, aspect, section', () => {
  const { text, selected } = grown(reportAs('markdown-simple', said), '32')
  assert.deepEqual(selected.slice(0, 5), [
    '32',
    '32件',
    '其中自然人32件',
    '全年新收申请1,234件，其中自然人32件；办结1,230件。',
    '全年新收申请1,234件，其中自然人32件；办结1,230件。结转4件。',
  ])
  assert.match(selected[5]!, /^### \(二\)依申请公开[\s\S]*加强培训。$/)
  assert.match(selected[6]!, /^## 一、总体情况/)
  assert.equal(selected[7], text)
  assert.equal(selected.length, 8)
})

test('the comma of a number does not part clauses', () => {
  const { selected } = grown(reportAs('markdown-simple', said), '1,234')
  assert.deepEqual(selected.slice(0, 3), ['1,234', '1,234件', '全年新收申请1,234件'])
})

for (const manner of manners)
  test(`from a number of a table in ${manner}: number, row, table, section`, () => {
    const { text, selected } = grown(
      reportAs(manner, 'received.natural=739 received.business=6 granted.natural=739 granted.business=6'),
      '739',
    )
    const [cell, row, table, section, document] = selected
    assert.equal(cell, '739')
    assert.match(row!, /^一、本年新收[\s\S]*745/)
    assert.doesNotMatch(row!, /上年结转/)
    assert.match(table!, /本年新收[\s\S]*结转下年度/)
    assert.match(section!, /三、收到和处理/)
    assert.equal(document, text)
  })

test('a place that is part of nothing gives the whole document', () => {
  const { report, text } = checked('你好\n\n\n')
  assert.deepEqual(selectionsAt(report, text.length), [{ start: 0, end: text.length }])
})
