import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodings, plainChoices } from '../support/encode/index.ts'
import { fixtures } from '../support/fixture.ts'
import { judge } from '../support/judge.ts'
import { randomReport } from '../support/report.ts'
import { seed } from '../support/samples.ts'

/** A finding outside of the text, or one that ends before it begins, would break every editor. */
function bears(text: string): void {
  for (const { span, fixes } of judge(text)) {
    for (const each of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))])
      assert.ok(0 <= each.start && each.start <= each.end && each.end <= text.length)
  }
}

const examples = readdirSync('examples', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(md|txt|html)$/.test(entry.name))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))

const written = encodings.map((encoding, i) => {
  const [model] = fc.sample(randomReport(i % 3 ? '2021' : '2019'), { numRuns: 1, seed: seed + i })
  return encoding.write(model!, { ...plainChoices, seed: i }).text
})

/**
 * `GOUJI_THOROUGH=1` judges every prefix and every missing line, which takes minutes; without it each text is cut at
 * as many evenly spread places as its share of the budget allows, elsewhere in each text.
 */
const thorough = process.env.GOUJI_THOROUGH === '1'

function places(length: number, most: number, from: number): readonly number[] {
  const step = thorough ? 1 : Math.max(1, Math.ceil(length / most))
  return Array.from({ length: Math.ceil(length / step) }, (_, i) =>
    Math.min(length, i * step + (from % step)),
  )
}

function prefixes(texts: readonly string[], budget: number): void {
  for (const [i, text] of texts.entries()) {
    for (const end of places(text.length + 1, budget / texts.length, i)) bears(text.slice(0, end))
  }
}

test('the prefixes of every fixture can be judged', () => {
  prefixes(
    fixtures().map(({ text }) => text),
    3000,
  )
})

test('the prefixes of every example can be judged', () => prefixes(examples, 3000))

test('the prefixes of a report in every encoding can be judged', () => prefixes(written, 3000))

test('a report without any one of its lines can be judged', () => {
  for (const text of written) {
    const lines = text.split('\n')
    for (const i of places(lines.length, 60, 0)) bears(lines.filter((_, at) => at !== i).join('\n'))
  }
})

test('a report pasted twice, or after another one, can be judged', () => {
  for (const [i, text] of written.entries()) {
    bears(text + text)
    bears(text + written[(i + 7) % written.length])
    const half = text.length >> 1
    bears(text.slice(0, half) + written[(i + 5) % written.length]!.slice(half))
  }
})

test('a text of any characters can be judged', () => {
  const scrap = fc.constantFrom(
    ...'|\t\n 0159０，,、。（(）)一二三年件条其中',
    '<td>',
    '</tr>',
    '<table>',
    '<!--',
    '&nbsp;',
    '**',
    '---',
    '2024年',
    '总计',
    '(七)总计',
    '三、',
    '本年新收政府信息公开申请数量',
    '行政复议',
    '𠮷',
    '\uD842',
    '\uFEFF',
  )
  const garbage = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 120 })
  fc.assert(
    fc.property(garbage, (pieces) => bears(pieces.join(''))),
    { seed, numRuns: 1500 },
  )
})
