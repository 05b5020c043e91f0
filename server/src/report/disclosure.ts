import type { Edition, Row, RowGroup } from '../forms/form.ts'
import { table2 } from '../forms/t2.ts'
import type { Cell, Draft } from '../syntax/draft.ts'
import { ownCopy } from '../text/copy.ts'
import { absentTable, boundRow, boundTable, emptyRow, incompleteRow, missingRow } from './bind.ts'
import type { RowCandidate } from './candidates.ts'
import type { Label } from './label.ts'
import { labelKey } from './labels.ts'
import { type Layout, placedCells } from './places.ts'
import type { BoundRow, BoundTable } from './report.ts'

/**
 * Table 2: each row by its label, the edition of each row group by its header, for old and new groups stand
 * mixed in published reports.
 */
export function bindDisclosure(draft: Draft, candidates: readonly RowCandidate[]): BoundTable {
  const found = new Map<string, { candidate: RowCandidate; edition: Edition | null }>()
  const headers: Cell[] = []
  /** Labels of rows above those of another row, which has the next values. */
  const without = new Map<string, Label>()
  let edition: Edition | null = null
  let begun = false
  for (const [i, candidate] of candidates.entries()) {
    let before = ''
    for (const label of candidate.labels) {
      const { key } = label
      const stated =
        headerEdition(key) ?? (isFragment(key) && isFragment(before) ? headerEdition(before + key) : null)
      before = key
      if (isTitle(key) || key === '信息内容') edition = null
      if (stated) edition = edition === '2019' ? '2019' : stated
      if (stated || isTitle(key) || key === '信息内容') {
        if (found.size < rowCount) headers.push(label)
        begun = true
      }
      const valueless = begun && label !== candidate.labels.at(-1) ? keyIds.get(key) : undefined
      if (valueless) without.set(valueless, label)
    }
    const id = rowIdOf(candidate, candidates[i + 1])
    if (id && begun && !found.has(id)) found.set(id, { candidate, edition })
  }
  if (found.size === 0) return headers.length >= 3 ? unreadable(draft, headers) : withoutCells(draft)

  const whole = majority([...found].map(([id, row]) => row.edition ?? editionBySize(id, row.candidate)))
  const rows: BoundRow[] = []
  for (const id of rowIds) {
    const known = found.get(id)
    const own = known ? (known.edition ?? editionBySize(id, known.candidate) ?? whole) : whole
    const place = placeOf(id, own) ?? (known ? placeOf(id, own === '2019' ? '2021' : '2019') : null)
    if (!place) continue
    const label = without.get(id)
    if (!known) {
      const { edition, group, row } = place
      rows.push(label ? emptyRow(edition, group, row, label) : missingRow(edition, group, row))
    } else rows.push(bind(draft, known.candidate, place))
  }
  return boundTable(draft, table2[whole], rows, headers)
}

interface Place {
  readonly edition: Edition
  readonly group: RowGroup
  readonly row: Row
}

const rowIds: readonly string[] = [
  ...new Set(
    [...table2['2021'].groups, ...table2['2019'].groups].flatMap((group) => group.rows.map((row) => row.id)),
  ),
]
const rowCount = rowIds.length
const keyIds = new Map<string, string>()
const columnEditions = new Map<string, Edition | null>()
for (const edition of ['2019', '2021'] as const) {
  for (const group of table2[edition].groups) {
    for (const row of group.rows)
      for (const label of [row.label, ...(row.aliases ?? [])]) keyIds.set(labelKey(label), row.id)
    for (const column of group.columns) {
      for (const label of [column.label, ...(column.aliases ?? [])]) {
        const key = labelKey(label)
        // 处理决定数量 may be the second half of a broken 本年处理决定数量: it tells nothing alone.
        const shared = columnEditions.has(key) && columnEditions.get(key) !== edition
        columnEditions.set(key, shared || key === '处理决定数量' ? null : edition)
      }
    }
  }
}
// Words that only one edition's headers have, for headers that are broken over lines or written differently.
const telling: readonly (readonly [string, Edition])[] = [
  ['制发件', '2021'],
  ['废止件', '2021'],
  ['现行有效', '2021'],
  ['本年处理决定', '2021'],
  ['收费金额', '2021'],
  ['新制作', '2019'],
  ['公开总数', '2019'],
  ['上一年项目', '2019'],
  ['本年增减', '2019'],
  ['采购项目', '2019'],
  ['采购总金额', '2019'],
]

/** Whether a label is a row's, so that a row of empty cells is a row all the same. */
export function isDisclosureLabel({ key }: Label): boolean {
  return keyIds.has(key)
}

/** How many values the row of a label has in each edition; none when it is no row's. */
export function disclosureWidths({ key }: Label): readonly number[] {
  return widths.get(key) ?? nothing
}

const nothing: readonly number[] = []
const widths = new Map<string, readonly number[]>(
  [...keyIds].map(([key, id]) => [
    key,
    (['2019', '2021'] as const).flatMap((edition) => placeOf(id, edition)?.group.columns.length ?? []),
  ]),
)

/** Keys of its labels, headers and titles. */
export const disclosureKeys: readonly string[] = [
  ...keyIds.keys(),
  ...columnEditions.keys(),
  ...Object.values(table2).flatMap(({ groups }) =>
    groups.flatMap(({ title }) => (title ? [labelKey(title)] : [])),
  ),
  '信息内容',
]

function headerEdition(key: string): Edition | null {
  if (key.length < 3 || key.length > 20) return null
  let edition = headerEditions.get(key)
  if (edition === undefined) {
    edition = columnEditions.get(key) ?? telling.find(([word]) => key.includes(word))?.[1] ?? null
    if (headerEditions.size >= mostHeaders) headerEditions.clear()
    headerEditions.set(ownCopy(key), edition)
  }
  return edition
}

/** Headers repeat from version to version of a document. */
const headerEditions = new Map<string, Edition | null>()
const mostHeaders = 512

/** Half of a header that was broken in two: 本年新 · 公开数量. */
function isFragment(key: string): boolean {
  return key.length > 0 && key.length < 8
}

/** 「第二十条第(一)项」 */
function isTitle(key: string): boolean {
  return key.startsWith('第二十条')
}

/** The row of a candidate by its label, whose last line may stand below the values, above the next label. */
function rowIdOf({ labels }: RowCandidate, next: RowCandidate | undefined): string | undefined {
  let key = ''
  for (let i = labels.length - 1; i >= 0 && i >= labels.length - 3; i--) {
    key = labels[i]!.key + key
    const id = keyIds.get(key)
    if (id) return id
  }
  const rest = next && next.labels.length > 1 ? next.labels[0]!.key : ''
  return rest ? keyIds.get((labels.at(-1)?.key ?? '') + rest) : undefined
}

function placeOf(id: string, edition: Edition): Place | null {
  for (const group of table2[edition].groups) {
    const row = group.rows.find((each) => each.id === id)
    if (row) return { edition, group, row }
  }
  return null
}

/** The edition that has so many cells in this row, when only one has. */
function editionBySize(id: string, { cells }: RowCandidate): Edition | null {
  const filled = cells.filter((cell) => cell.span.start < cell.span.end).length
  const fitting = (['2019', '2021'] as const).filter(
    (edition) => placeOf(id, edition)?.group.columns.length === filled,
  )
  return fitting.length === 1 ? fitting[0]! : null
}

function majority(editions: readonly (Edition | null)[]): Edition {
  const count = (edition: Edition) => editions.filter((each) => each === edition).length
  return count('2019') > count('2021') ? '2019' : '2021'
}

// Values begin right behind the label; what follows them are fillers of merged cells.
const noLayout: Layout = { column: -1, isStrict: false, padding: new Map() }

function bind(draft: Draft, candidate: RowCandidate, { edition, group, row }: Place): BoundRow {
  const n = group.columns.length
  const { cells } = candidate
  const cellsOfRow = placedCells(draft, candidate, n, noLayout, 1) ?? leading(draft, cells, n)
  if (!cellsOfRow) return incompleteRow(draft, edition, group, row, candidate)
  return boundRow(draft, { id: 't2', edition }, group, row, candidate.labels.at(-1) ?? null, cellsOfRow)
}

function leading({ text }: Draft, cells: readonly Cell[], n: number): readonly Cell[] | null {
  if (cells.length < n) return null
  const written = ({ span }: Cell) => text.slice(span.start, span.end)
  if (cells.slice(n).every((cell) => written(cell) === '')) return cells.slice(0, n)
  return unrepeated(cells, n, written)
}

/**
 * A value merged over several columns is often repeated in each: as many cells as the row has when each run of equal
 * ones is one. Where two values are equal themselves (0 0 0 for two), the last one is the merged.
 */
function unrepeated(
  cells: readonly Cell[],
  n: number,
  written: (cell: Cell) => string,
): readonly Cell[] | null {
  const different = cells.filter((cell, i) => i === 0 || written(cell) !== written(cells[i - 1]!))
  if (different.length === n) return different
  return different.length < n && cells.slice(n).every((cell) => written(cell) === written(cells[n - 1]!))
    ? cells.slice(0, n)
    : null
}

function unreadable(draft: Draft, headers: readonly Cell[]): BoundTable {
  return { ...boundTable(draft, table2['2021'], [], headers), state: 'unreadable' }
}

/** A table in a shape that is not read as cells, known by the words of its headers; no sentence has them all. */
function withoutCells({ text }: Draft): BoundTable {
  const start = text.indexOf('信息内容')
  if (
    start < 0 ||
    !headerWords.some((word) => text.includes(word, start)) ||
    !text.includes('行政许可', start)
  )
    return absentTable
  const span = { start, end: start + 4 }
  return { ...absentTable, form: table2['2021'], state: 'unreadable', span, firstLine: span }
}

const headerWords = ['制发件数', '处理决定数量', '新制作数量', '上一年项目数量']
