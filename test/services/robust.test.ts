import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Finding, parse, type Report, read, run } from '../../server/src/gouji.ts'
import { definitionAt } from '../../server/src/services/definition.ts'
import { equationsOf } from '../../server/src/services/equations.ts'
import { foldsOf } from '../../server/src/services/folding.ts'
import { hintsOf } from '../../server/src/services/hints.ts'
import { hoverAt } from '../../server/src/services/hover/hover.ts'
import { lensesOf } from '../../server/src/services/lenses.ts'
import { basisLinks } from '../../server/src/services/links.ts'
import { outlineOf, type Part } from '../../server/src/services/outline.ts'
import { recalculation } from '../../server/src/services/recalculation.ts'
import { referencesAt } from '../../server/src/services/references.ts'
import { selectionsAt } from '../../server/src/services/selections.ts'
import { layout, layoutTyped } from '../../server/src/services/tableLayout.ts'
import { tokensOf } from '../../server/src/services/tokens.ts'
import { understoodText } from '../../server/src/services/understoodText.ts'
import type { Span } from '../../server/src/text/span.ts'
import { encodings, plainChoices } from '../support/encode/index.ts'
import { hostile } from '../support/hostile.ts'
import { applied } from '../support/judge.ts'
import { randomReport } from '../support/report.ts'
import { seed } from '../support/samples.ts'

const spansOf = (parts: readonly Part[]): readonly Span[] =>
  parts.flatMap(({ span, selection, children }) => [span, selection, ...spansOf(children)])

/** Every span that an editor would get. */
function everything(report: Report, findings: readonly Finding[], offset: number): readonly Span[] {
  const { draft } = report
  const references = referencesAt(report, offset)
  return [
    ...[
      hoverAt(report, offset, { findings, language: 'en' })?.span ?? [],
      definitionAt(report, offset)?.from ?? [],
    ].flat(),
    ...(references ? [...references.cells, ...references.mentions, ...references.parts] : []),
    ...basisLinks(report).map(({ span }) => span),
    ...understoodText(report, 'zh-CN').links.map(({ target }) => target),
    ...spansOf(outlineOf(report, findings, 'zh-CN')),
    ...foldsOf(report),
    ...selectionsAt(report, offset),
    ...[...tokensOf(report, findings), ...lensesOf(report, findings, 'en'), ...equationsOf(report, 'en')].map(
      ({ span }) => span,
    ),
    ...hintsOf(report, findings).map(({ at }) => ({ start: at, end: at })),
    ...[...recalculation(report), ...layout(draft), ...layoutTyped(draft, offset, '|')].map(
      ({ span }) => span,
    ),
  ]
}

for (const [i, encoding] of encodings.entries()) {
  const [model] = fc.sample(randomReport(i % 3 ? '2021' : '2019'), { numRuns: 1, seed: seed + i })
  const { text } = encoding.write(model!, { ...plainChoices, seed: i })

  test(`what is left of a report in ${encoding.name} while it is being written has no part outside of it`, () => {
    for (let end = i; end < text.length; end += Math.ceil(text.length / 40)) {
      const report = read(parse(text.slice(0, end)))
      for (const span of everything(report, run(report), end))
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= end)
    }
  })

  test(`aligning a report in ${encoding.name} once is enough, and changes no finding`, () => {
    const before = read(parse(text))
    const once = applied(text, { edits: layout(before.draft) })
    const after = read(parse(once))
    assert.deepEqual(layout(after.draft), [])
    const told = (report: Report) => run(report).map(({ rule, cells }) => [rule, cells])
    assert.deepEqual(told(after), told(before))
  })
}

/** Processor time in ms of all services, without that of the check. */
function work(text: string): number {
  const report = read(parse(text))
  const findings = run(report)
  const before = process.cpuUsage()
  everything(report, findings, text.length >> 1)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const units: Readonly<Record<string, string>> = {
  ...hostile,
  'rows of a table': '| 甲 | 1 |\n|---|---|\n',
  'opening regions': '<!-- #region -->\n',
  articles: '条例第五十条、',
  'titles and articles': '《中华人民共和国政府信息公开条例》第五十条，简称条例',
  'one sentence of claims': '收到申请1件，其中自然人9件、',
}
const punishing = [
  'articles',
  'titles and articles',
  'pipes and spaces',
  'rows of a table',
  'opening regions',
  'one sentence of claims',
  'claims',
  'headings',
  'nested tables',
  'ideographic spaces',
]

for (const name of punishing)
  test(`${name}: what is shown beside the text costs work that grows with its length, not with its square`, () => {
    const of = (length: number) => work(units[name]!.repeat(Math.ceil(length / units[name]!.length)))
    const ratios: number[] = []
    do ratios.push(of(400_000) / Math.max(of(50_000), 10))
    while (ratios.at(-1)! > 32 && ratios.length < 3)
    assert.ok(
      Math.min(...ratios) <= 32,
      `eight times the text: ${ratios.map(Math.round).join(', ')} times the work`,
    )
  })
