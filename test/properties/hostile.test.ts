import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodings } from '../support/encode/index.ts'
import { judge } from '../support/judge.ts'
import { randomReport } from '../support/report.ts'
import { seed } from '../support/samples.ts'

const [model] = fc.sample(randomReport('2021'), { numRuns: 1, seed })

/** Texts that punish a reader who looks back, ahead or around for each character. */
const hostile: Readonly<Record<string, string>> = {
  pipes: '|',
  'pipes and spaces': '| ',
  'pipes on lines': '|\n',
  tabs: '\t',
  digits: '1',
  'digits with separators': '1,',
  'lines of digits': '7\n',
  'full-width digits': '９',
  'Chinese numerals': '一百',
  'opening brackets': '(',
  'opening cells': '<td>',
  'nested tables': '<table><tr><td>',
  'wide cells': '<td colspan="1000" rowspan="1000">1</td>',
  'opening comments': '<!--',
  'opening tags': '<',
  entities: '&nbsp;',
  ampersands: '&',
  stars: '**',
  rules: '---|',
  其中: '其中',
  'a list that never ends': '其中网站1条、',
  shares: '增长1%,',
  years: '2024年',
  headings: '一、总体情况\n',
  items: '1.属于国家秘密\n',
  'labels in a row': '本年新收政府信息公开申请数量 ',
  'labels with a value': '(七)总计 1\n',
  claims: '收到政府信息公开申请1件,',
  suppressions: '<!-- gouji-ignore late -->\n',
  'line feeds': '\n',
  'carriage returns': '\r',
  'book titles': '《',
  surrogates: '𠮷',
  'ideographic spaces': '\u3000',
}
for (const encoding of encodings) hostile[`reports as ${encoding.name}`] = `${encoding.write(model!).text}\n`

const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length))

function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2; i++) {
    const start = performance.now()
    judge(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

for (const [name, unit] of Object.entries(hostile)) {
  // Eight times the text may take far more than eight times as long on a busy machine, but not sixty-four times.
  test(`${name}: work grows with the length of the text, not with its square`, () => {
    const [small, large] = [fastest(filled(unit, 100_000)), fastest(filled(unit, 800_000))]
    assert.ok(
      large < 32 * Math.max(small, 5),
      `${small.toFixed(1)} ms for 100 KB, ${large.toFixed(1)} ms for 800 KB`,
    )
  })
}
