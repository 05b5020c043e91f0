import type { Amount } from './amounts.ts'
import type { Item } from './listsItems.ts'
import { type Kind, kindOf, lastClause } from './listsWords.ts'
import { difference, growth, isBase, multiple } from './sharesGrowth.ts'
import { namedRate } from './sharesNamedRate.ts'
import { close, closeToShare, isCounted, isPlain, someBase } from './sharesNumbers.ts'
import { rate } from './sharesRate.ts'
import { shareOfStated } from './sharesWhole.ts'
import { differenceSign, foreignWhole, type Ratio, ratioBefore } from './sharesWords.ts'
import type { NamedRow, ShareContext, WrongShare } from './sharesWrong.ts'

/** More numbers are no sentence. Bounds the work for hostile text. */
const mostNumbers = 120

/** Every percentage, multiple and difference of a sentence that its own numbers contradict. */
export function wrongShares(context: ShareContext): readonly WrongShare[] {
  const found: WrongShare[] = []
  const { items, year } = context
  if (items.length > mostNumbers) return found
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    const { amount } = item
    if (amount.relation !== 'equal') continue
    const clause = lastClause(item.gap)
    let wrong: WrongShare | null = null
    if (amount.measure === '%') {
      const ratio = ratioBefore(clause) ?? respectively(items, i)
      const ofStated = shareOfStated(items, i)
      if (ofStated !== 'none') wrong = ofStated
      else if (ratio === 'share') wrong = share(context, item, i)
      else if (ratio === 'rate') wrong = rate(context, item)
      else if (ratio !== null) wrong = growth(context, item, ratio)
      else wrong = namedRate(context, item)
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

/** 「分别占80%、20%」, 「占比分别为80%、20%」: the second percentage has no word of its own. */
function respectively(items: readonly Item[], index: number): Ratio {
  for (let i = index; i > 0 && index - i < 6; i--) {
    const { gap } = items[i]!
    if (i < index || between.test(gap)) {
      if (eachOf.test(gap)) return 'share'
      if (!between.test(gap) || items[i - 1]!.amount.measure !== '%') return null
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
  if (part === null || part.amount.relation !== 'equal' || !isCounted(part.amount)) return null
  const a = part.amount.value
  const fitsBase = (whole: number) => whole >= a && whole > 0 && close(item.amount, (100 * a) / whole)
  const fits = (whole: Amount) =>
    whole.value >= a && whole.value > 0 && closeToShare(item.amount, part.amount, whole)
  const named = namedWhole(part)
  if (named !== null) {
    const own = [...items, ...before].filter(
      (each) =>
        each !== part &&
        each.amount.measure === part.amount.measure &&
        each.amount.relation === 'equal' &&
        each.amount.value >= a &&
        !isBase(each, context.year) &&
        named.words.test(lastClause(each.gap)),
    )
    const [whole] = own
    if (whole !== undefined) {
      const meant = named.totals.some((at) => fitsBase(wholes[at] ?? 0))
      return meant || own.some(({ amount }) => fits(amount)) ? null : of(item, part, whole)
    }
  }
  const counts = [...items, ...before].filter(({ amount }) => isCounted(amount))
  if (counts.some(({ amount }) => fits(amount)) || wholes.some(fitsBase)) return null
  // Parts that follow each other may together be the whole that nobody names.
  let sum = 0
  for (const other of items) {
    if (!isCounted(other.amount) || other.amount.measure !== part.amount.measure) continue
    sum += other.amount.value
    if (fitsBase(sum)) return null
  }
  // 「信访类 4 件、重复申请 1 件,占不予处理的 83.3%」: of both together.
  sum = a
  for (let each = part; each.previous !== null && each.gap.startsWith('、'); each = each.previous) {
    sum += each.previous.amount.value
    const ofSum = { ...part.amount, value: sum }
    if (counts.some(({ amount }) => closeToShare(item.amount, ofSum, amount))) return null
    if (wholes.some((whole) => whole > 0 && close(item.amount, (100 * sum) / whole))) return null
  }
  const row = rowOf(context, part, clause)
  if (row !== undefined) return of(item, part, { ...part, amount: { ...part.amount, value: row.whole } })
  const base = wholeFor(part, items, context.year) ?? wholeFor(part, before, context.year)
  if (base !== null) return of(item, part, base)
  if (a === 0 || !Number.isInteger(a) || someBase(item.amount, (p) => (100 * a) / p, a)) return null
  return { kind: 'share', stated: item.amount, part: part.amount, base: null, right: null }
}

/** The row of the table that the part is: it names it and has its number, and the share names no other whole. */
function rowOf({ rows, year }: ShareContext, part: Item, clause: string): NamedRow | undefined {
  const { value, measure } = part.amount
  if (value === 0 || measure !== '件' || isBase(part, year) || !ofAll.test(clause)) return undefined
  const words = lastClause(part.gap)
  return rows.find((row) => row.value === value && row.whole >= value && words.includes(row.name))
}

const ofAll = /^[,( ]*占(?:比|比例|比重|总数|总量|办结|答复|申请|新收|收到|受理|件数|总件数|[约为的达])*$/

function of({ amount: stated }: Item, { amount: part }: Item, { amount: base }: Item): WrongShare {
  return { kind: 'share', stated, part, base, right: (100 * part.value) / base.value }
}

/** What a part says that it is of, and which totals of the tables that may be. */
interface NamedWhole {
  readonly words: RegExp
  /** Indices of `ShareContext.wholes`. */
  readonly totals: readonly number[]
}

/** 「新收申请中自然人 131 件,占 88.5%」; 收到 may mean the new requests, or all with those carried in. */
function namedWhole({ gap }: Item): NamedWhole | null {
  const [, verb] =
    /(新收|收到|受理|办结|答复)的?(?:政府信息公开|信息公开|依申请公开)?(?:申请|件)?中,?[^,;。、]*$/.exec(
      gap.slice(-60),
    ) ?? []
  if (verb === undefined) return null
  if (verb === '办结' || verb === '答复') return { words: /办结|答复/, totals: [1] }
  return { words: /新收|收到|受理/, totals: verb === '新收' ? [0] : [0, 2] }
}

/** Between percentages of one list. */
const between = /^[、和,及]+$/

const eachOf = /分别占|(?:占比|比例|比重)分别/

/** The number that a share belongs to: directly before it, or, for 分别占 and 占比分别为, the one of the same rank. */
function partOf(items: readonly Item[], item: Item, index: number): Item | null {
  let first = index
  while (first > 0 && between.test(items[first]!.gap) && items[first - 1]!.amount.measure === '%') first--
  if (eachOf.test(items[first]!.gap)) {
    let last = index
    while (items[last + 1]?.amount.measure === '%' && between.test(items[last + 1]!.gap)) last++
    const part = items[first - (last - first + 1) + (index - first)]
    return part !== undefined && isCounted(part.amount) ? part : null
  }
  const owner = item.previous ?? item.owner
  if (owner === null) return null
  // 「10件,其中网上申请占80%」 is a share of something else than the 10.
  const words = item.gap.slice(0, item.gap.lastIndexOf('占')).replace(/^[,(:;、 ]+|约|比例/g, '')
  if (!item.gap.includes('占')) return /^[,( ]*(?:比例|比重|百分比)/.test(item.gap) ? owner : null
  return words === '' ? owner : null
}

/** 「网站 121 条,占 68%」: a part itself, of a whole that stands elsewhere. */
function hasShare({ next }: Item): boolean {
  return next !== null && next.amount.measure === '%' && /^[,( ]*占比?[约为]?$/.test(next.gap)
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
    if (!isCounted(item.amount) || item.amount.measure !== part.amount.measure) continue
    if (item.amount.relation !== 'equal' || item.amount.value < part.amount.value) continue
    if (isBase(item, year) || differenceSign(lastClause(item.gap)) !== 0 || hasShare(item)) continue
    return item
  }
  return null
}
