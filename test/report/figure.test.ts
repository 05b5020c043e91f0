import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellKind } from '../../server/src/forms/form.ts'
import { figureOf } from '../../server/src/report/figure.ts'

function figure(text: string, kind: CellKind = 'count') {
  const cell = { span: { start: 0, end: text.length }, row: 0, column: 0 }
  const { state, value } = figureOf(text, cell, 'id', { id: 'c', label: 'c', kind, unit: '' })
  return state === 'number' ? value : state
}

test('counts are non-negative integers, with thousands separators, units and notes', () => {
  for (const [text, value] of Object.entries({
    '0': 0,
    '12': 12,
    '12,510': 12510,
    '3件': 3,
    '3 件': 3,
    '22(其中修订16件)': 22,
    '22 (其中修订16件)': 22,
  })) {
    assert.equal(figure(text), value, text)
  }
})

test('blanks of every kind are blank, not invalid', () => {
  for (const text of ['', '/', '-', '—', '——', '无', '零', '\\']) assert.equal(figure(text), 'blank', text)
})

test('what a count cannot be is invalid', () => {
  for (const text of ['-3', '1.5', 'O', '若干', '1,2', '3 4', '+2', '约5', '12%'])
    assert.equal(figure(text), 'invalid', text)
})

test('a change may be signed or in words, an amount may have decimals', () => {
  assert.equal(figure('-417', 'change'), -417)
  assert.equal(figure('+3', 'change'), 3)
  assert.equal(figure('减3', 'change'), -3)
  assert.equal(figure('4,068.208', 'amount'), 4068.208)
  assert.equal(figure('24.5万元', 'amount'), 24.5)
  assert.equal(figure('-1', 'amount'), 'invalid')
})
