import type { Edition } from '../forms/form.ts'
import { table3 } from '../forms/t3.ts'
import type { Cell, Draft } from '../syntax/draft.ts'
import { columnsAgree } from './applicants.ts'
import { absentTable, boundRow, boundTable, emptyRow, incompleteRow, missingRow } from './bind.ts'
import type { RowCandidate } from './candidates.ts'
import type { Label } from './label.ts'
import { labelKey, likeness } from './labels.ts'
import { movedRows } from './moved.ts'
import { layoutOf, placedCells } from './places.ts'
import type { BoundTable } from './report.ts'
import {
  both,
  groupKeys,
  isHeader,
  isRequestsLabel,
  keyOrder,
  orderOf,
  rowKeys,
  singleOther,
} from './requestsLabels.ts'

/**
 * Table 3: aligns row candidates with the form, monotonically and as a whole. Known labels are the anchors;
 * between two anchors the most alike assignment wins; what stays unlike is not bound.
 */
export function bindRequests(draft: Draft, candidates: readonly RowCandidate[]): BoundTable {
  const anchors = withoutGroupTitle(longestRun(candidates))
  const byOrder = anchors.length === 0 ? unlabelled(candidates) : fillGaps(candidates, anchors)
  if (byOrder.size < fewestRows) return hasHeader(draft) ? unreadable(draft) : absentTable
  if (!columnsAgree(byOrder.get(Math.min(...byOrder.keys()))!.labels, [...byOrder.values()]))
    return unreadable(draft)

  const without = valueless([...byOrder.values()])
  const parted = hasParts(byOrder) || hasParts(without)
  const edition: Edition = byOrder.has(singleOther) || !parted ? '2019' : '2021'
  const form = table3[edition]
  const group = form.groups[0]!
  const n = group.columns.length
  const moved = movedRows(candidates, byOrder, ordersBetween(-1, both.length, byOrder), ownOrder, n)
  for (const [order, candidate] of moved) byOrder.set(order, candidate)
  const layout = layoutOf([...byOrder.values()], n, labelsInRow)
  const headers: Cell[] = []
  const rows = group.rows.map((row) => {
    const order = orderOf.get(row)!
    const candidate = byOrder.get(order)
    if (!candidate) {
      const label = without.get(order)
      return label ? emptyRow(edition, group, row, label) : missingRow(edition, group, row)
    }
    for (const label of candidate.labels) if (isHeader(label)) headers.push(label)
    const cells = placedCells(draft, candidate, n, layout, labelsInRow(candidate))
    if (!cells) return incompleteRow(draft, edition, group, row, candidate)
    const bound = boundRow(draft, form, group, row, candidate.labels.at(-1) ?? null, cells)
    return moved.has(order) ? { ...bound, isMoved: true } : bound
  })
  return boundTable(draft, form, rows, headers)
}

/** Fewer rows than this are no table: some words of the form stand in other lists too. */
const fewestRows = 4

function hasHeader({ text }: Draft): boolean {
  return text.includes('申请人情况') || text.includes('本年新收政府信息公开申请数量')
}

function unreadable({ text }: Draft): BoundTable {
  const start = Math.max(0, text.search(/申请人情况|本年新收政府信息公开申请数量/))
  const span = { start, end: start + 5 }
  return { ...absentTable, form: table3['2021'], state: 'unreadable', span, firstLine: span }
}

function hasParts(byOrder: ReadonlyMap<number, unknown>): boolean {
  for (let order = singleOther + 1; order <= singleOther + 3; order++) if (byOrder.has(order)) return true
  return false
}

/** The row's own label and the group labels beside it: what a converter counts as cells of the row. */
function labelsInRow({ labels }: RowCandidate): number {
  let count = 1
  for (let i = labels.length - 2; i >= 0 && groupKeys.has(labels[i]!.key); i--) count++
  return count
}

/** Labels of rows above those of another row, which has the next values. */
function valueless(rows: readonly RowCandidate[]): Map<number, Label> {
  const found = new Map<number, Label>()
  for (const { labels } of rows) {
    for (const label of labels.slice(0, -1)) {
      const order = isRequestsLabel(label) ? keyOrder.get(label.key) : undefined
      if (order !== undefined) found.set(order, label)
    }
  }
  return found
}

interface Anchor {
  readonly candidate: number
  readonly order: number
}

/** Candidates whose label is certain, as the longest rising run; a text pasted twice gives its first copy. */
function longestRun(candidates: readonly RowCandidate[]): Anchor[] {
  let best: Anchor[] = []
  let run: Anchor[] = []
  const close = () => {
    const rising = longestRising(run)
    if (rising.length > best.length) best = rising
    run = []
  }
  for (let i = 0; i < candidates.length; i++) {
    const order = exactOrder(candidates[i]!)
    if (order < 0) continue
    if (order === 0 && run.length > 0) {
      close()
      if (best.length >= both.length - 4) return best
    }
    run.push({ candidate: i, order })
  }
  close()
  return best
}

/** (六) above a part of it is the title of the group that it is since 2021, not the one row it was before. */
function withoutGroupTitle(anchors: readonly Anchor[]): readonly Anchor[] {
  const at = anchors.findIndex(({ order }) => order === singleOther)
  const next = anchors[at + 1]
  return at < 0 || !next || next.order > singleOther + 3 ? anchors : anchors.filter((_, i) => i !== at)
}

function exactOrder({ labels, cells }: RowCandidate): number {
  if (cells.length > 14) return -1
  let key = ''
  for (let i = labels.length - 1; i >= 0 && i >= labels.length - 5; i--) {
    key = labels[i]!.key + key
    const order = keyOrder.get(key)
    if (order !== undefined) return order
  }
  return orderInGroup(labels.at(-1))
}

/** A row's label behind those of its groups in one cell: 「三、本年度办理结果 (三)不予公开 1.属于国家秘密」. */
function orderInGroup(label: Label | undefined): number {
  if (!label || label.text.length > 80) return -1
  for (const part of [/\d{1,2}\s*[.、．].*$/su, /\([一二三四五六七]\).*$/su]) {
    const own = part.exec(label.text)
    const order = own && own.index > 0 ? keyOrder.get(labelKey(own[0])) : undefined
    if (order !== undefined) return order
  }
  return -1
}

/** Longest strictly rising subsequence by order; the earliest among equals. */
function longestRising(run: readonly Anchor[]): Anchor[] {
  const length = run.map(() => 1)
  const before = run.map(() => -1)
  let best = -1
  for (let i = 0; i < run.length; i++) {
    // A form has 26 rows: looking further back than a few forms finds nothing better.
    for (let j = i - 1; j >= 0 && j >= i - 80; j--) {
      if (run[j]!.order < run[i]!.order && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1
        before[i] = j
      }
    }
    if (best < 0 || length[i]! > length[best]!) best = i
  }
  const rising: Anchor[] = []
  for (let i = best; i >= 0; i = before[i]!) rising.unshift(run[i]!)
  return rising
}

/** Assigns the candidates between two anchors to the rows between them. */
function fillGaps(
  candidates: readonly RowCandidate[],
  anchors: readonly Anchor[],
): Map<number, RowCandidate> {
  const byOrder = new Map(anchors.map(({ candidate, order }) => [order, candidates[candidate]!]))
  const n = 7
  for (let i = 0; i <= anchors.length; i++) {
    const low = anchors[i - 1]
    const high = anchors[i]
    const from = low ? low.candidate + 1 : Math.max(0, high!.candidate - (high!.order + 2))
    const to = high
      ? high.candidate
      : Math.min(candidates.length, low!.candidate + 1 + both.length - low!.order)
    const orders = ordersBetween(low ? low.order : -1, high ? high.order : both.length, byOrder)
    const free = candidates
      .slice(from, to)
      .filter(
        ({ cells, labels }) =>
          cells.length > 0 && cells.length < 15 && !subtotals.has(labels.at(-1)?.key ?? ''),
      )
    if (free.length === 0 || orders.length === 0) continue
    const full = free.filter(
      (candidate) => candidate.cells.filter((cell) => cell.span.start < cell.span.end).length === n,
    )
    if (
      low &&
      high &&
      anchors.length >= 0.8 * (both.length - 3) &&
      full.length === free.length &&
      free.length === orders.length
    ) {
      for (const [at, order] of orders.entries()) byOrder.set(order, free[at]!)
    } else {
      for (const [order, candidate] of mostAlike(candidates, free, orders)) byOrder.set(order, candidate)
    }
  }
  return byOrder
}

/** The order of a candidate by a label that is certainly a row's own. */
function ownOrder(candidate: RowCandidate): number {
  const label = candidate.labels.at(-1)
  return label && isRequestsLabel(label) ? exactOrder(candidate) : -1
}

/** A row that authors add below a group: it is none of the form's, wherever it stands. */
const subtotals: ReadonlySet<string> = new Set(['小计', '合计'])

/** Rows between two orders; (六) counts as one row or as three, never as both. */
function ordersBetween(low: number, high: number, known: ReadonlyMap<number, RowCandidate>): number[] {
  const orders: number[] = []
  const single = known.has(singleOther)
  const parts = hasParts(known)
  for (let order = low + 1; order < high; order++) {
    if (order === singleOther && (parts || !single)) continue
    if (order > singleOther && order <= singleOther + 3 && single) continue
    orders.push(order)
  }
  return orders
}

/** Below this likeness two labels are not the same label. */
const leastLikeness = 0.5

/** Monotone assignment of highest total likeness (dynamic programming over at most 26 × 26 pairs). */
function mostAlike(
  all: readonly RowCandidate[],
  free: readonly RowCandidate[],
  orders: readonly number[],
): [number, RowCandidate][] {
  const width = orders.length + 1
  const limited = free.slice(0, 2 * both.length)
  const score = new Float64Array((limited.length + 1) * width)
  const alike = limited.map((candidate) => {
    const variants = labelVariants(candidate, all[all.indexOf(candidate) + 1])
    return orders.map((order) => {
      const most = Math.max(0, ...variants.map((variant) => likeness(variant, rowKeys[order]!)))
      return most >= leastLikeness ? most : 0
    })
  })
  for (let i = 1; i <= limited.length; i++) {
    for (let j = 1; j < width; j++) {
      const match = alike[i - 1]![j - 1]!
      const taken = match > 0 ? score[(i - 1) * width + j - 1]! + match : 0
      score[i * width + j] = Math.max(score[(i - 1) * width + j]!, score[i * width + j - 1]!, taken)
    }
  }
  const assigned: [number, RowCandidate][] = []
  for (let i = limited.length, j = orders.length; i > 0 && j > 0; ) {
    const here = score[i * width + j]!
    if (here === score[(i - 1) * width + j]) i--
    else if (here === score[i * width + j - 1]) j--
    else assigned.push([orders[--j]!, limited[--i]!])
  }
  return assigned
}

/** What the label may be: the last fragments before the values, perhaps with the first fragments behind them. */
function labelVariants({ labels }: RowCandidate, next: RowCandidate | undefined): string[] {
  const variants: string[] = []
  const behind = ['']
  for (const label of next?.labels.slice(0, mostBehind) ?? []) behind.push(behind.at(-1)! + label.key)
  let key = ''
  for (let i = labels.length - 1; i >= 0 && i >= labels.length - 4; i--) {
    key = labels[i]!.key + key
    for (const rest of behind) variants.push(key + rest)
  }
  return variants
}

/** A narrow column breaks the longest label into eight lines, and those of its group stand between them. */
const mostBehind = 8

/** A table whose labels are lost: as many rows of seven values in a row as the form has. */
function unlabelled(candidates: readonly RowCandidate[]): Map<number, RowCandidate> {
  const rows = candidates.filter(({ cells }) => cells.length === 7)
  const form = [table3['2021'], table3['2019']].find(({ groups }) => groups[0]!.rows.length === rows.length)
  return new Map(form ? form.groups[0]!.rows.map((row, i) => [orderOf.get(row)!, rows[i]!]) : [])
}
