import type { Amount } from './amounts.ts'
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

const signs: Readonly<Record<string, 1 | -1>> = { up: 1, down: -1 }

/** 「较2021年增长」 in the report on 2024; the report's own year may stand beside the year before. */
function namesAnotherYear(words: string, year: number): boolean {
  if (/前年|往年|环比|月|季度|近[两三几]年/.test(words)) return true
  return yearsNamed(words, year).some((named) => Number(named) !== year - 1)
}
