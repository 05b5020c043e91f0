import type { AspectId, SectionId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { Heading } from '../../syntax/draft.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { hintAt } from './hint.ts'

/** The place where the author writes. Offsets are those of the source. */
export interface Caret {
  readonly offset: number
  /** Whether the author stands on what is to be filled in. It is written over: `offset` is its end. */
  readonly onHint: boolean
  /** The line without its end. */
  readonly line: Span
  /** The line up to the caret (or the hint) and behind it, folded to half width; at most some hundred characters of each. */
  readonly before: string
  readonly after: string
  /** Where in `before` the text begins: behind an indent, `##`, `**`, a tag. */
  readonly textAt: number
  /** Null before the first section. */
  readonly section: SectionId | null
  readonly aspect: AspectId | null
  /** Within the lines of a table. */
  readonly inTable: boolean
}

/** Nobody writes longer lines by hand; in a page on a single line the rest is of no interest. */
const farthest = 300

export function caretAt(report: Report, offset: number): Caret {
  const { source } = report.draft
  const line = { start: offset, end: offset }
  while (line.start > 0 && offset - line.start < farthest && !isLineEnd(source.charCodeAt(line.start - 1)))
    line.start--
  while (line.end < source.length && line.end - offset < farthest && !isLineEnd(source.charCodeAt(line.end)))
    line.end++
  const hint = hintAt(source, line, offset)
  const before = fold(source.slice(line.start, hint?.start ?? offset))
  const after = fold(source.slice(hint?.end ?? offset, line.end))
  const textAt = markup.exec(before)![0].length
  return {
    offset: hint?.end ?? offset,
    onHint: hint !== null,
    line,
    before,
    after,
    textAt,
    ...placeOf(report, offset, line),
  }
}

const isLineEnd = (code: number) => code === 10 || code === 13

/** An indent, the marks of a heading, a quotation or an item, bold type, tags. */
const markup = /^(?:[\s#>*\ufeff]|- |<[a-zA-Z][^<>]{0,200}>)*/

function placeOf({ draft, sections, aspects }: Report, offset: number, line: Span) {
  const at = draft.reading(offset)
  // A heading that is being written is no section yet.
  const isOpen = (heading: Heading | null) =>
    heading !== null && heading.span.end >= at && draft.origin(heading.span).start >= line.start
  const section = sections.filter(({ span, heading }) => span.start <= at && !isOpen(heading)).at(-1)
  const aspect =
    section?.id === 'overview'
      ? aspects.filter(({ heading }) => heading && heading.span.start <= at && !isOpen(heading)).at(-1)
      : undefined
  // A run of tables that are written as text is one, with the headings between them.
  const isRow = /[|\t]/.test(draft.source.slice(line.start, line.end))
  const inTable = draft.tables.some(
    ({ span, encoding }) => (encoding === 'html' || isRow) && span.start <= at && at <= span.end,
  )
  return { section: section?.id ?? null, aspect: aspect?.id ?? null, inTable }
}
