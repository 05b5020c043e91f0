import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { tableForms } from '../../server/src/forms/cells.ts'
import { sections } from '../../server/src/forms/sections.ts'
import { annotated } from './annotated.ts'
import { grammarFile, tokenize } from './tokenize.ts'

const samples = 'test/grammar/samples'

describe('the grammar colours what the samples mark, and nothing else', () => {
  for (const file of readdirSync(samples)) {
    const lines = readFileSync(`${samples}/${file}`, 'utf8').replace(/\n$/, '')
    it(file, () => {
      const { text, scopes } = annotated(lines)
      const actual = tokenize(text).flatMap((tokens, i) => {
        const line = text.split('\n')[i]!
        const each: (readonly string[])[] = Array.from(line, () => [])
        for (const token of tokens) each.fill(token.scopes, token.start, token.end)
        return [...each.slice(0, line.length), []]
      })
      let line = 1
      for (let i = 0; i < text.length; i++) {
        if (text[i] === '\n') line++
        else {
          const around = `${text.slice(Math.max(0, i - 12), i)}»${text[i]}«${text.slice(i + 1, i + 12)}`
          assert.deepEqual(actual[i], scopes[i], `line ${line}: ${around}`)
        }
      }
    })
  }
})

describe('the labels of the official forms', () => {
  const forms = Object.values(tableForms).flatMap((editions) => Object.values(editions))
  const rows = forms.flatMap((form) => form.groups.flatMap((group) => group.rows))
  const columns = forms.flatMap((form) => form.groups.flatMap((group) => group.columns))
  const wide = (label: string) =>
    label.replace(/[(),:]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
  const scopeOf = (text: string) => {
    const tokens = tokenize(text)[0]!.filter((token) => text.slice(token.start, token.end).trim() !== '')
    return tokens.map((token) => token.scopes.join(' ')).filter((scopes) => !scopes.startsWith('punctuation'))
  }

  for (const { label, aliases = [], groups } of rows) {
    for (const words of new Set([label, ...aliases, ...groups].flatMap((each) => [each, wide(each)]))) {
      it(`a row label: ${words}`, () => {
        assert.deepEqual(scopeOf(words), ['entity.name.type.row'])
        assert.deepEqual(scopeOf(`| ${words} |`), ['entity.name.type.row'])
        assert.deepEqual(scopeOf(`${words}\t0\t12`).slice(0, 1), ['entity.name.type.row'])
      })
    }
  }
  for (const label of new Set(columns.map((column) => column.label))) {
    it(`a column label: ${label}`, () => {
      assert.deepEqual(scopeOf(`| ${label} |`), ['entity.name.function.column'])
      assert.deepEqual(scopeOf(wide(label)), ['entity.name.function.column'])
    })
  }
  for (const { title, accepted } of sections) {
    for (const words of [title, ...accepted]) {
      it(`a section heading: ${words}`, () => {
        for (const heading of [words, `一、${words}`, `1. ${words}`, `**二、 ${words}**`]) {
          const scopes = tokenize(heading)[0]!.map((token) => token.scopes.join(' '))
          assert.ok(scopes.includes('markup.heading.section entity.name.section'), `${heading}: ${scopes}`)
        }
      })
    }
  }
})

describe('the grammar is safe on any text', () => {
  const expressions = [
    ...readFileSync(grammarFile, 'utf8').matchAll(/"(?:match|begin|end)": ("(?:[^"\\]|\\.)*")/g),
  ].map((found) => JSON.parse(found[1]!) as string)

  it('bounds every repetition', () => {
    assert.ok(expressions.length > 15)
    for (const expression of expressions) {
      const bare = expression.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
      // The one `+`-like repetition left is `{3,}` of a single class that ends at the line's end.
      assert.ok(!/[*+]/.test(bare.replace(/\(\?[:=!]|\(\?<[=!]/g, '(')), expression)
      assert.ok(!/\)\{\d+,\}/.test(bare), expression)
    }
  })

  // The time limit is there to end a hang, not to measure: each line takes a second or so.
  const hostile = [
    '(',
    '一',
    '一、',
    '| ',
    ' ',
    '-',
    '&a',
    '〔2021〕',
    '未',
    '#',
    '《a',
    '<a b=',
    '第一条',
    '<!--',
  ]
  for (const unit of hostile) {
    it(`a line of 100 KB of 「${unit}」`, { timeout: 60_000 }, () => endsAtItsEnd(unit, 100_000))
  }
  for (const unit of ['1', '《', '<a ', '总计 ', '其中12件,']) {
    it(`a line of 1 MB of 「${unit}」`, { timeout: 60_000 }, () => endsAtItsEnd(unit, 1_000_000))
  }

  function endsAtItsEnd(unit: string, length: number) {
    const line = unit.repeat(Math.ceil(length / unit.length))
    assert.equal(tokenize(line)[0]!.at(-1)!.end, line.length)
  }
})
