import type { Report } from '../report/report.ts'
import type { Span } from '../text/span.ts'
import { type CellPlace, cellAt, cellPlace, mentionsAt, rowOf } from './places.ts'

/** From a place to the cells it speaks of. All spans are offsets of the source. */
export interface Definition {
  /** The number or words at the place. */
  readonly from: Span
  readonly cells: readonly Target[]
}

export interface Target {
  readonly span: Span
  /** The row it stands in, label and values. */
  readonly row: Span
}

/**
 * The cells that a number in the prose may mean; where it is a sum, its members. A cell is its
 * own definition: editors then show what refers to it. Null where there is neither, or no cell in the tables.
 */
export function definitionAt(report: Report, offset: number): Definition | null {
  const cell = cellAt(report, offset)
  if (cell) return { from: cell.span, cells: [target(report, cell)] }
  const mentions = mentionsAt(report, offset)
  const [first] = mentions
  if (first === undefined) return null
  const readings = mentions.flatMap((mention) => mention.readings)
  const cells = [...new Set(readings.flatMap((reading) => reading.cells))]
    .map((id) => cellPlace(report, id))
    .filter((place) => place !== null)
    .map((place) => target(report, place))
  return cells.length > 0 ? { from: report.draft.origin(first.claim.span), cells } : null
}

function target(report: Report, { figure, span }: CellPlace): Target {
  const row = rowOf(report, figure)?.span
  const around = row ? report.draft.origin(row) : span
  // The blanks of an empty last cell lie behind the row's last value.
  return { span, row: { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end) } }
}
