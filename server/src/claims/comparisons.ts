import type { Amount } from './amounts.ts'
import type { Item } from './listsItems.ts'
import { lastClause } from './listsWords.ts'
import { compared, isBase, yearsNamed } from './sharesGrowth.ts'
import { isPlain } from './sharesNumbers.ts'
import { comparing, differenceSign, ratioBefore } from './sharesWords.ts'
import type { ShareContext } from './sharesWrong.ts'

/** 「收到 12 件，较上年（10 件）增长 20%」: a number of this year held against last year's. */
export interface Comparison {
  /** The number of this year. */
  readonly current: Amount
  /** The percentage or the difference. */
  readonly stated: Amount
  readonly kind: 'rate' | 'difference'
  readonly sign: 1 | -1
  /** Last year's number, where the sentence states it. */
  readonly base: Amount | null
}

/** The comparisons of a sentence with the year before the report's; such with other years are left out. */
export function comparisons(context: ShareContext): readonly Comparison[] {
  const { items, year } = context
  if (year === null) return []
  const found: Comparison[] = []
  for (const item of items) {
    const { amount, gap } = item
    if (amount.relation !== 'equal' || !comparing.test(gap) || namesAnotherYear(gap, year)) continue
    const clause = lastClause(gap)
    const kind = amount.measure === '%' ? 'rate' : isPlain(amount) ? 'difference' : null
    const sign = kind === 'rate' ? signs[ratioBefore(clause) ?? ''] : differenceSign(clause)
    if (kind === null || sign === undefined || sign === 0 || isBase(item, year)) continue
    const { currents, bases } = compared(context, item)
    const [current] = currents
    if (current === undefined || (kind === 'difference' && current.amount.measure !== amount.measure))
      continue
    const base = bases.find((each) => each.amount.measure === current.amount.measure)
    if (base !== undefined && namesAnotherYear(lastClause(base.gap), year)) continue
    found.push({ current: current.amount, stated: amount, kind, sign, base: base?.amount ?? null })
  }
  return found
}

/** A number of this year, and last year's number that the sentence states beside it. */
export interface Pair {
  readonly current: Amount
  readonly base: Amount
  /** The words say that last year's number was received; else they say nothing of it. */
  readonly received: boolean
}

/**
 * 「2024年收到 12 件,2023年收到 10 件」, 「12 件(上年 10 件)」: last year's number of the same thing, directly behind this
 * year's, with no more words than it takes to say so.
 */
export function pairs(items: readonly Item[], year: number): readonly Pair[] {
  const found: Pair[] = []
  for (const item of items) {
    const { amount, owner, previous, gap } = item
    const current = owner ?? previous
    if (current === null || (item.bracketed && owner === null)) continue
    if (current.amount.measure !== amount.measure || !isPlain(amount) || amount.relation !== 'equal') continue
    const [, named, is, verb] = lastYearHad.exec(gap) ?? []
    if (named === undefined || (named.startsWith('20') && Number(named.slice(0, 4)) !== year - 1)) continue
    // 「新收 12 件,上年 2 件,共 14 件」: carried in from last year.
    if (owner === null && is === undefined && verb === undefined) continue
    // Behind 「收到 12 件,办结 11 件」 nobody can tell which of them is meant.
    const among = owner === null && current.previous?.amount.measure === amount.measure
    if (among && verb === undefined) continue
    if (isBase(current, year) || differenceSign(lastClause(current.gap)) !== 0) continue
    found.push({ current: current.amount, base: amount, received: verb !== undefined })
  }
  return found
}

const lastYearHad =
  /^[,;]?(?:而|在)?(上年|去年|上一年|20\d\d年)度?(?:同期)?(?:全年)?(?:共|总共|则|(数?为|是|:))?(?:(收到|受理|接收|新收)(?:政府信息公开|信息公开)?(?:申请)?(?:共|为)?)?$/

const signs: Readonly<Record<string, 1 | -1>> = { up: 1, down: -1 }

/** 「较2021年增长」 in the report on 2024; the report's own year may stand beside the year before. */
function namesAnotherYear(words: string, year: number): boolean {
  if (/前年|往年|环比|月|季度|近[两三几]年/.test(words)) return true
  return yearsNamed(words, year).some((named) => Number(named) !== year - 1)
}
