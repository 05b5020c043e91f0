import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, parse, type Rule, read, rules, run } from '../../server/src/gouji.ts'
import { suppressionUnused } from '../../server/src/rules/config/suppression-unused.ts'
import type { Level } from '../../server/src/rules/rule.ts'

/** A rule that finds each place of a word. */
const finder = (id: string, title: string, word: string): Rule => ({
  meta: {
    id,
    severity: 'error',
    title: { 'zh-CN': title, en: id },
    why: { 'zh-CN': '', en: '' },
    basis: [],
    wrong: word,
    right: '',
  },
  check({ report, find }) {
    const { text } = report.draft
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      find({ span: { start: at, end: at + word.length }, message: { key: 'suppression.unused' } })
  },
})

const broken: Rule = {
  ...finder('broken', '坏了', '坏'),
  check(context) {
    finder('broken', '', '坏').check(context)
    throw new Error('broken')
  },
}

const some = [finder('red', '朱红', '红'), finder('blue', '湛蓝色的', '蓝'), broken, suppressionUnused]

const findings = (source: string, levels: readonly (readonly [string, Level])[] = []) =>
  run(read(parse(source)), { rules: some, settings: { levels: new Map(levels) } })

/** What is found, as `rule:text`. */
const told = (source: string, levels?: readonly (readonly [string, Level])[]) =>
  findings(source, levels).map(({ rule, span }) => `${rule}:${source.slice(span.start, span.end)}`)

function applied(source: string, { fixes }: Finding, index = 0): string {
  return [...fixes[index]!.edits]
    .reverse()
    .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), source)
}

test('a comment silences its rule in the next block only', () => {
  assert.deepEqual(told('<!-- gouji-ignore red -->\n\n红、蓝各一件。\n\n红色一件。'), ['blue:蓝', 'red:红'])
})

test('a rule may be called by its Chinese title, in the Chinese and in the English form', () => {
  assert.deepEqual(told('<!-- 勾稽-忽略 朱红 -->\n\n红、蓝各一件。'), ['blue:蓝'])
  assert.deepEqual(told('<!-- gouji-ignore 朱红、湛蓝色的 -->\n\n红、蓝各一件。'), [])
})

test('without a rule everything is silenced; with -file everywhere; with -line on its line', () => {
  assert.deepEqual(told('<!-- gouji-ignore -->\n\n红、蓝各一件。'), [])
  assert.deepEqual(told('红色。\n\n<!-- gouji-ignore-file red -->\n\n红、蓝各一件。'), ['blue:蓝'])
  assert.deepEqual(told('红色。 <!-- gouji-ignore-line -->\n\n红、蓝各一件。'), ['red:红', 'blue:蓝'])
})

test('a comment that silences nothing is found, and its fix takes the whole line away', () => {
  const source = '蓝天。\n\n<!-- gouji-ignore red -->\n蓝天。\n'
  const unused = findings(source).filter(({ rule }) => rule === 'suppression-unused')
  assert.equal(unused.length, 1)
  assert.equal(unused[0]!.severity, 'hint')
  assert.equal(applied(source, unused[0]!), '蓝天。\n\n蓝天。\n')
  const inLine = '蓝天。 <!-- gouji-ignore-line red -->'
  assert.equal(applied(inLine, findings(inLine).at(-1)!), '蓝天。 ')
})

test('of several names only the unused one is found and taken out', () => {
  const first = '<!-- gouji-ignore red, blue -->\n\n蓝天。'
  assert.deepEqual(told(first), ['suppression-unused:red'])
  assert.equal(applied(first, findings(first)[0]!), '<!-- gouji-ignore blue -->\n\n蓝天。')
  const last = '<!-- gouji-ignore blue, red -->\n\n蓝天。'
  assert.equal(applied(last, findings(last)[0]!), '<!-- gouji-ignore blue -->\n\n蓝天。')
})

test('a misspelt rule in a comment is found with the rule that was meant, by id or by title', () => {
  const source = '<!-- gouji-ignore bleu -->\n\n蓝天。'
  assert.deepEqual(told(source), ['suppression-unused:bleu', 'blue:蓝'])
  assert.deepEqual(told(applied(source, findings(source)[0]!)), [])
  const title = '<!-- 勾稽-忽略 湛兰色的 -->\n\n蓝天。'
  assert.deepEqual(told(applied(title, findings(title)[0]!)), [])
})

test('a comment for a rule that is switched off or broke down is left alone: nobody can tell', () => {
  assert.deepEqual(told('<!-- gouji-ignore red -->\n\n蓝天。', [['red', 'off']]), ['blue:蓝'])
  assert.deepEqual(told('<!-- gouji-ignore broken -->\n\n白云。'), [])
})

test('a rule that breaks down loses its findings, not those of the others', () => {
  assert.deepEqual(told('红、坏、蓝。'), ['red:红', 'blue:蓝'])
})

test('suppression-unused itself can be silenced, set to another level or switched off', () => {
  const source = '<!-- gouji-ignore red -->\n\n白云。'
  assert.equal(findings(source, [['suppression-unused', 'error']])[0]!.severity, 'error')
  assert.deepEqual(told(source, [['suppression-unused', 'off']]), [])
  assert.deepEqual(told(`<!-- gouji-ignore-file suppression-unused -->\n${source}`), [])
})

test('a finding that two comments silence makes both of them used', () => {
  assert.deepEqual(told('<!-- gouji-ignore-file red -->\n\n<!-- gouji-ignore red -->\n\n红色。'), [])
})

test('Chinese titles can be written in a comment: one word, no two alike', () => {
  const titles = rules.map(({ meta }) => meta.title['zh-CN'])
  assert.equal(new Set(titles).size, titles.length)
  for (const title of titles) assert.doesNotMatch(title, /[\s,，、;；:：]|--/)
})
