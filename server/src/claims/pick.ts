import type { Item } from './tokens.ts'

/** How strongly a word decides what the number beside it counts; the strongest wins, then the nearest. */
const strength: Readonly<Record<string, number>> = {
  carriedIn: 6,
  carriedOut: 6,
  undone: 6,
  carry: 6,
  new: 5,
  conclude: 4,
  receiveAndHandle: 3,
  handle: 2,
  receive: 1,
}

/** The last of `items` that satisfies, or null. */
export function lastOf(items: readonly Item[], is: (item: Item) => boolean): Item | null {
  for (let i = items.length - 1; i >= 0; i--) if (is(items[i]!)) return items[i]!
  return null
}

export function hasKind(items: readonly Item[], kind: Item['kind'], is?: string): boolean {
  for (const item of items) if (item.kind === kind && (is === undefined || item.is === is)) return true
  return false
}

/** The result row the words name: of several of one group the more exact, else the one nearest to the number. */
export function resultOf(items: readonly Item[], nearestLast: boolean): string | null {
  let found: string | null = null
  for (let k = 0; k < items.length; k++) {
    const item = items[nearestLast ? items.length - 1 - k : k]!
    if (item.kind !== 'result') continue
    if (found === null) found = item.is
    else if (item.is.startsWith(`${found}.`)) found = item.is
    // 「逾期不补正、不再处理其申请」: the reason tells which.
    else if (item.is !== withReasons && found.split('/').includes(item.is)) found = item.is
  }
  return found?.startsWith(`${withReasons}.`) ? withGroup(found, items) : found
}

/** The group whose name often follows its reasons: 「因本机关不掌握等原因无法提供」. */
const withReasons = 't3.unavailable'

/** One reason beside the group's name is said of the row or of the group; two are examples of the group. */
function withGroup(row: string, items: readonly Item[]): string {
  if (row.split('/').includes(withReasons) || !items.some((item) => item.is === withReasons)) return row
  const isOther = (item: Item) => item.is.startsWith(`${withReasons}.`) && item.is !== row
  return items.some(isOther) ? withReasons : `${row}/${withReasons}`
}

/** The action that decides, or null. */
export function actionOf(items: readonly Item[]): string | null {
  let found: string | null = null
  let best = 0
  for (const [i, item] of items.entries()) {
    if (isBothAtOnce(items, i)) return 'receiveAndHandle'
    const rank = item.kind === 'action' ? (strength[item.is] ?? 0) : 0
    if (rank > 0 && rank >= best) {
      best = rank
      found = item.is
    }
  }
  return found
}

/** 「收到并按时办结」: one number for what was received and for what was done with it. */
function isBothAtOnce(items: readonly Item[], at: number): boolean {
  const [first, join, second] = [items[at]!, items[at + 1], items[at + 2]]
  return (
    first.kind === 'action' &&
    first.is === 'receive' &&
    join?.kind === 'join' &&
    join.start === first.end &&
    second?.kind === 'action' &&
    (second.is === 'conclude' || second.is === 'handle')
  )
}
