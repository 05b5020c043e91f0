import { forget, type Reading, type Subject } from './reading.ts'
import type { Item } from './tokens.ts'

/** What holds again behind a bracket. */
export interface Saved {
  readonly time: string
  readonly subject: Subject | null
  readonly level: Reading['level']
  readonly within: boolean
  readonly including: boolean
  readonly pending: readonly Item[]
}

/** 「收到的全部申请(共 52 件)」: `before` are the words that the bracket explains, when no number came yet. */
export function enter(reading: Reading, before: readonly Item[]): Saved {
  const { time, subject, level, within, including, pending } = reading
  reading.pending = before
  return { time, subject, level, within, including, pending }
}

export function leave(reading: Reading, saved: Saved): void {
  reading.time = saved.time
  reading.subject = saved.subject
  reading.level = saved.level
  reading.within = saved.within
  reading.including = saved.including
  reading.pending = saved.pending
}

/** 「收到申请 215 件(均为行政许可申请)」: the number before was of something else. */
export function isOfOthers(
  reading: Reading,
  saved: Saved,
  items: readonly Item[],
  from: number,
  to: number,
): boolean {
  if (reading.subject !== 'foreign' || reading.foreignKind !== 'A-8' || saved.subject !== 'request')
    return false
  return items.slice(from, to).some((item) => item.kind === 'all')
}

export function disown(reading: Reading): void {
  const claim = reading.last
  if (claim === null || reading.claims.at(-1) !== claim) return
  forget(reading, 'A-8')
  reading.last = null
  reading.subject = 'foreign'
  reading.foreignCounted = true
}

/** Index of the bracket that closes the one at `at`, or `to`. */
export function closing(items: readonly Item[], at: number, to: number): number {
  let depth = 0
  for (let i = at; i < to; i++) {
    const { kind, is } = items[i]!
    if (kind !== 'mark') continue
    if (is === '(') depth++
    else if (is === ')' && --depth === 0) return i
  }
  return to
}
