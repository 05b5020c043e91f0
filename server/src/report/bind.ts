import { rowCells } from '../forms/cells.ts'
import type { Column, Edition, Row, RowGroup, TableForm, TableId } from '../forms/form.ts'
import type { Cell, Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import type { RowCandidate } from './candidates.ts'
import { figureOf } from './figure.ts'
import type { BoundRow, BoundTable, Figure } from './report.ts'

export const absentTable: BoundTable = { form: null, state: 'absent', span: null, firstLine: null, rows: [] }

/** A row whose places are certain. */
export function boundRow(
  draft: Draft,
  form: { readonly id: TableId; readonly edition: Edition },
  group: RowGroup,
  row: Row,
  label: Cell | null,
  cells: readonly Cell[],
): BoundRow {
  const ids = rowCells(group, row)
  const values = cells.map((cell, i) => {
    return figureOf(draft.text, cell, ids[i]!, group.columns[i]!)
  })
  const last = cells.at(-1)!
  const span = { start: label?.span.start ?? cells[0]!.span.start, end: last.span.end }
  return { group, row, edition: form.edition, state: 'bound', span, label: label?.span ?? null, values }
}

/** A row that was found, but not as many values as it has places. */
export function incompleteRow(
  draft: Draft,
  edition: Edition,
  group: RowGroup,
  row: Row,
  candidate: RowCandidate,
): BoundRow {
  const label = candidate.labels.at(-1) ?? null
  const values: Figure[] = candidate.cells
    .filter((cell) => cell.span.start < cell.span.end)
    .map((cell) => figureOf(draft.text, cell, '', anyColumn))
  const end = candidate.cells.at(-1)?.span.end ?? label?.span.end ?? 0
  const span = { start: label?.span.start ?? candidate.cells[0]?.span.start ?? end, end }
  return { group, row, edition, state: 'incomplete', span, label: label?.span ?? null, values }
}

/** A row whose label stands there without any value: the cells were blank, and a copy of the text lost them. */
export function emptyRow(edition: Edition, group: RowGroup, row: Row, label: Cell): BoundRow {
  return { group, row, edition, state: 'incomplete', span: label.span, label: label.span, values: [] }
}

const anyColumn: Column = { id: '', label: '', kind: 'change', unit: '' }

export function missingRow(edition: Edition, group: RowGroup, row: Row): BoundRow {
  return { group, row, edition, state: 'missing', span: null, label: null, values: [] }
}

/** Puts bound rows together; the table begins with the first of its header cells. */
export function boundTable(
  draft: Draft,
  form: TableForm,
  rows: readonly BoundRow[],
  headers: readonly Cell[],
): BoundTable {
  const span = { start: draft.text.length, end: 0 }
  const include = (part: Span) => {
    span.start = Math.min(span.start, part.start)
    span.end = Math.max(span.end, part.end)
  }
  for (const cell of headers) include(cell.span)
  for (const row of rows) if (row.span) include(row.span)
  const state = rows.some((row) => row.state !== 'missing') ? 'bound' : 'unreadable'
  return { form, state, span, firstLine: lineAt(draft.text, span.start), rows }
}

/** The rest of the line from an offset on, without white space at its end. */
export function lineAt(text: string, start: number): Span {
  let end = text.indexOf('\n', start)
  if (end < 0) end = text.length
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}
