import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exceeded } from '../../client/src/budget.ts'

test('the author is told of time and memory only beyond what may be felt', () => {
  assert.deepEqual(exceeded({ milliseconds: 0.4, memory: 60e6 }), { milliseconds: null, megabytes: null })
  assert.deepEqual(exceeded({ milliseconds: 200, memory: null }), { milliseconds: null, megabytes: null })
  assert.deepEqual(exceeded({ milliseconds: 350.4, memory: 60e6 }), { milliseconds: 350, megabytes: null })
  assert.deepEqual(exceeded({ milliseconds: 0.4, memory: 1.2e9 }), { milliseconds: null, megabytes: 1200 })
})
