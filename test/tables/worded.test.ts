import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordedCount } from '../../server/src/rules/tables/worded.ts'

test('numbers in words, and with units the form does not know, are read', () => {
  const counts = { 两件: 2, 十二: 12, 一百零五件: 105, '12起': 12, '3.0': 3, '7宗': 7 }
  for (const [text, count] of Object.entries(counts)) assert.equal(wordedCount(text), count, text)
})

test('what may mean several numbers, or none, is not', () => {
  for (const text of ['三五件', '若干', '12.5', '1O', '约12', '-3', '10余件', '件', '百'])
    assert.equal(wordedCount(text), null, text)
})
