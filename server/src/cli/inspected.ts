import type { Claim, Report } from '../gouji.ts'
import { type Language, words } from '../messages/message.ts'
import { type Statement, understood } from '../services/understood.ts'
import { asideOf, becauseOf } from '../services/understoodWords.ts'
import type { LineMap } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { rangeOf } from './format/json.ts'

export type Range = ReturnType<typeof rangeOf>

/** What `inspect --format json` prints. */
export interface Inspected {
  readonly version: 1
  readonly path: string
  readonly edition: string | null
  readonly year: number | null
  readonly unit: string | null
  readonly sections: readonly Part[]
  readonly aspects: readonly Part[]
  readonly cells: Readonly<Record<string, { value: number | null; text: string; range: Range }>>
  readonly claims: readonly Stated[]
  /** Numbers that state nothing of the form, with the reason; null: not understood. */
  readonly leftAside: readonly { text: string; range: Range; reason: string | null; why: string }[]
}

export interface Part {
  readonly id: string
  readonly heading: string | null
  readonly range: Range
}

interface Stated {
  readonly quantities: readonly string[]
  readonly value: number
  readonly relation: Claim['relation']
  readonly text: string
  readonly range: Range
  readonly inferred?: true
  /** Why this reading was chosen: a key, and its words. */
  readonly because: string
  readonly why: string
  readonly verdict: Statement['verdict']
  /** What the tables have for each quantity that may be meant. */
  readonly table: Readonly<Record<string, number | null>>
}

export function inspectedOf(path: string, report: Report, lines: LineMap, language: Language): Inspected {
  const { draft } = report
  const range = (span: Span) => rangeOf(draft.origin(span), lines)
  const written = ({ start, end }: Span) => draft.raw.slice(start, end)
  const part = ({ id, heading, span }: Report['sections'][number] | Report['aspects'][number]): Part => ({
    id,
    heading: heading && written(heading.span),
    range: range(heading?.span ?? span),
  })
  const stated = ({ claim, verdict, readings }: Statement): Stated => ({
    quantities: claim.quantities,
    value: claim.value,
    relation: claim.relation,
    text: written(claim.span),
    range: range(claim.span),
    ...(claim.inferred && { inferred: true }),
    because: claim.because,
    why: words(becauseOf(claim), language),
    verdict,
    table: Object.fromEntries(readings.map(({ quantity, value }) => [quantity, value])),
  })
  const numbers = understood(report).flatMap((sentence) => sentence.numbers)
  return {
    version: 1,
    path,
    edition: report.edition,
    year: report.year?.value ?? null,
    unit: report.unit?.value ?? null,
    sections: report.sections.map(part),
    aspects: report.aspects.map(part),
    cells: Object.fromEntries(
      [...report.cells].map(([id, { value, text, span }]) => [id, { value, text, range: range(span) }]),
    ),
    claims: numbers.flatMap(({ statements }) => statements.map(stated)),
    leftAside: numbers
      .filter(({ statements }) => statements.length === 0)
      .map(({ span, aside }) => ({
        text: written(span),
        range: range(span),
        reason: aside,
        why: words(asideOf(aside), language),
      })),
  }
}
