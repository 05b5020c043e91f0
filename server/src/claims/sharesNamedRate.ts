import type { Item } from './listsItems.ts'
import { lastClause } from './listsWords.ts'
import { isBase } from './sharesGrowth.ts'
import { close, closeToShare, isPlain } from './sharesNumbers.ts'
import { differenceSign, unfinished } from './sharesWords.ts'
import type { ShareContext, WrongShare } from './sharesWrong.ts'

/** Rates by what was done, the words that say so of a number, and those that say of what it is a part. */
const rates: readonly (readonly [name: string, done: RegExp, of: RegExp])[] = [
  ['完成', /完成/, /./],
  ['合格', /合格|达标/, /./],
  ['采纳', /采纳/, /./],
  // What need not be published is in no rate of publication, and often not told.
  ['公开', /已(?:主动|全部)?公开|实际公开/, /应/],
  ['纠错', /纠正|纠错/, /复议|诉讼|案/],
  ['纠正', /纠正|纠错/, /复议|诉讼|案/],
]
const named = new RegExp(
  `^ ?(?:总体|总|平均|信息)?(${rates.map(([name]) => name).join('|')})率(?:为|是|达到|达|约)?$`,
)
const negated = /[未不没]/

/**
 * 「抽查栏目 40 个,合格 30 个,合格率 80%」, 「40 项中的 30 项,完成率 80%」: two numbers of one measure stand before the
 * rate and no other, the first is the whole, the second says what the rate says. Everything else is left aside.
 */
export function namedRate({ text, wholes, settled, year }: ShareContext, item: Item): WrongShare | null {
  const [, name] = named.exec(lastClause(item.gap)) ?? []
  const [, done, of] = rates.find(([each]) => each === name) ?? []
  const part = item.previous
  const whole = part?.previous ?? null
  if (done === undefined || of === undefined || part === null || whole === null || whole.previous !== null)
    return null
  const [a, b] = [part.amount, whole.amount]
  if (![a, b].every((each) => isPlain(each) && each.relation === 'equal') || a.measure !== b.measure)
    return null
  if (b.value < a.value || b.value === 0 || item.gap.includes(';') || part.gap.includes(';')) return null
  if ([part, whole].some((each) => isBase(each, year) || differenceSign(lastClause(each.gap)) !== 0))
    return null
  const clause = lastClause(part.gap)
  const among = /^中的?$/.test(part.gap)
  if (!of.test(whole.gap) || (!among && (!done.test(clause) || negated.test(clause)))) return null
  // The whole is what the rate is of, not what was done.
  if (done.test(lastClause(whole.gap)) && !among) return null
  if (unfinished.test(text.slice(b.span.start, item.amount.span.end + 40).replace(/\s/g, ''))) return null
  const fits = (base: number) => base > 0 && close(item.amount, (100 * a.value) / base)
  // Reviews may be counted by those that ended, requests with those carried in.
  if (closeToShare(item.amount, a, b) || [...wholes, ...settled].some(fits)) return null
  return { kind: 'rate', stated: item.amount, part: a, base: b, right: (100 * a.value) / b.value }
}
