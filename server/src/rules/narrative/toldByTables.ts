import type { Amount } from '../../claims/amounts.ts'
import { type Judgement, judgements } from '../../claims/judgement.ts'
import { type Breakdown, compare } from '../../claims/listsSums.ts'
import { quantityCells } from '../../forms/quantities.ts'
import type { Report } from '../../report/report.ts'
import type { RuleContext } from '../rule.ts'
import { analysisOf } from '../tables/analysis.ts'
import { claimAt, claimsBeside } from './claimAt.ts'

/**
 * Whether tables 3 and 4 tell all there is to tell about a list that does not add up: either its numbers are those
 * of the tables, or with the tables' values for the numbers that contradict them it adds up. One wrong number is
 * then one finding, that of the table.
 */
export function toldByTables(context: RuleContext, { total, also, parts }: Breakdown): boolean {
  const judged = new Map<number, readonly Judgement[]>()
  const judgementOf = (amount: Amount): Judgement | null => {
    const claim = claimAt(context.claims, amount)
    if (claim === null) return null
    const { start } = claim.sentence
    let known = judged.get(start)
    if (known === undefined) {
      known = judgements(context.report, claimsBeside(context.claims, claim))
      judged.set(start, known)
    }
    return known.find((each) => each.claim === claim) ?? null
  }
  const whole = judgementOf(total)
  const others = [...parts, ...(also === null ? [] : [also])].map(judgementOf)
  const all = [whole, ...others]
  if (all.every((each) => each?.fits === true)) return true
  if (!all.some((each) => isReported(context, each))) return false
  // 收到 may be one thing or the other, but is the same for a whole and its parts.
  for (const reading of [0, 1]) {
    const value = (amount: Amount, judgement: Judgement | null): readonly [low: number, high: number] => {
      if (judgement === null || !isReported(context, judgement)) return [amount.low, amount.high]
      const said = judgement.readings[Math.min(reading, judgement.readings.length - 1)]!.value
      return [said, said]
    }
    const [low, high] = value(total, whole)
    const second = also === null ? [0, 0] : value(also, others.at(-1)!)
    const sums = parts.map((part, i) => value(part, others[i]!))
    const outcome = compare(
      { total: { ...total, low: low + second[0]!, high: high + second[1]! }, also: null },
      sums.reduce((sum, [least]) => sum + least, 0),
      sums.reduce((sum, [, most]) => sum + most, 0),
    )
    if (outcome === 'holds') return true
  }
  return false
}

/** A number that contradicts a cell of table 3 or 4 which no equation says is the wrong one. */
function isReported(context: RuleContext, judgement: Judgement | null): judgement is Judgement {
  if (judgement === null || judgement.fits || judgement.claim.inferred) return false
  const { right } = analysisOf(context)
  return judgement.readings.every(
    ({ quantity }) =>
      !quantity.startsWith('t2.') && !cellsOf(context.report, quantity).some((id) => right.has(id)),
  )
}

function cellsOf({ edition }: Report, quantity: string): readonly string[] {
  return quantityCells(quantity, edition ?? '2021') ?? []
}
