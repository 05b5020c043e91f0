/**
 * The candidate that `word` was most likely meant to be, or null when none is near.
 * Case, `-`, `_` and spaces do not count; one slip in three characters is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const plain = squeeze(word)
  if (plain === '' || plain.length > 60) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1
  for (const candidate of candidates) {
    const slips = distance(plain, squeeze(candidate), least)
    if (slips < least) {
      best = candidate
      least = slips
    }
  }
  return best
}

const squeeze = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '')

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; `limit` when there are that many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return Math.min(last[b.length]!, limit)
}
