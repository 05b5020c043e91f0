import type { CellId } from '../forms/form.ts'
import type { Report } from '../report/report.ts'
import { codes } from '../rules/tables/code.ts'
import type { Span } from '../text/span.ts'
import { type Mention, mentionsLike, mentionsOfCell } from './mentions.ts'
import { cellAt, cellPlace, mentionsAt } from './places.ts'

/** Places that speak of one quantity, by position; spans are offsets of the source. */
export interface References {
  /** The cells that hold it. */
  readonly cells: readonly Span[]
  /** The numbers and words of the prose that state it. */
  readonly mentions: readonly Span[]
  /** Where the place itself is the total of a table: the other cells of its equations. */
  readonly parts: readonly Span[]
}

/** What speaks of the same quantity as the cell or number at an offset; null where there is none. */
export function referencesAt(report: Report, offset: number): References | null {
  const cell = cellAt(report, offset)
  if (cell) {
    const { id } = cell.figure
    return {
      cells: [cell.span],
      mentions: spans(report, mentionsOfCell(report, id)),
      parts: places(report, partsOf(report, id)),
    }
  }
  const here = mentionsAt(report, offset)
  if (here.length === 0) return null
  const cells = new Set(here.flatMap(({ meant }) => meant.flatMap((reading) => reading.cells)))
  return {
    cells: places(report, cells),
    mentions: spans(report, mentionsLike(report, here)),
    parts: [],
  }
}

/** The other cells of the equations that define a cell. */
function partsOf({ tables }: Report, id: CellId): ReadonlySet<CellId> {
  const table = id.slice(0, 2)
  const parts = new Set<CellId>()
  if (table !== 't3' && table !== 't4') return parts
  const { cells, checks } = codes[table][tables[table].form?.edition ?? '2021']
  for (const { total, cells: members } of checks) {
    if (cells[total] === id) for (const each of members) if (each !== total) parts.add(cells[each]!)
  }
  return parts
}

function places(report: Report, ids: Iterable<CellId>): readonly Span[] {
  const found = [...ids].map((id) => cellPlace(report, id)?.span).filter((span) => span !== undefined)
  return found.sort(byPosition)
}

/** One place for words that state two quantities: 「未发生行政复议、行政诉讼」. */
function spans({ draft }: Report, mentions: readonly Mention[]): readonly Span[] {
  const found = new Map(
    mentions.map(({ claim: { span } }) => [`${span.start} ${span.end}`, draft.origin(span)]),
  )
  return [...found.values()].sort(byPosition)
}

function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
