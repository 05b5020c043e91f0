import type { Cell, Draft, Table } from '../syntax/draft.ts'
import { isValue } from '../syntax/values.ts'
import { type Label, labelOf } from './label.ts'
import { isEmpty } from './places.ts'
import { cellsWithWords, type FormLabels, isInPlaceOfValue } from './words.ts'

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
 * they are headers, groups, or the first line of a wrapped label. Words that stand right behind the label of a row, in
 * the place of a value, are its values.
 */
export function rowCandidates(draft: Draft, forms: FormLabels): RowCandidate[] {
  const { text } = draft
  const found: RowCandidate[] = []
  let labels: Label[] = []
  for (const table of draft.tables) {
    const { cells } = table
    const streams = table.trust === 'stream'
    let values: Cell[] = []
    let hasValue = false
    let row: Cell[] = []
    /** How many values the last label of the row may have behind it, and whether words were taken for one. */
    let widths: readonly number[] = []
    let hasWords = false
    const flush = () => {
      if (hasWords && isOverfull(values, widths)) {
        values = wordsToLabels(text, values, labels)
        hasValue = values.length > 0
      }
      const label = labels.at(-1)
      const empty = values.length > 0 && label && forms.isEmptyRow(label, values.length)
      if (hasValue || empty) {
        found.push({ table, labels, cells: values, row: streams ? null : row })
        labels = []
      } else if (labels.length > mostLabels) labels = labels.slice(-mostLabels)
      values = []
      row = []
      hasValue = hasWords = false
      widths = []
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
      } else if (!streams && hasValue && !(isNumbered(row) && forms.keys.has(labelOf(text, cell).key))) {
        // Words behind a value stand in a value's place; only the number of a row stands before its label.
        values.push(cell)
      } else {
        const label = labelOf(text, cell)
        if (!streams) hasValue = false
        if (!streams && widths.length > 0 && isInPlaceOfValue(label, forms)) {
          values.push(cell)
          hasValue = hasWords = true
          continue
        }
        if (streams) flush()
        values = []
        labels.push(label)
        widths = forms.widthsOf(label)
        if (!streams) continue
        if (widths.length === 0 && labels.length > 1) widths = forms.widthsOf(joined(labels.at(-2)!, label))
        const expected = [...widths, ...forms.widthsBelow(label)]
        const count = expected.length > 0 ? cellsWithWords(draft, cells, i + 1, expected, forms) : 0
        if (count === 0) continue
        values = cells.slice(i + 1, i + 1 + count)
        hasValue = true
        i += count
      }
    }
    flush()
  }
  return found
}

/** Whether there is one value and nothing else before the last cell of a row. */
function isNumbered(row: readonly Cell[]): boolean {
  return row.length === 2 || (!isEmpty(row[0]!) && row.slice(1, -1).every(isEmpty))
}

/** A label that is broken over two lines. */
function joined(first: Label, second: Label): Label {
  return { ...second, text: first.text + second.text, key: first.key + second.key }
}

/** More cells than the row has: the words belong to its label. */
function isOverfull(values: readonly Cell[], widths: readonly number[]): boolean {
  const filled = values.filter(({ span }) => span.start < span.end).length
  return widths.length > 0 && filled > Math.max(...widths)
}

/** Hands the words before the first value on to the labels; gives the values. */
function wordsToLabels(text: string, values: readonly Cell[], labels: Label[]): Cell[] {
  const first = values.findIndex(({ span }) => isValue(text, span.start, span.end))
  const words = first < 0 ? values : values.slice(0, first)
  for (const cell of words) if (cell.span.start < cell.span.end) labels.push(labelOf(text, cell))
  return values.slice(words.length)
}

/** A pipe alone on its line before a label begins a row; it is no empty cell. */
function startsRow(text: string, cells: readonly Cell[], i: number): boolean {
  const cell = cells[i]!
  const next = cells[i + 1]
  if (!next || next.row === cell.row || cells[i - 1]?.row === cell.row) return false
  const { start, end } = next.span
  return start !== end && next.column === 0 && !isValue(text, start, end)
}
