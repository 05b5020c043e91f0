import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfiguration } from '../../server/src/config/file.ts'
import { turnedOff } from '../../server/src/config/turnOff.ts'
import { applied } from '../support/judge.ts'

function off(text: string, rule = 'late') {
  const edits = turnedOff(text, rule)
  return edits && applied(text, { edits })
}

test('a rule is turned off and nothing else in the file changes', () => {
  assert.equal(
    off('{\n  "language": "en",\n  "rules": {\n    "balance": "hint"\n  }\n}\n'),
    '{\n  "language": "en",\n  "rules": {\n    "balance": "hint",\n    "late": "off"\n  }\n}\n',
  )
  assert.equal(off('{ "rules": { "late": "warning" } }'), '{ "rules": { "late": "off" } }')
})

test('comments, tabs and line ends stay as they are', () => {
  const text = '{\r\n\t// 镇级报告\r\n\t"rules": {\r\n\t\t"balance": "hint" // 先不管\r\n\t}\r\n}'
  const after = off(text)!
  assert.ok(after.includes('// 镇级报告') && after.includes('// 先不管'))
  assert.ok(after.includes('\r\n\t\t"late": "off"'))
  assert.doesNotMatch(after.replaceAll('\r\n', ''), /\n/)
})

test('a file without rules, and an empty one, get them', () => {
  for (const text of ['{}', '{\n}\n', '{ "language": "en" }', '', '\n'])
    assert.equal(readConfiguration('gouji.json', off(text)!).values.levels.get('late'), 'off', text)
})

test('a file that is broken or means something else is not touched', () => {
  for (const text of ['{ "rules": ', '[]', '"late"', '{ "rules": [] }', '{ "rules": "off" }'])
    assert.equal(off(text), null, text)
})
