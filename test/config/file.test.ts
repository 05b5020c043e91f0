import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfiguration } from '../../server/src/config/file.ts'
import { words } from '../../server/src/messages/message.ts'

const known = ['row-total', 'late', 'cell-blank', 'config-unknown']

const readOf = (text: string) => readConfiguration('/a/gouji.json', text, known)

/** What each finding marks, and the word it would put there. */
const marked = (text: string) =>
  readOf(text).findings.map(({ span, fixes }) => [
    readOf(text).text.slice(span.start, span.end),
    fixes[0]?.edits[0]?.newText ?? null,
  ])

test('a right gouji.json decides everything it names and has no finding', () => {
  const { values, findings } = readOf(`{
    "$schema": "https://example.org/gouji.schema.json",
    "rules": { "late": "off", "cell-blank": "warning" },
    "language": "en",
    "reportYear": 2024,
    "lastYear": "../2023/**",
    "ignore": ["草稿/**"]
  }`)
  assert.deepEqual(findings, [])
  assert.deepEqual(values, {
    levels: new Map([
      ['late', 'off'],
      ['cell-blank', 'warning'],
    ]),
    language: 'en',
    reportYear: 2024,
    lastYear: '../2023/**',
    ignore: ['草稿/**'],
  })
})

test('a misspelt key, rule, level or language is marked where it stands, with the word that was meant', () => {
  assert.deepEqual(marked('{ "rule": {} }'), [['"rule"', '"rules"']])
  assert.deepEqual(marked('{ "rules": { "row-totl": "off" } }'), [['"row-totl"', '"row-total"']])
  assert.deepEqual(marked('{ "rules": { "late": "warn" } }'), [['"warn"', '"warning"']])
  assert.deepEqual(marked('{ "rules": { "late": false } }'), [['false', '"off"']])
  assert.deepEqual(marked('{ "language": "zh_cn" }'), [['"zh_cn"', '"zh-CN"']])
})

test('what resembles nothing is marked without a guess', () => {
  assert.deepEqual(marked('{ "颜色": 1, "rules": { "spelling": "off" } }'), [
    ['"颜色"', null],
    ['"spelling"', null],
  ])
})

test('values of a wrong kind are marked and do not apply', () => {
  const text = '{ "reportYear": "2024", "lastYear": 3, "ignore": "草稿", "rules": [], "language": 1 }'
  assert.deepEqual(
    marked(text).map(([mark]) => mark),
    ['"2024"', '3', '"草稿"', '[]', '1'],
  )
  assert.deepEqual(readOf(text).values, { levels: new Map() })
})

test('one wrong entry leaves the others in force', () => {
  const { values } = readOf(
    '{ "rules": { "latte": "off", "late": "off" }, "lnguage": "en", "reportYear": 2023 }',
  )
  assert.deepEqual([...values.levels], [['late', 'off']])
  assert.equal(values.reportYear, 2023)
})

test('broken JSON is one finding at the place, and what can be read still holds', () => {
  for (const text of [
    '{ "reportYear": 2024, }',
    '{ "reportYear": 2024 // 今年\n}',
    '{ "reportYear": 2024 "rules": {} }',
  ]) {
    const { values, findings } = readOf(text)
    assert.equal(findings.length, 1, text)
    assert.equal(findings[0]!.message.key, 'config.broken')
    assert.ok(findings[0]!.span.start >= text.indexOf('4'), text)
    assert.equal(values.reportYear, 2024, text)
  }
})

test('an empty file, a list, a word and cut-off text are no settings, and nothing fails', () => {
  for (const text of ['', ' ', '[]', '"off"', 'null', '{', '{ "rules', '{ "rules": { "late"', ']']) {
    const { values, findings } = readOf(text)
    assert.equal(values.levels.size, 0, text)
    assert.ok(findings.length >= 1, text)
    for (const { message } of findings) assert.doesNotMatch(words(message, 'zh-CN'), /\{\w/)
  }
})

test('a byte order mark does not move the positions', () => {
  assert.deepEqual(marked('\ufeff{ "rule": {} }'), [['"rule"', '"rules"']])
})

test('the level of config-unknown in the file is the level of its own findings', () => {
  const severity = (level: string) =>
    readOf(`{ "rules": { "config-unknown": "${level}" }, "rule": {} }`).findings.map(
      (found) => found.severity,
    )
  assert.deepEqual(severity('error'), ['error'])
  assert.deepEqual(severity('off'), [])
})

test('every fix repairs its finding', () => {
  const text = '{ "rules": { "row-totl": "warn", "late": "wraning" }, "languge": "en" }'
  let now = text
  for (let round = 0; readOf(now).findings.length > 0; round++) {
    assert.ok(round < 5, now)
    const { span, newText } = readOf(now).findings[0]!.fixes[0]!.edits[0]!
    now = now.slice(0, span.start) + newText + now.slice(span.end)
  }
  assert.equal(now, '{ "rules": { "row-total": "warning", "late": "warning" }, "language": "en" }')
})
