import { type Explanation, type Problem, type Repair, repaired } from './explain.ts'

/** Totals that were never filled in: (七)总计, the 总计 column, or both. */
export interface Unfilled {
  readonly line: 'concluded' | 'totals'
  readonly repairs: Explanation
}

/**
 * Whole lines of totals that are 0 or blank while their parts are not, and that fit everything else when they
 * are filled in. The parts of (七)总计 must agree with each other; the balance is judged once it is filled.
 */
export function unfilledLines(problem: Problem): Unfilled[] {
  const concluded = lineOf(problem, 'concluded-total')
  const totals = lineOf(problem, 'row-total')
  for (const lines of [['concluded'], ['totals'], ['totals', 'concluded']] as const) {
    let rest = problem
    const found: Unfilled[] = []
    for (const line of lines) {
      const cells = line === 'concluded' ? concluded : totals
      const repairs = cells === null ? null : sums(rest, line, cells)
      if (repairs === null || repairs.length < 2) break
      found.push({ line, repairs })
      rest = repaired(rest, repairs)
    }
    if (found.length === lines.length && fits(rest, lines[0] === 'totals')) return found
  }
  return []
}

/** The totals of a rule when all of them are 0; null when one is not, or when one of its checks is not judged. */
function lineOf({ code, values, judged }: Problem, rule: 'concluded-total' | 'row-total'): number[] | null {
  const cells: number[] = []
  for (let number = 0; number < code.checks.length; number++) {
    const check = code.checks[number]!
    if (check.rule !== rule) continue
    if (!judged[number] || values[check.total] !== 0) return null
    cells.push(number)
  }
  return cells.length > 0 ? cells : null
}

function sums(
  { code, residuals }: Problem,
  line: Unfilled['line'],
  checks: readonly number[],
): Repair[] | null {
  const repairs: Repair[] = []
  for (const check of checks) {
    // Both lines have one cell in common; it belongs to (七)总计 when that is empty too.
    const value = residuals[check]!
    if (value < 0) return null
    if (value > 0) repairs.push({ cell: code.checks[check]!.total, value })
  }
  return line === 'concluded' || repairs.length > 0 ? repairs : null
}

/**
 * Rows and results must add up once the lines are filled. For the 总计 column the balance must hold as well: any
 * two wrong cells in an empty table would otherwise look like forgotten totals.
 */
function fits({ code, failing }: Problem, withBalance: boolean): boolean {
  return failing.every((check) => !withBalance && code.checks[check]!.rule === 'balance')
}

/**
 * (七)总计 as a whole left behind when results were changed: its columns add up among themselves, but results and
 * balance agree on other numbers in at least three of them.
 */
export function restatedResults(problem: Problem): Explanation | null {
  const { code, failing, residuals, values } = problem
  const repairs: Repair[] = []
  for (const check of failing) {
    const { rule, total: cell } = code.checks[check]!
    if (rule === 'concluded-total') repairs.push({ cell, value: values[cell]! + residuals[check]! })
  }
  if (repairs.length < 3 || repairs.some(({ value }) => value < 0)) return null
  return repaired(problem, repairs).failing.length === 0 ? repairs : null
}

/**
 * Blank cells as the unknowns they are: checks with one unknown give its value, checks whose unknowns add up to 0
 * give them all. Null when this does not settle every one of them, or when something still fails.
 */
export function filledBlanks(problem: Problem, blanks: readonly number[]): Explanation | null {
  const { code, failing, judged, residuals } = problem
  const isFailing = new Set(failing)
  const unknown = new Set(
    blanks.filter((cell) => code.touching[cell]!.some(({ check }) => isFailing.has(check))),
  )
  if (unknown.size === 0) return null
  const sums = residuals.slice()
  const found: Repair[] = []
  for (let settled = true; settled && unknown.size > 0; ) {
    settled = false
    for (let number = 0; number < sums.length; number++) {
      if (!judged[number]) continue
      const { cells, signs } = code.checks[number]!
      const open = cells.filter((cell) => unknown.has(cell))
      if (open.length === 0) continue
      const sign = signs[cells.indexOf(open[0]!)]!
      const value = -sums[number]! * sign
      if (open.length === 1) {
        if (value < 0) return null
        settle(open[0]!, value)
      } else if (value === 0 && open.every((cell) => signs[cells.indexOf(cell)] === sign)) {
        for (const cell of open) settle(cell, 0)
      }
    }

    function settle(cell: number, value: number) {
      unknown.delete(cell)
      settled = true
      if (value === 0) return
      found.push({ cell, value })
      for (const { check, sign } of code.touching[cell]!) if (judged[check]) sums[check]! += sign * value
    }
  }
  return unknown.size === 0 && found.length > 0 && repaired(problem, found).failing.length === 0
    ? found
    : null
}
