import type { CellId } from '../forms/form.ts'
import type { BoundRow, Figure, Report } from '../report/report.ts'
import { visible } from '../rules/tables/figures.ts'
import type { Span } from '../text/span.ts'
import { type Mention, mentionsOf } from './mentions.ts'

/** A cell of the report, with its place in the source. */
export interface CellPlace {
  readonly figure: Figure
  /** What can be seen of it: its number, or the blanks of an empty cell. */
  readonly span: Span
}

/** Tells whether a place of the reading text is what stands at an offset of the source; just behind it counts. */
export function seek({ draft }: Report, offset: number): (span: Span) => boolean {
  const reading = draft.reading(offset)
  return (span) => {
    // Markup around a place may lie between the two, so one character to either side is looked at in the source.
    if (reading < span.start - 1 || span.end + 1 < reading) return false
    const { start, end } = draft.origin(span)
    return start <= offset && offset <= end
  }
}

/** The cell at an offset of the source. */
export function cellAt(report: Report, offset: number): CellPlace | null {
  const reading = report.draft.reading(offset)
  const isHere = seek(report, offset)
  for (const figure of report.cells.values()) {
    if (reading < figure.span.start - widest || figure.span.end + widest < reading) continue
    const span = visible(report.draft, figure)
    if (isHere(span)) return { figure, span: report.draft.origin(span) }
  }
  return null
}

/** The blanks of an empty cell reach no farther; cells beyond are not looked at closely. */
const widest = 200

/** The place of a cell, by its id. */
export function cellPlace(report: Report, id: CellId): CellPlace | null {
  const figure = report.cells.get(id)
  return figure ? { figure, span: report.draft.origin(visible(report.draft, figure)) } : null
}

/** The numbers in the prose at an offset of the source: several where a sentence in words says two things at once. */
export function mentionsAt(report: Report, offset: number): readonly Mention[] {
  const isHere = seek(report, offset)
  return mentionsOf(report).filter(({ claim }) => isHere(claim.span))
}

/** The row that a figure stands in, in the reading text. */
export function rowOf({ tables }: Report, figure: Figure): BoundRow | null {
  const table = tables[figure.id.slice(0, 2) as keyof typeof tables]
  return table.rows.find(({ values }) => values.includes(figure)) ?? null
}
