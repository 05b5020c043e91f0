import { lastAtMost } from './search.ts'
import type { Span } from './span.ts'

/** Tells whether a span shares a code unit with any of many, which may overlap and be in any order. */
export function unionOf(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  const starts = merged.map(({ start }) => start)
  return ({ start, end }) => {
    const last = merged[lastAtMost(starts, end - 1)]
    return last !== undefined && last.start < end && start < last.end
  }
}
