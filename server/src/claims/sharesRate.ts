import type { Item } from './listsItems.ts'
import { lastClause } from './listsWords.ts'
import { isBase } from './sharesGrowth.ts'
import { close, isPlain } from './sharesNumbers.ts'
import { differenceSign, unfinished } from './sharesWords.ts'
import type { ShareContext, WrongShare } from './sharesWrong.ts'

const received = /收到|受理|接收|新收/
const together =
  /^ ?(?:全年|年内|本年度?)?(?:总共|一共|合计|总计|共计?)(?:有|为)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项)?$/
const carried = /(?:上年|上一年|去年|20\d\d年)度?结转/g
const done = /办结|答复|回复|办理/

/** 「收到12件,办结11件,办结率100%」, 「共40件,办结36件,办结率95%」. */
export function rate({ text, items, wholes, year }: ShareContext, item: Item): WrongShare | null {
  let whole: Item | null = null
  let sum: Item | null = null
  let answered: Item | null = null
  let earlier = 0
  const counts: Item[] = []
  for (const each of items) {
    const clause = lastClause(each.gap)
    if (!isPlain(each.amount) || each.amount.relation !== 'equal') continue
    counts.push(each)
    if (each.amount.span.start > item.amount.span.start || differenceSign(clause) !== 0) continue
    if (clause.search(carried) >= 0) earlier = each.amount.value
    else if (isBase(each, year)) continue
    else if (received.test(clause)) {
      // Two numbers received or answered: nobody can tell which ones the rate is of.
      if (whole !== null) return null
      whole = each
    } else if (together.test(clause)) {
      if (sum !== null) return null
      sum = each
    } else if (done.test(clause)) {
      if (answered !== null) return null
      answered = each
    }
  }
  const base = sum ?? whole
  if (sum !== null && whole !== null && sum.amount.value < whole.amount.value) return null
  if (base === null || answered === null || base.amount.value === 0) return null
  const stated = item.amount
  const all = base === sum ? base.amount.value : base.amount.value + earlier
  if (all < answered.amount.value || base.amount.measure !== answered.amount.measure) return null
  const from = Math.min(base.amount.span.start, answered.amount.span.start)
  const words = text.slice(from, Math.min(stated.span.end + 40, from + 400)).replace(/\s/g, '')
  if (unfinished.test(words.replace(carried, ''))) return null
  const fits = (a: number, b: number) => b > 0 && close(stated, (100 * a) / b)
  if (counts.some((a) => counts.some((b) => a !== b && fits(a.amount.value, b.amount.value)))) return null
  // What the tables count as received, alone or with what was carried in, may be meant without being said.
  const bases = [all, base.amount.value + earlier, wholes[0] ?? 0, wholes[2] ?? 0]
  if (bases.some((b) => fits(answered.amount.value, b))) return null
  return {
    kind: 'rate',
    stated,
    part: answered.amount,
    base: all === base.amount.value ? base.amount : { ...base.amount, value: all },
    right: (100 * answered.amount.value) / all,
  }
}
