import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeOut } from './directives.ts'
import { fixture } from './fixture.ts'
import { unmark } from './marks.ts'

test('marks are taken out and say where, which rule, how severe and what is right', () => {
  const { text, marks } = unmark('收到⟦5件⟧{narrative-table:hint=2}，⟦共⟦9⟧{b}条⟧{a, c}。⟦⟧{d}')
  assert.equal(text, '收到5件，共9条。')
  const told = marks.map(({ rule, span, severity, expected }) => [
    rule,
    span.start,
    span.end,
    severity,
    expected,
  ])
  assert.deepEqual(told, [
    ['narrative-table', 2, 4, 'hint', '2'],
    ['a', 5, 8, null, null],
    ['c', 5, 8, null, null],
    ['b', 6, 7, null, null],
    ['d', 9, 9, null, null],
  ])
})

test('a mark that is not closed, not opened or names no rule is a mistake of the fixture', () => {
  for (const wrong of ['⟦5', '5⟧{a}', '⟦5⟧', '⟦5⟧{}', '⟦5⟧{a'])
    assert.throws(() => unmark(wrong), { message: /mark/ }, wrong)
})

test('a directive computes the totals that are not given', () => {
  const table = writeOut(
    '{{table3 received.natural=⟦2⟧{x} received.welfare=1 granted.natural=1 granted.total=⟦4⟧{y}}}',
  )
  const rows = new Map(table.split('\n').map((line) => [line.split(' | ')[0], line]))
  const row = (label: string) => rows.get(`| ${label}`)?.split(' | ').slice(1).join(' ').replace(' |', '')
  assert.equal(row('一、本年新收政府信息公开申请数量'), '⟦2⟧{x} 0 0 1 0 0 3')
  assert.equal(row('(一)予以公开'), '1 0 0 0 0 0 ⟦4⟧{y}')
  assert.equal(row('(七)总计'), '1 0 0 0 0 0 1')
  assert.equal(row('四、结转下年度继续办理'), '1 0 0 1 0 0 2')
})

test('a directive or setting that does not exist is a mistake of the fixture', () => {
  for (const wrong of [
    '{{table5}}',
    '{{report colour=red}}',
    '{{table3 as=stone}}',
    '{{report other.rest.total}}',
  ])
    assert.throws(() => writeOut(wrong), wrong)
})

test('the first line of a fixture says which findings count', () => {
  const { text, counts } = fixture('x', '<!-- fixture: only row-total, late -->\n⟦1⟧{late}')
  assert.equal(text, '1')
  assert.deepEqual(['row-total', 'late', 'period'].map(counts), [true, true, false])
  assert.equal(fixture('x', '<!-- fixture: except late -->\n').counts('late'), false)
})
