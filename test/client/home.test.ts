import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutHome } from '../../client/src/home.ts'

const shown = (stack: string, places: string[]) =>
  JSON.parse(JSON.stringify({ failures: [{ rule: 'late', stack }] }, withoutHome(places))).failures[0].stack

test('where a rule failed is told without the name of who installed the program', () => {
  const windows = 'c:\\Users\\张三\\.vscode\\extensions\\gouji-1'
  assert.equal(
    shown(`TypeError: x\n    at check (${windows}\\dist\\engine.js:1:2)`, [windows]),
    'TypeError: x\n    at check (gouji\\dist\\engine.js:1:2)',
  )
  const linux = 'file:///home/zhangsan/.vscode/extensions/gouji-1'
  assert.equal(
    shown(`Error\n    at ${linux}/dist/engine.js:1:2`, [linux]),
    'Error\n    at gouji/dist/engine.js:1:2',
  )
  // Also where another part of the editor stands in the stack.
  assert.equal(
    shown('Error\n    at C:\\Users\\张三\\Code\\a.js:1:2\n    at /Users/zs/a.js:1:2', []),
    'Error\n    at C:\\Users\\…\\Code\\a.js:1:2\n    at /Users/…/a.js:1:2',
  )
})

test('nothing else is changed', () => {
  const given = { settings: { rules: { late: 'off' } }, path: '/home/a', length: 3, none: null }
  assert.deepEqual(JSON.parse(JSON.stringify(given, withoutHome(['/home']))), given)
})
