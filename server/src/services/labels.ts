import type { Column, Row, TableId } from '../forms/form.ts'
import type { Meaning } from '../forms/meaning.ts'
import { columnMeaning, groupMeanings, rowMeaning } from '../forms/meanings.ts'
import { labelKey } from '../report/labels.ts'
import type { BoundTable, Report } from '../report/report.ts'
import type { Span } from '../text/span.ts'
import { seek } from './places.ts'

/** A label of a table: of a row, a column, or of several. */
export interface LabelPlace {
  readonly table: TableId
  readonly row: Row | null
  readonly column: Column | null
  /** As the form prints it. */
  readonly label: string
  readonly meaning: Meaning
  /** In the reading text. */
  readonly span: Span
}

/** The label at an offset of the source; null where the words are none of the form's. */
export function labelAt(report: Report, offset: number): LabelPlace | null {
  const isHere = seek(report, offset)
  for (const id of ['t2', 't3', 't4'] as const) {
    const table = report.tables[id]
    if (table.state !== 'bound' || table.span === null || !isHere(table.span)) continue
    const own = table.rows.find(({ label }) => label !== null && isHere(label))
    if (own) return rowLabel(id, own.row, own.label!)
    const span = cellSpanAt(report, isHere)
    const key = span && labelKey(report.draft.text.slice(span.start, span.end))
    return key ? named(id, table, key, span) : null
  }
  return null
}

function rowLabel(table: TableId, row: Row, span: Span): LabelPlace {
  return { table, row, column: null, label: row.short, meaning: rowMeaning(table, row), span }
}

/** By its words: headers stand in no row, and merged labels before the first of theirs. */
function named(table: TableId, { rows }: BoundTable, key: string, span: Span): LabelPlace | null {
  const is = (label: string) => labelKey(label) === key
  for (const [label, meaning] of groupMeanings(table))
    if (is(label)) return { table, row: null, column: null, label, meaning, span }
  for (const group of new Set(rows.map((row) => row.group))) {
    const column = group.columns.find(({ label, aliases }) => is(label) || aliases?.some(is))
    if (column) {
      const meaning = columnMeaning(table, column)
      return { table, row: null, column, label: column.label, meaning, span }
    }
  }
  const row = rows.find(({ row: { label, aliases } }) => is(label) || aliases?.some(is))
  return row ? rowLabel(table, row.row, span) : null
}

function cellSpanAt({ draft }: Report, isHere: (span: Span) => boolean): Span | null {
  for (const { span, cells } of draft.tables) {
    if (!isHere(span)) continue
    const cell = cells.find((each) => each.span.start < each.span.end && isHere(each.span))
    if (cell) return cell.span
  }
  return null
}
