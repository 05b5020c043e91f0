import type { Item } from './tokens.ts'

/**
 * 「2023年结转的 3 件」, 「结转至 2025 年」: the year decides which way a carried request goes, and says nothing
 * about the time of the other numbers. Returns the items with such pairs made one.
 */
export function joinCarried(text: string, items: readonly Item[]): readonly Item[] {
  if (
    !items.some((item) => item.kind === 'action' && (item.is === 'carry' || item.is.startsWith('carried')))
  ) {
    return items
  }
  const joined: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.kind !== 'action' || (item.is !== 'carry' && !item.is.startsWith('carried'))) {
      joined.push(item)
      continue
    }
    // 「上年度没有结转的申请」
    const zero = joined.at(-1)
    const year = joined.at(-2)
    if (item.is === 'carry' && zero?.kind === 'zero' && year?.kind === 'time' && year.is === 'last') {
      joined.splice(-2, 1)
      joined.push({ ...item, is: 'carriedIn' })
      continue
    }
    // 「上年度我局结转 2 件」
    if (joined.at(-1)?.is === 'self' && joined.at(-2)?.kind === 'time') joined.pop()
    const before = joined.at(-1)
    const after = items[i + 1]
    const near = (time: Item | undefined, gap: number) =>
      time !== undefined && time.kind === 'time' && gap >= 0 && gap <= 4 ? time.is : ''
    const from = before === undefined ? '' : near(before, item.start - before.end)
    const to = after === undefined ? '' : near(after, after.start - item.end)
    let is = item.is
    // 「2022年结转至2023年的 5 件」: nothing of this year.
    if (from === 'last' && to === 'last' && /[至到入]$/.test(text.slice(item.start, after!.start))) {
      joined.push({ ...item, kind: 'trap', is: 'lastYear' })
      continue
    }
    if (is === 'carry') {
      if (from === 'last') is = 'carriedIn'
      else if (to === 'next') is = 'carriedOut'
      else if (to === 'this' || to === 'last') is = 'carriedIn'
    }
    let { start, end } = item
    if (from === 'last' && is === 'carriedIn') start = joined.pop()!.start
    if ((to === 'next' && is === 'carriedOut') || (to !== '' && is === 'carriedIn')) {
      end = after!.end
      i++
    }
    joined.push({ ...item, is, start, end })
  }
  return joined
}
