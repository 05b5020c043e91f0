import type { Edition } from '../forms/form.ts'
import { table4 } from '../forms/t4.ts'
import type { Cell, Draft } from '../syntax/draft.ts'
import { absentTable, boundRow, boundTable, incompleteRow } from './bind.ts'
import type { RowCandidate } from './candidates.ts'
import type { Label } from './label.ts'
import { countFilled } from './places.ts'
import type { BoundTable } from './report.ts'

/**
 * Table 4: one row of fifteen values, by position, because its headers are often destroyed; also as three small
 * tables of five, or one of five and one of ten.
 */
export function bindDisputes(
  draft: Draft,
  candidates: readonly RowCandidate[],
  edition: Edition,
): BoundTable {
  const form = table4[edition]
  const group = form.groups[0]!
  const headed = candidates.filter((candidate) => headerWords(candidate) >= 2)
  const near = headed.length > 0 ? headed : bare(candidates)
  if (near.length === 0) return draft.text.includes('未经复议直接起诉') ? unreadable(draft) : absentTable
  const headers = near[0]!.labels.filter(isHeader)

  const whole = near.find((candidate) => fifteen(candidate) !== null) ?? null
  const parts = whole ? null : (blockTables(near) ?? blockRows(candidates, near[0]!))
  const values = whole ? fifteen(whole)! : parts
  if (values) {
    const rows = group.rows.map((row, i) =>
      boundRow(draft, form, group, row, null, values.slice(5 * i, 5 * i + 5)),
    )
    return boundTable(draft, form, rows, whole ? whole.labels.filter(isHeader) : headers)
  }
  const longest = near.reduce((a, b) => (b.cells.length > a.cells.length ? b : a))
  const rows = group.rows.map((row) => incompleteRow(draft, edition, group, row, longest))
  return boundTable(draft, form, rows, headers)
}

const words = new Set([
  '结果维持',
  '结果纠正',
  '其他结果',
  '尚未审结',
  '未经复议直接起诉',
  '复议后起诉',
  '行政复议',
  '行政诉讼',
  '维持',
  '纠正',
  '审结',
])

/** Keys of its headers. */
export const disputesKeys: readonly string[] = [...words, '总计']

/** How many values stand below the header that a label ends, also written downwards: one row, or the first of three. */
export function disputesWidths({ key }: Label): readonly number[] {
  return lastOfHeader.has(key) ? wholeOrBlock : []
}

/** Whether a label ends the header of the whole table: what stands below may be its row, also when nothing is filled in. */
export function endsDisputesHeader({ key }: Label): boolean {
  return key === '总计'
}

const lastOfHeader = new Set(['总计', '计', '结'])
const wholeOrBlock = [15, 5]

function isHeader({ key }: Label): boolean {
  return words.has(key)
}

/** The one row of fifteen values when no header is left: no other row of the forms has so many. */
function bare(candidates: readonly RowCandidate[]): readonly RowCandidate[] {
  const rows = candidates.filter(({ cells }) => countFilled(cells) === 15)
  return rows.length === 1 ? rows : []
}

/** How many different header words stand among the labels; vertical writing makes fifty fragments of them. */
function headerWords({ labels }: RowCandidate): number {
  const seen = new Set<string>()
  for (const { key } of labels) if (words.has(key)) seen.add(key)
  return seen.size
}

/** The fifteen cells of the data row, when their places are certain. */
function fifteen({ labels, cells, row }: RowCandidate): readonly Cell[] | null {
  const filled = cells.filter(({ span }) => span.start < span.end)
  if (filled.length === 15) return filled
  if (!row) return cells.length === 15 && filled.length >= 10 ? cells : null
  if (row.length === 15) return row
  const first = firstColumn(labels)
  const placed = row.filter(({ column }) => column >= first && column < first + 15)
  return first >= 0 && placed.length === 15 && filled.every((cell) => placed.includes(cell)) ? placed : null
}

/** Column of 结果维持 of 行政复议, told by the three 总计 of the header, five columns apart; -1 when they do not tell. */
function firstColumn(labels: readonly Label[]): number {
  const totals = labels
    .filter(({ key }) => key === '总计')
    .map(({ column }) => column)
    .sort((a, b) => a - b)
  const [first = 0, second, third] = totals
  return totals.length === 3 && second === first + 5 && third === first + 10 ? first - 4 : -1
}

/** A table for each block, or one for 行政复议 and one for 行政诉讼, one behind the other. */
function blockTables(near: readonly RowCandidate[]): readonly Cell[] | null {
  const cells = near.flatMap((candidate) => certain(candidate, 10) ?? certain(candidate, 5) ?? [])
  return cells.length === 15 ? cells : null
}

/** A row for each block, one below the other: only the first has the header above it. */
function blockRows(candidates: readonly RowCandidate[], first: RowCandidate): readonly Cell[] | null {
  const at = candidates.indexOf(first)
  const rows = candidates.slice(at, at + 3)
  if (rows.length < 3 || !rows.slice(1).every(({ labels }) => labels.at(-1)?.key.includes('起诉')))
    return null
  const cells = rows.map((row) => certain(row, 5))
  return cells.every((row) => row !== null) ? cells.flat() : null
}

/** The `n` cells of a small table's row: by number, or below the header that ends with 总计. */
function certain({ labels, cells, row }: RowCandidate, n: number): readonly Cell[] | null {
  const filled = cells.filter(({ span }) => span.start < span.end)
  if (filled.length === n) return filled
  if (cells.length === n) return cells
  const total = row ? labels.findLast(({ key }) => key === '总计') : undefined
  if (!row || !total) return null
  const placed = row.filter(({ column }) => column > total.column - n && column <= total.column)
  return placed.length === n && filled.every((cell) => placed.includes(cell)) ? placed : null
}

function unreadable({ text }: Draft): BoundTable {
  const start = text.indexOf('未经复议直接起诉')
  const span = { start, end: start + 8 }
  return { ...absentTable, form: table4['2021'], state: 'unreadable', span, firstLine: span }
}
