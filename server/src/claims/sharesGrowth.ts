import type { Amount } from './amount.ts'
import type { Item } from './listsItems.ts'
import { kindOf, lastClause } from './listsWords.ts'
import { close, closeTo, isPlain, lastPlace, ratioOf, someBase } from './sharesNumbers.ts'
import { comparing, differenceSign, ratioBefore } from './sharesWords.ts'
import type { ShareContext, WrongShare } from './sharesWrong.ts'

/** 「较2023年(10件)增长20%」: with a stated base, a difference, or none. */
export function growth(context: ShareContext, item: Item, direction: 'up' | 'down'): WrongShare | null {
  const { items } = context
  const before = context.before()
  const { currents, bases } = compared(context, item)
  const stated = item.amount
  const sign = direction === 'up' ? 1 : -1
  const fits = (n: number, m: number) => m > 0 && close(stated, sign * 100 * (n / m - 1))
  const all = [...items, ...before]
    .filter(({ amount, gap }) => isPlain(amount) && differenceSign(lastClause(gap)) === 0)
    .slice(0, 24)
  const fit = (n: Amount, m: Amount) => {
    const change = ratioOf(n, m).map((ratio) => sign * 100 * (ratio - 1)) as [number, number]
    return m.value > 0 && closeTo(stated, sign > 0 ? change : [change[1], change[0]])
  }
  if (all.some((n) => all.some((m) => n !== m && fit(n.amount, m.amount)))) return null
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
  // 「……,其中自然人申请增长50%」 speaks of something else than the numbers before it.
  if (
    current === undefined ||
    !(comparing.test(item.gap) || (current === item.next && comparedIn.test(item.gap)))
  )
    return null
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
  if (neighbour !== current || bases.length > 0) return null
  if (n === 0 || !Number.isInteger(n) || current.amount.style !== 'arabic' || stated.value === 100)
    return null
  if (someBase(stated, (p) => n / (1 + (sign * p) / 100), 1)) return null
  return { kind: direction, stated, part: current.amount, base: null, right: null }
}

/** 「是上年的2倍」, 「增长1.5倍」, 「翻一番」; with a stated base only. */
export function multiple(context: ShareContext, item: Item, clause: string): WrongShare | null {
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
  const unit = lastPlace(item.amount)
  // 「增长2倍」 means three times as many, but is often written for twice as many.
  const near = (wanted: number) => ratio >= wanted - unit / 2 - 1e-9 && ratio < wanted + unit
  return near(value) || (grown && near(value + 1)) ? null : wrong(grown ? ratio - 1 : ratio)
}

/** 「12件,较2023年的10件增加3件」. */
export function difference(context: ShareContext, item: Item, sign: -1 | 1 | 0): WrongShare | null {
  if (!comparing.test(item.gap)) return null
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

/** 「受理量同比增长 20%,达到 12 件」: the number comes behind its growth, and what grew before it. */
const leadsTo = /^[,、]?(?:总数|总量)?(?:达到?|增至|增加到|升至|降至|减至|减少到|总数为|总量为)$/
const comparedIn =
  /(?:同比|[较比](?:去年|上年|上一年|20\d\d年)度?(?:同期)?)(?:大幅|略有|有所)?(?:增长|上升|增加|提高|提升|下降|减少|降低)了?约?$/

/** This year's numbers, the nearest first, and last year's, around a growth. */
export function compared(
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
    if (isBase(each, year)) {
      if (currents.length === 0 || !isHeldAgainst(each)) bases.push(each)
    } else if (differenceSign(lastClause(each.gap)) === 0) currents.push(each)
  }
  const { next } = item
  if (currents.length === 0 && next !== null && exact(next) && leadsTo.test(next.gap)) currents.push(next)
  for (let i = at + 1; i < items.length && i < at + 3; i++) {
    if (exact(items[i]!) && isBase(items[i]!, year)) bases.push(items[i]!)
  }
  if (currents.length === 0 || bases.length === 0) {
    const before = earlier()
    const others: Item[] = []
    for (let i = before.length - 1; i >= 0; i--) {
      const each = before[i]!
      if (!exact(each)) continue
      if (isBase(each, year)) bases.push(each)
      else if (differenceSign(lastClause(each.gap)) === 0) others.push(each)
    }
    // Of a list in the sentence before nobody can tell which number is compared; else any of its numbers may be.
    const [nearest] = others
    if (currents.length === 0 && nearest !== undefined && !isListed(nearest)) currents.push(...others)
  }
  const years = yearsNamed(item.gap, year)
  const named = bases.filter((each) => years.every((named) => wordsBefore(each).includes(named)))
  return { currents, bases: named }
}

/** 「其中予以公开12件、其他处理1件」: one of several parts. */
function isListed(item: Item): boolean {
  return item.previous !== null && /^[、,;]?[^,;]*$/.test(item.gap) && kindOf(item.gap) === 'result'
}

/** 「12件,较上年(10件)……,办结13件」: a number held against one before it is no base of a later one. */
function isHeldAgainst(item: Item): boolean {
  return /^[,;]?(?:同比)?(?:较|比|与|同|相比|相较)/.test(wordsBefore(item))
}

function wordsBefore({ bracketed, lead, gap }: Item): string {
  return bracketed ? lead + gap : gap
}

/** 「较2021年增长」: the years that a comparison names, but for the report's own. */
export function yearsNamed(words: string, year: number | null): readonly string[] {
  return (words.match(/20\d\d/g) ?? []).filter((named) => Number(named) !== year)
}

const lastYear = /(?:上年|去年|上一年|往年|前年)度?(?:同期)?[^,;、]{0,14}$/
const anyYear = /(20\d\d) ?年/g

/** Whether a number is last year's. */
export function isBase({ gap, lead, owner, amount }: Item, year: number | null): boolean {
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
