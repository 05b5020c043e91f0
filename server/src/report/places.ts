import type { Cell, Draft } from '../syntax/draft.ts'
import { isValue } from '../syntax/values.ts'
import type { RowCandidate } from './candidates.ts'

export const isEmpty = ({ span }: Cell) => span.start === span.end

/** Where the values of a table's rows stand, learnt from its complete rows. */
export interface Layout {
  /** First column of the values, where columns are known; else -1. */
  readonly column: number
  /** Whether nearly all rows have their values in the same columns. */
  readonly isStrict: boolean
  /** How many empty cells stand before and behind the values, by number of labels in the row. */
  readonly padding: ReadonlyMap<number, { readonly before: number; readonly after: number }>
}

/** Learns the layout of `n` values a row from the rows that show it. `labelCount`: labels that stand in the row itself. */
export function layoutOf(
  rows: readonly RowCandidate[],
  n: number,
  labelCount: (row: RowCandidate) => number,
): Layout {
  const columns = new Map<number, number>()
  const padding = new Map<number, { before: number; after: number }>()
  let width = 0
  for (const candidate of rows) {
    const { cells, row } = candidate
    const before = cells.findIndex((cell) => !isEmpty(cell))
    const filled = cells.length > 0 && before >= 0 ? countFilled(cells) : 0
    // As many cells as values behind the label: empty ones stand in their columns, too.
    if (row && cells.length === n) count(columns, cells[0]!.column)
    if (filled !== n || before < 0) continue
    const first = cells[before]!
    if (!cells.slice(before, before + n).some(isEmpty)) {
      if (row && cells.length > n) count(columns, first.column)
      const labels = labelCount(candidate)
      width = labels + cells.length
      if (!padding.has(labels)) padding.set(labels, { before, after: cells.length - before - n })
    }
  }
  // Converters fill every row to one width: a row with two labels has one filler less.
  if (width > 0 && padding.size === 1) {
    const [labels, { before, after }] = [...padding][0]!
    for (const other of [labels - 1, labels + 1]) {
      const rest = after + labels - other
      if (other > 0 && rest >= 0) padding.set(other, { before, after: rest })
    }
  }
  let column = -1
  let most = 0
  let all = 0
  for (const [at, rowsThere] of columns) {
    all += rowsThere
    if (rowsThere > most) {
      most = rowsThere
      column = at
    }
  }
  const isGrid = rows.some(({ table }) => table.trust === 'grid')
  return { column: isGrid ? column : -1, isStrict: isGrid && most >= 0.9 * all && most > 1, padding }
}

function count(columns: Map<number, number>, column: number): void {
  columns.set(column, (columns.get(column) ?? 0) + 1)
}

/** How many cells have content. */
export function countFilled(cells: readonly Cell[]): number {
  let filled = 0
  for (const cell of cells) if (!isEmpty(cell)) filled++
  return filled
}

/** The `n` cells of a row in the order of the form, or null when their places are not certain. */
export function placedCells(
  draft: Draft,
  candidate: RowCandidate,
  n: number,
  layout: Layout,
  labels: number,
): readonly Cell[] | null {
  const { cells, row } = candidate
  const filled = countFilled(cells)
  if (row && layout.column >= 0) {
    const placed = isLabelled(candidate, layout.column) ? null : inColumns(draft, row, n, layout.column)
    if (placed) return placed
  }
  if (filled === n) return filled === cells.length ? cells : cells.filter((cell) => !isEmpty(cell))
  // A row without a cell in each column lost one; but where cells span several, a wrong span may have moved it.
  if (row && layout.isStrict && candidate.table.encoding !== 'html') return null
  const padding = layout.padding.get(labels)
  // Where empty cells belong to the label, the first one may be such a cell, and the last value's may be missing.
  if (row && cells.length === n && !(padding && padding.before > 0 && isEmpty(cells[0]!))) return cells
  if (padding && cells.length === padding.before + n + padding.after) {
    const placed = cells.slice(padding.before, padding.before + n)
    if (countFilled(placed) === filled) return placed
  }
  return null
}

/** Whether the label of a row stands where the values of other rows do: then a cell was lost, or a span is wrong. */
function isLabelled({ labels, row }: RowCandidate, first: number): boolean {
  const label = labels.at(-1)
  return label !== undefined && label.row === row?.[0]?.row && label.column >= first
}

/**
 * The cells in columns `[first, first + n)`, when all are there and no value stands outside of them. Words stand
 * behind whole rows only: they are remarks; a value before all others is the number of a whole row.
 */
function inColumns(draft: Draft, row: readonly Cell[], n: number, first: number): readonly Cell[] | null {
  const placed: Cell[] = []
  let values = 0
  let others = 0
  for (const cell of row) {
    const isData = isValue(draft.text, cell.span.start, cell.span.end)
    if (cell.column >= first && cell.column < first + n) {
      placed.push(cell)
      if (isData) values++
    } else if (isData && cell.column > 0) return null
    else if (isData || (cell.column >= first + n && !isEmpty(cell))) others++
  }
  return placed.length === n && (others === 0 || values === n) ? placed : null
}
