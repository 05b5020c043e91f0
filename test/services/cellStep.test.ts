import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Step, stepFrom } from '../../server/src/services/cellStep.ts'
import { layout } from '../../server/src/services/tableLayout.ts'
import { applied } from '../support/judge.ts'
import { checked, manners, reportAs } from './marked.ts'

/** Where a step leads from behind the words of a line, as the line with the selection marked. */
function steps(text: string, line: string, words: string, step: Step): string | null {
  const { report } = checked(text)
  const to = stepFrom(report, text.indexOf(words, text.indexOf(line)) + words.length, step)
  if (to === null) return null
  const { source, span } = to
  assert.equal(applied(text, { edits: [...to.edits] }), source)
  const start = source.lastIndexOf('\n', span.start - 1) + 1
  const marked = `${source.slice(start, span.start)}‹${source.slice(span.start, span.end)}›${source.slice(span.end)}`
  return marked.slice(0, marked.indexOf('\n')).trimEnd()
}

const { text } = checked(reportAs('markdown-simple', 'received.natural=9 normative.inForce=7'))
const received = '本年新收政府信息公开申请数量 |'

test('the next cell is the one to the right, and behind the total the first of the next row', () => {
  const row = '| 一、本年新收政府信息公开申请数量 | 9 | ‹0› | 0 | 0 | 0 | 0 | 9 |'
  assert.equal(steps(text, received, '| 9', 'next'), row)
  assert.match(steps(text, received, '0 | 9', 'next')!, /上年结转政府信息公开申请数量 \| ‹0› \|/)
})

test('a label and the empty cells of table 2 are passed over', () => {
  assert.match(steps(text, '规章 |', '规章', 'next')!, /规章 \| ‹0› \|/)
  assert.match(steps(text, '行政许可 |', '| 0', 'next')!, /行政处罚 \| ‹0› \|/)
})

test('the previous cell is the one to the left, and before the first the total of the row above', () => {
  assert.match(steps(text, received, '| 9 | 0', 'previous')!, /数量 \| ‹9› \| 0/)
  assert.match(steps(text, '上年结转政府信息公开申请数量 |', '| 0', 'previous')!, /本年新收.* ‹9› \|$/)
})

test('the cell below is in the same column; where a row has fewer, the last one', () => {
  assert.match(steps(text, received, '| 9 | 0 ', 'below')!, /上年结转政府信息公开申请数量 \| 0 \| ‹0› \| 0/)
  assert.match(steps(text, '行政规范性文件 |', '| 7', 'below')!, /行政许可 \| ‹0› \|/)
  assert.match(steps(text, '申请人情况 |', '申请人情况', 'below')!, /本年新收.* ‹9› \| 0/)
})

test('behind the last cell of the report there is none: it stays selected', () => {
  const last = text.lastIndexOf('| 0 |') + 3
  for (const step of ['next', 'below'] as const) {
    const to = stepFrom(checked(text).report, last, step)!
    assert.deepEqual(to.span, { start: last - 1, end: last })
  }
})

test('the row that is left is aligned with the others, and the cell is found where it is then', () => {
  const even = applied(text, { edits: layout(checked(text).report.draft) })
  const written = even.replace(/(?<=本年新收政府信息公开申请数量\s+\| )9 /, '120 ')
  assert.notEqual(written, even)
  const fitting = even.replace(/(?<=本年新收政府信息公开申请数量\s+\| )9 {2}/, '120')
  const { report } = checked(written)
  const at = written.indexOf('120')
  for (const step of ['next', 'previous', 'below'] as const) {
    const to = stepFrom(report, at, step)!
    assert.equal(to.source, fitting)
    assert.match(to.source.slice(to.span.start, to.span.end), /^[07]$/)
  }
})

test('a table that is not aligned stays as it is', () => {
  assert.deepEqual(stepFrom(checked(text).report, text.indexOf('| 9') + 3, 'next')!.edits, [])
})

for (const manner of manners) {
  test(`in ${manner} every cell is reached from the one before`, () => {
    const { report } = checked(reportAs(manner, 'received.natural=9'))
    let offset = report.draft.origin(report.cells.get('t2.rules.issued')!.span).start
    for (let cells = 1; cells < report.cells.size; cells++) {
      const { span } = stepFrom(report, offset, 'next') ?? assert.fail(`no cell behind ${offset}`)
      assert.ok(span.start > offset)
      assert.equal(stepFrom(report, span.start, 'previous')!.span.start, offset)
      offset = span.start
    }
  })
}

test('outside of the official tables there is nowhere to go', () => {
  const other = text.replace('## 二、', '| 渠道 | 条数 |\n| --- | --- |\n| 网站 | 3 |\n\n## 二、')
  assert.notEqual(other, text)
  for (const words of ['网站 | 3', '总体情况'])
    assert.equal(stepFrom(checked(other).report, other.indexOf(words) + words.length, 'next'), null)
})
