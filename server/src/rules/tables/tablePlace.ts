import type { TableId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { Cell, Draft, Table } from '../../syntax/draft.ts'
import { isValue } from '../../syntax/values.ts'
import { lineAbove, lineBelow, lineEnd, lineStart } from '../../text/lineAt.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import { writesHtml } from '../structure/skeleton.ts'
import { isOfForm } from './tableWords.ts'

/** Where one of the form's tables stands: what another table may take the place of. */
export interface TablePlace {
  /** In the source: whole lines without the end of the last one, or whole elements. */
  readonly source: Span
  /** The same in the reading text. */
  readonly reading: Span
  /** The tables of the draft that it is, or that it is a part of. */
  readonly tables: readonly Table[]
}

/** Null where the table is not to be parted from what else is there. */
export function placeOf(report: Report, id: TableId): TablePlace | null {
  const { draft } = report
  const { span, state } = report.tables[id]
  if (state !== 'bound' || span === null) return null
  const tables = draft.tables.filter((table) => overlaps(table.span, span))
  const place = tables.some(({ encoding }) => encoding === 'html')
    ? elements(tables)
    : writesHtml(report)
      ? null
      : lines(report, id, span, tables)
  return place !== null && isAlone(report, id, place.reading) ? place : null
}

function elements(tables: readonly Table[]): TablePlace | null {
  const first = tables[0]?.element
  const last = tables.at(-1)?.element
  if (!first || !last || tables.some(({ element }) => !element)) return null
  return {
    source: { start: first.start, end: last.end },
    reading: { start: tables[0]!.span.start, end: tables.at(-1)!.span.end },
    tables,
  }
}

/** No heading of a section, no other table and no picture is in it. */
function isAlone({ draft, sections, tables, title }: Report, id: TableId, place: Span): boolean {
  const inside = (span: Span | null | undefined) => span != null && overlaps(span, place)
  const text = draft.text.slice(place.start, place.end)
  return (
    !sections.some(({ heading }) => inside(heading?.span)) &&
    !Object.entries(tables).some(([other, { span }]) => other !== id && inside(span)) &&
    !inside(title?.span) &&
    !text.includes('\ufffc') &&
    !text.includes('![')
  )
}

/** A header has a few lines; broken over several lines each, some more. */
const mostHeaderLines = 24

function lines(report: Report, id: TableId, span: Span, tables: readonly Table[]): TablePlace | null {
  const { draft } = report
  const { text } = draft
  const whole = tables.reduce(
    (all, { span: { start, end } }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }),
    span,
  )
  const cells = tables.flatMap((table) => table.cells)
  let start = lineStart(text, span.start)
  // What is left of a header above the first words that were known.
  let isBeside = true
  let line = lineAbove(text, start)
  for (let i = 0; i < mostHeaderLines && line; i++, line = lineAbove(text, line.start)) {
    const words = text.slice(line.start, line.end).trim()
    if (words === '') {
      isBeside = false
      continue
    }
    const content = trimmed(text, line)
    if (!isAlone(report, id, content) || !holdsNoValue(draft, cells, line)) break
    const isRow = isBeside && words.startsWith('|') && contains(whole, content)
    const isHeader = contains(whole, content)
      ? cellsAreOfForm(draft, id, cells, line)
      : isBeside && words.length <= longestHeader && isOfForm(id, words)
    if (!isRow && !isHeader) break
    start = line.start
    isBeside = true
  }
  let end = lineEnd(text, span.end)
  for (line = lineBelow(text, end); line; line = lineBelow(text, end)) {
    const words = text.slice(line.start, line.end).trim()
    const isRow = contains(whole, trimmed(text, line)) && holdsNoValue(draft, cells, line)
    if (!words.startsWith('|') || !(isRow || onlyPipes.test(words)) || !isAlone(report, id, line)) break
    end = line.end
  }
  const source = inSource(draft, { start, end })
  return source && { source, reading: { start, end }, tables }
}

/** Pipes for merged cells, and delimiter rows. */
const onlyPipes = /^[|:\s-]+$/

/** A line that is no row of the table is a title of it when it is short: 「第二十条第(一)项」. */
const longestHeader = 30

function cellsAreOfForm({ text }: Draft, id: TableId, cells: readonly Cell[], line: Span): boolean {
  return cells.every(({ span }) => !contains(line, span) || isOfForm(id, text.slice(span.start, span.end)))
}

function holdsNoValue({ text }: Draft, cells: readonly Cell[], line: Span): boolean {
  return !cells.some(
    ({ span }) => span.end > span.start && contains(line, span) && isValue(text, span.start, span.end),
  )
}

/** Lines of the reading text as lines of the source; null where the source has other text on them. */
function inSource({ source, text, origin, reading }: Draft, span: Span): Span | null {
  const inner = origin(trimmed(text, span))
  const start = lineStart(source, inner.start)
  const end = lineEnd(source, inner.end)
  const before = text.slice(reading(start), span.start)
  const behind = text.slice(span.end, reading(end))
  if (before.trim() !== '' || behind.trim() !== '') return null
  return { start: start === 0 && source.charCodeAt(0) === 0xfeff ? 1 : start, end }
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}
