import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read, run } from '../../server/src/gouji.ts'
import { definitionAt } from '../../server/src/services/definition.ts'
import { hoverAt } from '../../server/src/services/hover/hover.ts'
import { basisLinks } from '../../server/src/services/links.ts'
import { referencesAt } from '../../server/src/services/references.ts'
import type { Span } from '../../server/src/text/span.ts'
import { fixtures } from '../support/fixture.ts'

/** Asks everything at some places of a text; all that is answered lies in the text, a hover around its place. */
function askEverywhere(text: string, places: number, what: string) {
  const report = read(parse(text))
  const findings = run(report)
  const within = ({ start, end }: Span) =>
    assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start}–${end}`)
  const step = Math.max(1, Math.floor(text.length / places))
  for (let at = 0; at <= text.length; at += step) {
    const hover = hoverAt(report, at, { findings, language: 'zh-CN', lastYear: report })
    if (hover) {
      within(hover.span)
      assert.ok(hover.span.start <= at && at <= hover.span.end, `${what}: ${at}`)
      assert.ok(hover.passages.length > 0)
    }
    const definition = definitionAt(report, at)
    for (const { span, row } of definition?.cells ?? []) {
      within(span)
      within(row)
      assert.ok(row.start <= span.start && span.end <= row.end)
    }
    const references = referencesAt(report, at)
    if (references)
      for (const spans of [references.cells, references.mentions, references.parts]) spans.forEach(within)
  }
  let end = 0
  for (const { span } of basisLinks(report)) {
    within(span)
    assert.ok(span.start >= end, 'links do not overlap')
    end = span.end
  }
}

test('wherever the caret is, what is answered lies in the text', () => {
  for (const { name, text } of fixtures()) askEverywhere(text, 60, name)
})

test('so it is while the text is being written', () => {
  for (const { name, text } of fixtures().slice(0, 40)) {
    for (const part of [0.2, 0.5, 0.8]) askEverywhere(text.slice(0, text.length * part), 30, name)
  }
})
