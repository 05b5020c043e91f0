import type { RowCandidate } from './candidates.ts'

/**
 * Rows that stand elsewhere than the form has them, swapped or cut and pasted: their labels are certain, and they have
 * as many values as the form. None in a table that tells not where its rows are, or has a row twice.
 * @param bound the rows found in the order of the form
 * @param orders the places of the form that a row may have
 * @param orderOf the place of a candidate by its label; negative when that is not certain
 */
export function movedRows(
  candidates: readonly RowCandidate[],
  bound: ReadonlyMap<number, RowCandidate>,
  orders: readonly number[],
  orderOf: (candidate: RowCandidate) => number,
  width: number,
): Map<number, RowCandidate> {
  if (bound.size >= orders.length) return new Map()
  const known = new Set(bound.values())
  const [first] = known
  const moved = new Map<number, RowCandidate>()
  for (const candidate of candidates) {
    if (candidate.table !== first?.table || candidate.row === null || known.has(candidate)) continue
    const order = orderOf(candidate)
    if (!orders.includes(order)) continue
    if (bound.has(order) || moved.has(order)) return new Map()
    const values = candidate.cells.filter(({ span }) => span.start < span.end)
    if (values.length === width && candidate.cells.length === width) moved.set(order, candidate)
  }
  return moved
}
