import type { Open } from './decode.ts'
import { agreeing, type Explanation, type Problem } from './explain.ts'

/**
 * When many cells are wrong: one finding for each failing row; only when all rows add up, one for each failing
 * column. The column of 总计 fails with the others and says nothing new.
 */
export function degraded(problem: Problem): Open[] {
  const { code, failing, residuals, values } = problem
  const of = (rule: Open['rule']) => failing.filter((check) => code.checks[check]!.rule === rule)
  const rows = [...of('row-total'), ...of('case-total')]
  const results = of('concluded-total')
  const columns = [
    ...results,
    ...of('balance').filter((check) => !results.some((each) => isSameColumn(each, check))),
  ]
  const totals = (check: number) =>
    code.checks[check]!.total % code.columns.length === code.columns.length - 1
  const partColumns = columns.filter((check) => !totals(check))
  return (rows.length > 0 ? rows : partColumns.length > 0 ? partColumns : columns).map((check) => ({
    kind: 'open',
    rule: code.checks[check]!.rule,
    check,
    checks: [check],
    options: candidates(check),
  }))

  function isSameColumn(a: number, b: number): boolean {
    const width = code.columns.length
    return code.checks[a]!.total % width === code.checks[b]!.total % width
  }

  /** The cells that another check accuses as well, in doubt only because it accuses several; else the total. */
  function candidates(check: number): Explanation[] {
    const accused = agreeing(problem, check)
    return accused.length > 0 ? accused.map((repair) => [repair]) : recomputed(check)
  }

  /** The total as its parts give it: a candidate like any other, only that nothing else speaks for it. */
  function recomputed(check: number): Explanation[] {
    const cell = code.checks[check]!.total
    const value = values[cell]! + residuals[check]!
    return value < 0 ? [] : [[{ cell, value }]]
  }
}
