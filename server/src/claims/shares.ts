import type { Amount } from './amounts.ts'
import type { Item } from './listsItems.ts'
import { isCount, type Kind, kindOf, lastClause } from './listsWords.ts'
import {
  comparing,
  differenceSign,
  foreignWhole,
  type Ratio,
  ratioBefore,
  unfinished,
} from './sharesWords.ts'

/** A percentage or difference that the numbers beside it do not give. */
export interface WrongShare {
  readonly kind: 'share' | 'up' | 'down' | 'rate' | 'difference' | 'times' | 'sum'
  /** The percentage, multiple or difference as stated. */
  readonly stated: Amount
  /** The part, or this year's number. */
  readonly part: Amount
  /** The whole, or last year's number; null when the sentence has none and no whole number would fit. */
  readonly base: Amount | null
  /** What the numbers give: percent (negative for a decline), a multiple, or a difference; null without base. */
  readonly right: number | null
}

export interface ShareContext {
  readonly text: string
  readonly items: readonly Item[]
  /** Numbers of the sentence before, when it stands in the same paragraph. */
  before(): readonly Item[]
  /** The report year; numbers of other years are bases of comparison. */
  readonly year: number | null
  /** Totals of the tables, which a share may refer to without saying so. */
  readonly wholes: readonly number[]
}

/** Every percentage, multiple and difference of a sentence that its own numbers contradict. */
export function wrongShares(context: ShareContext): readonly WrongShare[] {
  const found: WrongShare[] = []
  const { items, year } = context
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    const { amount } = item
    if (amount.relation !== 'equal') continue
    const clause = lastClause(item.gap)
    let wrong: WrongShare | null = null
    if (amount.measure === '%') {
      const ratio = ratioBefore(clause) ?? respectively(items, i)
      if (ratio === 'share') wrong = share(context, item, i)
      else if (ratio === 'rate') wrong = rate(context, item)
      else if (ratio !== null) wrong = growth(context, item, ratio)
    } else if (amount.measure === '倍' || amount.measure === '番') wrong = multiple(context, item, clause)
    else if (isPlain(amount) && differenceSign(clause) !== 0 && !isBase(item, year)) {
      wrong = difference(context, item, differenceSign(clause))
    }
    if (wrong !== null) found.push(wrong)
  }
  if (found.length === 0) {
    const sum = sharesTogether(items)
    if (sum !== null) found.push(sum)
  }
  return found
}

/** 「自然人申请占80%,法人申请占30%」: shares of one whole by applicant or result are at most 100% together. */
function sharesTogether(items: readonly Item[]): WrongShare | null {
  let kind: Kind = null
  const shares: Amount[] = []
  for (const { amount, gap } of items) {
    if (amount.measure !== '%' || amount.relation !== 'equal' || gap.includes('其中')) continue
    const clause = lastClause(gap)
    const own = ratioBefore(clause) === 'share' ? kindOf(clause) : null
    if (own !== 'applicant' && own !== 'result') continue
    if (kind !== null && kind !== own) return null
    kind = own
    shares.push(amount)
  }
  const sum = shares.reduce((total, { value }) => total + value, 0)
  if (shares.length < 2 || sum <= 100 + shares.length) return null
  const stated = shares.at(-1)!
  return { kind: 'sum', stated, part: shares[0]!, base: null, right: sum }
}

/** 「分别占80%、20%」: the second percentage has no word of its own. */
function respectively(items: readonly Item[], index: number): Ratio {
  for (let i = index; i > 0 && index - i < 6; i--) {
    const { gap } = items[i]!
    if (i < index || /^[、和,及]+$/.test(gap)) {
      if (gap.includes('分别占')) return 'share'
      if (!/^[、和,及]+$/.test(gap) || items[i - 1]!.amount.measure !== '%') return null
    } else return null
  }
  return null
}

function share(context: ShareContext, item: Item, index: number): WrongShare | null {
  const { items, wholes } = context
  const before = context.before()
  const clause = lastClause(item.gap)
  if (foreignWhole.test(clause)) return null
  const part = partOf(items, item, index)
  if (part === null || part.amount.relation !== 'equal' || !isPlain(part.amount)) return null
  const a = part.amount.value
  const fitsBase = (whole: number) =>
    whole >= a && whole > 0 && close(context.text, item.amount, (100 * a) / whole)
  const counts = [...items, ...before].filter(({ amount }) => isPlain(amount))
  if (counts.some(({ amount }) => fitsBase(amount.value)) || wholes.some(fitsBase)) return null
  // Parts that follow each other may together be the whole that nobody names.
  let sum = 0
  for (const other of items) {
    if (!isPlain(other.amount) || other.amount.measure !== part.amount.measure) continue
    sum += other.amount.value
    if (fitsBase(sum)) return null
  }
  const base = wholeFor(part, items, context.year) ?? wholeFor(part, before, context.year)
  if (base !== null)
    return {
      kind: 'share',
      stated: item.amount,
      part: part.amount,
      base: base.amount,
      right: (100 * a) / base.amount.value,
    }
  if (a === 0 || !Number.isInteger(a) || someBase(context.text, item.amount, (p) => (100 * a) / p, a))
    return null
  return { kind: 'share', stated: item.amount, part: part.amount, base: null, right: null }
}

/** The number that a share belongs to: directly before it, or, for 分别占, the one of the same rank. */
function partOf(items: readonly Item[], item: Item, index: number): Item | null {
  let first = index
  while (first > 0 && !items[first]!.gap.includes('分别占') && items[first - 1]!.amount.measure === '%')
    first--
  if (items[first]!.gap.includes('分别占')) {
    let last = index
    while (items[last + 1]?.amount.measure === '%' && /^[、和,及]+$/.test(items[last + 1]!.gap)) last++
    const part = items[first - (last - first + 1) + (index - first)]
    return part !== undefined && isPlain(part.amount) ? part : null
  }
  const owner = item.previous ?? item.owner
  if (owner === null) return null
  // 「10件,其中网上申请占80%」 is a share of something else than the 10.
  const words = item.gap.slice(0, item.gap.lastIndexOf('占')).replace(/^[,(:;、 ]+|约|比例/g, '')
  if (!item.gap.includes('占')) return /^[,( ]*(?:比例|比重|百分比)/.test(item.gap) ? owner : null
  return words === '' ? owner : null
}

/** The total a part is of: the nearest number before it that is greater and counts the same. */
function wholeFor(part: Item, items: readonly Item[], year: number | null): Item | null {
  const at = items.indexOf(part)
  // In a list the total is what 其中 follows, not a greater part before this one.
  for (
    let item: Item | null = part, steps = 0;
    at >= 0 && item !== null && steps < 12;
    item = item.previous, steps++
  ) {
    const { previous, gap } = item
    if (previous === null || !gap.includes('其中')) continue
    if (previous.amount.measure === part.amount.measure && previous.amount.value >= part.amount.value)
      return previous
    break
  }
  for (let i = (at < 0 ? items.length : at) - 1; i >= 0; i--) {
    const item = items[i]!
    if (!isPlain(item.amount) || item.amount.measure !== part.amount.measure) continue
    if (item.amount.relation !== 'equal' || item.amount.value < part.amount.value) continue
    if (isBase(item, year) || differenceSign(lastClause(item.gap)) !== 0) continue
    return item
  }
  return null
}

function growth(context: ShareContext, item: Item, direction: 'up' | 'down'): WrongShare | null {
  const { items, text } = context
  const before = context.before()
  const { currents, bases } = compared(context, item)
  const stated = item.amount
  const sign = direction === 'up' ? 1 : -1
  const fits = (n: number, m: number) => m > 0 && close(text, stated, sign * 100 * (n / m - 1))
  const all = [...items, ...before].filter(({ amount }) => isPlain(amount)).slice(0, 24)
  if (all.some((n) => all.some((m) => n !== m && fits(n.amount.value, m.amount.value)))) return null
  // 「12件,较上年增加2件,增长20%」: the difference gives last year's number.
  for (const d of items) {
    const change = differenceSign(lastClause(d.gap)) * d.amount.value
    if (
      change !== 0 &&
      isPlain(d.amount) &&
      currents.some((n) => fits(n.amount.value, n.amount.value - change))
    )
      return null
  }
  const current = currents[0]
  if (current === undefined) return null
  const n = current.amount.value
  const base = bases.find((each) => each.amount.measure === current.amount.measure)
  if (base !== undefined) {
    const m = base.amount.value
    return m === 0
      ? null
      : { kind: direction, stated, part: current.amount, base: base.amount, right: 100 * (n / m - 1) }
  }
  const d = items.find((each) => isPlain(each.amount) && differenceSign(lastClause(each.gap)) === sign)
  if (d !== undefined && d.previous === current && (d === item.previous || d.next === item)) {
    const m = n - sign * d.amount.value
    return m <= 0
      ? null
      : {
          kind: direction,
          stated,
          part: current.amount,
          base: { ...current.amount, value: m },
          right: 100 * (n / m - 1),
        }
  }
  // Without a base: is there any whole number that gives this percentage? From 0 people write 100%.
  const neighbour = item.previous ?? item.owner
  if (neighbour !== current || !comparing.test(item.gap) || bases.length > 0) return null
  if (n === 0 || !Number.isInteger(n) || current.amount.style !== 'arabic' || stated.value === 100)
    return null
  if (someBase(text, stated, (p) => n / (1 + (sign * p) / 100), 1)) return null
  return { kind: direction, stated, part: current.amount, base: null, right: null }
}

/** 「是上年的2倍」, 「增长1.5倍」, 「翻一番」; with a stated base only. */
function multiple(context: ShareContext, item: Item, clause: string): WrongShare | null {
  const { currents, bases } = compared(context, item)
  const current = currents[0]
  const base = bases.find((each) => each.amount.measure === current?.amount.measure)
  if (current === undefined || base === undefined || base.amount.value === 0) return null
  const ratio = current.amount.value / base.amount.value
  const { value, measure } = item.amount
  const wrong = (right: number): WrongShare => ({
    kind: 'times',
    stated: item.amount,
    part: current.amount,
    base: base.amount,
    right,
  })
  if (measure === '番') return ratio >= value * 0.9 && ratio <= value * 1.3 ? null : wrong(ratio)
  const grown = ratioBefore(clause) === 'up'
  if (!grown && !/[是为达]|相当于|的$/.test(clause)) return null
  const unit = lastPlace(context.text, item.amount)
  // 「增长2倍」 means three times as many, but is often written for twice as many.
  const near = (wanted: number) => Math.abs(ratio - wanted) <= unit + 1e-9
  return near(value) || (grown && near(value + 1)) ? null : wrong(grown ? ratio - 1 : ratio)
}

/** 「12件,较2023年的10件增加3件」. */
function difference(context: ShareContext, item: Item, sign: -1 | 1 | 0): WrongShare | null {
  const { currents, bases } = compared(context, item)
  const same = (each: Item) => each.amount.measure === item.amount.measure && each !== item
  const wanted = sign * item.amount.value
  const own = bases.filter(same)
  const now = currents.filter(same)
  if (own.length === 0 || now.length === 0) return null
  if (now.some((n) => own.some((m) => n.amount.value - m.amount.value === wanted))) return null
  const [n, m] = [now[0]!.amount, own[0]!.amount]
  return { kind: 'difference', stated: item.amount, part: n, base: m, right: n.value - m.value }
}

/** 「收到12件,办结11件,办结率100%」. */
function rate({ text, items }: ShareContext, item: Item): WrongShare | null {
  const counts = items.filter(({ amount }) => isPlain(amount) && amount.relation === 'equal')
  const received = counts.find(({ gap }) => /收到|受理|接收|新收/.test(lastClause(gap)))
  const done = counts.find((each) => each !== received && /办结|答复|回复|办理/.test(lastClause(each.gap)))
  if (received === undefined || done === undefined || received.amount.value === 0) return null
  const from = received.amount.span.start
  if (unfinished.test(text.slice(from, Math.min(item.amount.span.end + 40, from + 400)))) return null
  const fits = (a: number, b: number) => b > 0 && close(text, item.amount, (100 * a) / b)
  if (counts.some((a) => counts.some((b) => a !== b && fits(a.amount.value, b.amount.value)))) return null
  if (item.amount.value === 100 && done.amount.value >= received.amount.value) return null
  return {
    kind: 'rate',
    stated: item.amount,
    part: done.amount,
    base: received.amount,
    right: (100 * done.amount.value) / received.amount.value,
  }
}

/** This year's numbers, the nearest first, and last year's, around a growth. */
function compared(
  { items, before: earlier, year }: ShareContext,
  item: Item,
): { currents: Item[]; bases: Item[] } {
  const currents: Item[] = []
  const bases: Item[] = []
  const exact = (each: Item) => isPlain(each.amount) && each.amount.relation === 'equal'
  const at = items.indexOf(item)
  for (let i = at - 1; i >= 0; i--) {
    const each = items[i]!
    if (!exact(each)) continue
    if (isBase(each, year)) bases.push(each)
    else if (differenceSign(lastClause(each.gap)) === 0) currents.push(each)
  }
  for (let i = at + 1; i < items.length && i < at + 3; i++) {
    if (exact(items[i]!) && isBase(items[i]!, year)) bases.push(items[i]!)
  }
  if (currents.length === 0 || bases.length === 0) {
    const before = earlier()
    for (let i = before.length - 1; i >= 0; i--) {
      const each = before[i]!
      if (!exact(each)) continue
      if (isBase(each, year)) bases.push(each)
      else if (currents.length === 0 && differenceSign(lastClause(each.gap)) === 0) currents.push(each)
    }
  }
  return { currents, bases }
}

const lastYear = /(?:上年|去年|上一年|往年|前年)度?(?:同期)?[^,;、]{0,14}$/
const anyYear = /(20\d\d) ?年/g

/** Whether a number is last year's. */
function isBase({ gap, lead, owner, amount }: Item, year: number | null): boolean {
  const clause = lastClause(gap)
  if (differenceSign(clause) !== 0 || amount.percent || /结转/.test(clause)) return false
  if (lead !== '' && owner === null && clause.trim() === '') return namesOtherYear(lastClause(lead), year)
  if (/[从由]$/.test(clause)) return true
  const topic = /(?:^|[,;])在?(20\d\d)年度?,[^,;、]{0,20}$/.exec(gap)
  if (topic !== null) return year !== null && Number(topic[1]) < year
  return namesOtherYear(clause, year)
}

function namesOtherYear(clause: string, year: number | null): boolean {
  if (lastYear.test(clause)) return true
  let named: number | null = null
  for (const match of clause.matchAll(anyYear)) named = Number(match[1])
  return named !== null && year !== null && named < year
}

function isPlain({ measure, percent }: Amount): boolean {
  return isCount(measure, percent) && measure !== ''
}

/** The value of one in the last printed place of a number: 0.1 for 「83.3%」. */
export function lastPlace(text: string, { digits, style }: Amount): number {
  if (style !== 'arabic') return 1
  const words = text.slice(digits.start, digits.end)
  const point = words.indexOf('.')
  return point < 0 ? 1 : 10 ** -(words.length - point - 1)
}

/** Within one unit of the last printed place: reports round and truncate. */
function close(text: string, stated: Amount, actual: number): boolean {
  return Math.abs(actual - stated.value) <= lastPlace(text, stated) + 1e-9
}

/** Whether some whole number from `least` on gives the percentage within its tolerance. `at` falls with p. */
function someBase(text: string, stated: Amount, at: (percent: number) => number, least: number): boolean {
  const unit = lastPlace(text, stated)
  const ends = [at(stated.value - unit), at(stated.value + unit)]
  if (!ends.every((end) => Number.isFinite(end) && end > 0)) return true
  const low = Math.max(least, Math.min(...ends))
  return Math.floor(Math.max(...ends) + 1e-9) >= Math.ceil(low - 1e-9)
}
