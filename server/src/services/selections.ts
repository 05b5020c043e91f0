import { claimsOf } from '../claims/claims.ts'
import { amountsOf } from '../claims/sentenceAmounts.ts'
import type { Report } from '../report/report.ts'
import { trim } from '../text/space.ts'
import { contains, type Span } from '../text/span.ts'
import { blockOf } from './blocks.ts'

/**
 * What a selection at an offset of the source grows through, the smallest first: in a table number, row, table,
 * section; in prose number, clause, sentence, paragraph, aspect, section; then the document. In offsets of the source.
 */
export function selectionsAt(report: Report, offset: number): readonly Span[] {
  const { draft, sections, aspects } = report
  const at = draft.reading(offset)
  const meets = ({ start, end }: Span) => start <= at && at <= end
  const inner = [...inTable(report, meets), ...inProse(report, at, meets)].map((span) => draft.origin(span))
  const outer = [...aspects, ...sections].map(({ span }) => blockOf(draft, span))
  const all = [...inner, ...outer, { start: 0, end: draft.source.length }]
  return growing(all.filter(({ start, end }) => start <= offset && offset <= end))
}

/** From the smallest on, each that holds the one before. */
function growing(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = found.at(-1)
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) found.push(span)
  }
  return found
}

function inTable({ tables, draft }: Report, meets: (span: Span) => boolean): readonly Span[] {
  const found: Span[] = []
  for (const { span, rows } of [tables.t2, tables.t3, tables.t4]) {
    if (span === null || !meets(span)) continue
    found.push(span)
    for (const row of rows) if (row.span !== null && meets(row.span)) found.push(row.span)
  }
  for (const { span, cells } of draft.tables)
    if (meets(span)) for (const cell of cells) if (meets(cell.span)) found.push(cell.span)
  return found
}

function inProse(report: Report, at: number, meets: (span: Span) => boolean): readonly Span[] {
  const { draft, sentences } = report
  const found = draft.paragraphs.map(({ span }) => span).filter(meets)
  for (const sentence of sentences) {
    if (!meets(sentence.span)) continue
    found.push(sentence.span, clauseAt(draft.text, sentence.span, at))
    for (const { span, digits } of amountsOf(report, sentence)) found.push(...[digits, span].filter(meets))
  }
  for (const { span, sentence } of claimsOf(report)) if (meets(sentence) && meets(span)) found.push(span)
  return found
}

const breaks = new Set([...',;:。!?'].map((mark) => mark.charCodeAt(0)))

/** The words between two marks of punctuation. */
function clauseAt(text: string, sentence: Span, at: number): Span {
  let start = Math.min(at, sentence.end)
  let end = Math.max(at, sentence.start)
  const isBreak = (i: number) => breaks.has(text.charCodeAt(i)) && !isThousands(text, i)
  while (start > sentence.start && !isBreak(start - 1)) start--
  while (end < sentence.end && !isBreak(end)) end++
  return trim(text, { start, end })
}

function isThousands(text: string, comma: number): boolean {
  return /^\d,\d$/.test(text.slice(comma - 1, comma + 2))
}
