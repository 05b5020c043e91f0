import type { Cell, Draft, Table } from '../syntax/draft.ts'
import { isValue } from '../syntax/lines.ts'
import { labelKey } from './labels.ts'

/** A label cell with its words as written and what stays of them; see `labelKey`. */
export interface Label extends Cell {
  readonly text: string
  readonly key: string
}

/** Cells that may be one row of a form: labels, then what follows them up to the next label. */
export interface RowCandidate {
  readonly table: Table
  /** Every label since the last row, the row's own at the end; headers and group labels come before. */
  readonly labels: Label[]
  /** Values and empty cells behind the last label. */
  readonly cells: Cell[]
  /** All cells of the row where rows are known (`grid`, `rows`), else null. */
  readonly row: Cell[] | null
}

/** More labels than the longest header has are not kept. */
const mostLabels = 80

/**
 * Cuts all tables of a draft into row candidates. Rows without values hand their labels on to the next row:
 * they are headers, groups, or the first line of a wrapped label. `isEmptyRow` tells a row of empty cells by its
 * label and their number.
 */
export function rowCandidates(
  draft: Draft,
  isEmptyRow: (label: Label, cells: number) => boolean,
): RowCandidate[] {
  const { text } = draft
  const found: RowCandidate[] = []
  let labels: Label[] = []
  for (const table of draft.tables) {
    const { cells } = table
    const streams = table.trust === 'stream'
    let values: Cell[] = []
    let hasValue = false
    let row: Cell[] = []
    const flush = () => {
      const label = labels.at(-1)
      const empty = values.length > 0 && label && isEmptyRow(label, values.length)
      if (hasValue || empty) {
        found.push({ table, labels, cells: values, row: streams ? null : row })
        labels = []
      } else if (labels.length > mostLabels) labels = labels.slice(-mostLabels)
      values = []
      row = []
      hasValue = false
    }
    let line = -1
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!
      const { start, end } = cell.span
      if (!streams && cell.row !== line) {
        flush()
        line = cell.row
      }
      if (!streams) row.push(cell)
      if (start === end) {
        if (streams && startsRow(text, cells, i)) continue
        if (streams || labels.length > 0 || hasValue) values.push(cell)
      } else if (isValue(text, start, end)) {
        values.push(cell)
        hasValue = true
      } else if (!streams && hasValue) {
        // Words behind a value stand in a value's place.
        values.push(cell)
      } else {
        if (streams) flush()
        values = []
        labels.push(labelOf(text, cell))
      }
    }
    flush()
  }
  return found
}

function labelOf(text: string, { span, row, column }: Cell): Label {
  const words = text.slice(span.start, span.end)
  return { span, row, column, text: words, key: labelKey(words) }
}

/** A pipe alone on its line before a label begins a row; it is no empty cell. */
function startsRow(text: string, cells: readonly Cell[], i: number): boolean {
  const cell = cells[i]!
  const next = cells[i + 1]
  if (!next || next.row === cell.row || cells[i - 1]?.row === cell.row) return false
  const { start, end } = next.span
  return start !== end && next.column === 0 && !isValue(text, start, end)
}
