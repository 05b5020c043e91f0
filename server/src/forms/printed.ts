import { rowCells } from './cells.ts'
import type { CellId, RowGroup, TableForm } from './form.ts'

/** One box of a printed table: words of the form, or the place of a value. */
export interface Box {
  /** Empty for the place of a value. */
  readonly words: string
  readonly cell: CellId | null
  readonly columns: number
  readonly rows: number
}

export type PrintedRow = readonly Box[]

/** A table as the official form prints it: each row has the boxes that begin in it, as in HTML. */
export function printedTable({ id, groups }: Pick<TableForm, 'id' | 'groups'>): readonly PrintedRow[] {
  if (id === 't2') return disclosure(groups, true)
  return id === 't3' ? requests(groups[0]!) : disputes(groups[0]!)
}

/**
 * The same for Markdown, which has no merged cells: the header of table 3 in one row, one column of labels, and the
 * labels of groups in rows of their own.
 */
export function flatTable({ id, groups }: Pick<TableForm, 'id' | 'groups'>): readonly PrintedRow[] {
  if (id === 't2') return disclosure(groups, false)
  return id === 't3' ? flatRequests(groups[0]!) : expanded(disputes(groups[0]!))
}

const applicants = '申请人情况'
const corner = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)'

const words = (text: string, columns = 1, rows = 1): Box => ({
  words: printedWords(text),
  cell: null,
  columns,
  rows,
})
const blank = words('')

const values = (group: RowGroup, row: RowGroup['rows'][number]): Box[] =>
  rowCells(group, row).map((cell) => ({ words: '', cell, columns: 1, rows: 1 }))

/** Print has full-width punctuation. */
export function printedWords(text: string): string {
  return text.replace(/[(),:]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

function disclosure(groups: readonly RowGroup[], merged: boolean): readonly PrintedRow[] {
  const width = 1 + Math.max(...groups.map(({ columns }) => columns.length))
  return groups.flatMap((group) => [
    [words(group.title ?? '', merged ? width : 1)],
    ...[
      [words('信息内容'), ...group.columns.map(({ label }) => words(label))],
      ...group.rows.map((row) => [words(row.label), ...values(group, row)]),
    ].map((row) => (merged ? stretched(row, width) : row)),
  ])
}

/** The last box takes what is left of the row. */
function stretched(row: readonly Box[], width: number): PrintedRow {
  return row.map((box, i) => (i < row.length - 1 ? box : { ...box, columns: width - i }))
}

/** Labels stand in three columns: 「三、本年度办理结果」, its items, and the parts of these. */
const labelColumns = 3

function requests(group: RowGroup): readonly PrintedRow[] {
  const labels = group.columns.map(({ label }) => label)
  const rows: PrintedRow[] = [
    [words(corner, labelColumns, 3), words(applicants, labels.length)],
    [words(labels[0]!, 1, 2), words('法人或其他组织', labels.length - 2), words(labels.at(-1)!, 1, 2)],
    labels.slice(1, -1).map((label) => words(label)),
  ]
  let open: readonly string[] = []
  for (const [i, row] of group.rows.entries()) {
    const begun = row.groups.flatMap((label, depth) =>
      open[depth] === label ? [] : [words(label, 1, heightOf(group, i, depth))],
    )
    open = row.groups
    rows.push([...begun, words(row.label, labelColumns - row.groups.length), ...values(group, row)])
  }
  return rows
}

/** How many rows from `first` on stand under the same group label. */
function heightOf({ rows }: RowGroup, first: number, depth: number): number {
  const label = rows[first]!.groups[depth]
  let end = first
  while (rows[end]?.groups[depth] === label) end++
  return end - first
}

function flatRequests(group: RowGroup): readonly PrintedRow[] {
  const rows: PrintedRow[] = [[words(applicants), ...group.columns.map(({ label }) => words(label))]]
  let open: readonly string[] = []
  for (const row of group.rows) {
    for (const [depth, label] of row.groups.entries()) if (open[depth] !== label) rows.push([words(label)])
    open = row.groups
    rows.push([words(row.label), ...values(group, row)])
  }
  return rows
}

/** Three blocks of five side by side: 行政复议, and 行政诉讼 with two. */
function disputes(group: RowGroup): readonly PrintedRow[] {
  const { rows, columns } = group
  const [review, ...suits] = rows
  const outcomes = columns.map(({ label }) => label)
  const width = outcomes.length
  return [
    [words(review!.label, width), words(suits[0]!.groups[0]!, width * suits.length)],
    [...outcomes.map((label) => words(label, 1, 2)), ...suits.map(({ label }) => words(label, width))],
    suits.flatMap(() => outcomes.map((label) => words(label))),
    rows.flatMap((row) => values(group, row)),
  ]
}

/** Merged boxes become their first cell and blank ones: beside it, and below. */
function expanded(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const places: Box[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const box of row) {
      while (places[y]![x]) x++
      for (let dy = 0; dy < box.rows; dy++)
        for (let dx = 0; dx < box.columns; dx++) places[y + dy]![x + dx] = dx + dy === 0 ? box : blank
    }
  }
  return places
}
