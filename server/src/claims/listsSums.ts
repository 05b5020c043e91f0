import type { Amount } from './amounts.ts'
import type { Item } from './listsItems.ts'
import { firstClause, type Parts } from './listsParts.ts'
import { lastClause, type Pledge } from './listsWords.ts'

/** A whole and its parts: 「共 130 条,其中 A 44 条、B 84 条」. */
export interface Breakdown {
  readonly total: Amount
  /** A second number that belongs to the whole: 「新收20件,上年结转2件,其中……」; null as a rule. */
  readonly also: Amount | null
  readonly parts: readonly Amount[]
  /** What the parts add up to; the ends differ when some are approximate. */
  readonly low: number
  readonly high: number
  /**
   * `holds`: the parts can add up to the whole. `over`, `under`: in no reading. `open`: they may be fewer than the
   * whole because the words pledge nothing else.
   */
  readonly outcome: 'holds' | 'over' | 'under' | 'open'
  /** True when the words leave no doubt: too much, or too little although 其他 closes the list. */
  readonly firm: boolean
}

/** Whether the parts add up to one of the wholes they may be of. */
export function judge(totals: readonly Whole[], parts: Parts, pledge: Pledge): Breakdown | null {
  const { items, ends, rest } = parts
  const first = ends[0] ?? 0
  if (first === 0) return null
  let likeliest = totals[0]!
  let low = 0
  let high = 0
  let sums: [number, number] = [0, 0]
  let end = 0
  for (let i = 0; i < items.length; i++) {
    low += items[i]!.amount.low
    high += items[i]!.amount.high
    if (i + 1 === first) sums = [low, high]
    if (i + 1 !== ends[end]) continue
    end++
    const total = totals.find((each) => compare(each, low, high) === 'holds')
    if (total !== undefined && i > 0) return breakdown(total, items.slice(0, i + 1), 'holds', false)
  }
  // An inner list may take any number of what follows it.
  let [restLow, restHigh] = [low, high]
  for (let i = rest.length - 1; i > 0; i--) {
    restLow += rest[i]!.amount.low
    restHigh += rest[i]!.amount.high
    const total = totals.find((each) => compare(each, restLow, restHigh) === 'holds')
    if (total !== undefined) return breakdown(total, items, 'holds', false)
  }
  ;[low, high] = sums
  const own = items.slice(0, first)
  // Of several totals the one that speaks best for the author.
  const outcomes = totals.map((each) => compare(each, low, high))
  const kind = outcomes.includes('holds') ? 'holds' : outcomes.includes('under') ? 'under' : 'over'
  for (const [i, total] of totals.entries()) {
    if (outcomes[i] !== kind) continue
    if (
      outcomes[totals.indexOf(likeliest)] !== kind ||
      (kind === 'over' && highOf(total) > highOf(likeliest))
    )
      likeliest = total
  }
  if (kind === 'holds' || parts.mixed)
    return breakdown(likeliest, own, kind === 'holds' ? 'holds' : 'open', false)
  if (kind === 'over') {
    const single = own.length === 1 && own[0]!.amount.measure !== likeliest.total.measure
    return breakdown(likeliest, own, single ? 'open' : 'over', true)
  }
  const last = own.at(-1)!
  const open = /^ ?等/.test(last.after) || /等$/.test(firstClause(last.after))
  const whole = lowOf(likeliest)
  const gap = whole - high
  if (open || own.length < 2 || pledge === 'some' || parts.split)
    return breakdown(likeliest, own, 'open', false)
  if (parts.closed) return breakdown(likeliest, own, 'under', true)
  const close = nearMiss(likeliest, parts)
  if (close > first) {
    const all = items.slice(0, close)
    const [least, most] = sumOf(all)
    return breakdown(likeliest, all, compare(likeliest, least, most), false)
  }
  const soft = pledge === 'all' || gap <= whole * 0.1 + 1e-9 || isPartition(own)
  return breakdown(likeliest, own, soft ? 'under' : 'open', false)
}

/**
 * Where a list may end further on and would then miss its total by a hair: that it does so by chance is less likely
 * than that one number in it is wrong. 0 when there is no such end.
 */
function nearMiss(whole: Whole, { items, ends }: Parts): number {
  for (const end of ends.slice(1)) {
    const [low, high] = sumOf(items.slice(0, end))
    const miss = low > highOf(whole) ? low - highOf(whole) : lowOf(whole) - high
    if (miss <= Math.max(1, lowOf(whole) * 0.02)) return end
  }
  return 0
}

function sumOf(items: readonly Item[]): readonly [low: number, high: number] {
  let low = 0
  let high = 0
  for (const { amount } of items) {
    low += amount.low
    high += amount.high
  }
  return [low, high]
}

/** Parts that leave nothing over: persons and organisations, new and carried over, answered and carried over. */
function isPartition(items: readonly Item[]): boolean {
  const words = items.map((item) => `${lastClause(item.gap)}|${firstClause(item.after)}`).join(' ')
  return partitions.some((halves) => halves.every((half) => half.test(words)))
}

const partitions: readonly (readonly RegExp[])[] = [
  [/自然人|公民|个人/, /法人|组织|单位/],
  [/新收/, /结转/],
  [/办结|答复/, /结转|未办结|正在办理|未答复/],
  [/线上|网上|网络/, /线下|当面|现场/],
  [/维持/, /纠正/, /其他/, /审结/],
]

/** A whole in one number, or in two that belong together. */
export type Whole = Pick<Breakdown, 'total' | 'also'>

export const wholeOf = ({ amount }: Item): Whole => ({ total: amount, also: null })
const lowOf = ({ total, also }: Whole) => total.low + (also?.low ?? 0)
const highOf = ({ total, also }: Whole) => total.high + (also?.high ?? 0)

export function compare(whole: Whole, low: number, high: number): 'holds' | 'over' | 'under' {
  if (low > highOf(whole) + 1e-9) return 'over'
  return high < lowOf(whole) - 1e-9 ? 'under' : 'holds'
}

export function breakdown(
  { total, also }: Whole,
  items: readonly Item[],
  outcome: Breakdown['outcome'],
  firm: boolean,
): Breakdown {
  const parts = items.map((item) => item.amount)
  const [low, high] = sumOf(items)
  return { total, also, parts, low, high, outcome, firm }
}
