import type { Equation } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { Code } from './code.ts'
import { choose, type Statement } from './evidence.ts'
import {
  agreed,
  type Explanation,
  type Problem,
  pairs,
  problemOf,
  type Repair,
  repaired,
  singles,
} from './explain.ts'
import type { Sheet } from './sheet.ts'
import { degraded } from './unexplained.ts'
import { filledBlanks, restatedResults, type Unfilled, unfilledLines } from './unfilled.ts'

export type EquationRule = Equation['rule']

/** What the equations say is wrong: one verdict for one cause. */
export type Verdict = Wrong | Open

/** Cells whose right value is known. One cell, one cell with the total it was added into, or a line of totals. */
export interface Wrong {
  readonly kind: 'wrong'
  readonly rule: EquationRule
  /** The culprit first. Several only when one cause made them wrong. */
  readonly repairs: Explanation
  /** Set when a whole line of totals was not filled in. */
  readonly line: Unfilled['line'] | null
  /** Numbers of the failing checks that say so. */
  readonly checks: readonly number[]
  /** Statements outside the table that decided between several explanations. */
  readonly because: readonly Statement[]
}

/** A check that fails while nobody can say which cell is to blame. */
export interface Open {
  readonly kind: 'open'
  readonly rule: EquationRule
  /** The failing check that the finding is about. */
  readonly check: number
  readonly checks: readonly number[]
  /** Every candidate; none when nothing small explains the failure. */
  readonly options: readonly Explanation[]
}

/**
 * Error correction: the smallest set of cells whose change explains every failing check, one, then two, then more
 * as far as they do not touch each other; evidence outside of the equations decides between equals.
 */
export function decode(sheet: Sheet, report: Report, statements: readonly Statement[]): readonly Verdict[] {
  if (sheet.failing.length === 0) return []
  const problem = problemOf(sheet)
  // The blocks of table 4 have no cell in common.
  if (sheet.code.table === 't4')
    return sheet.failing.flatMap((check) =>
      explained({ ...problem, failing: [check] }, [check], report, statements, sheet.blanks),
    )
  return explained(problem, problem.failing, report, statements, sheet.blanks)
}

function explained(
  problem: Problem,
  original: readonly number[],
  report: Report,
  statements: readonly Statement[],
  blanks: readonly number[],
): Verdict[] {
  const { code, failing } = problem
  if (failing.length === 0) return []
  const settle = (explanations: readonly Explanation[]) =>
    settled(problem, original, explanations, report, statements)
  const rest = (repairs: Explanation) =>
    explained(repaired(problem, repairs), original, report, statements, blanks)

  const one = singles(problem)
  if (one.length > 0) return settle(one)

  // What else may be wrong shows once the totals are there.
  const lines = unfilledLines(problem)
  if (lines.length > 0) return lines.map(({ line, repairs }) => wrong(code, original, repairs, line))
  const filled = filledBlanks(problem, blanks)
  if (filled !== null) return byLine(problem, original, filled)

  const two = pairs(problem)
  if (two.length > 0) return settle(two)

  const restated = restatedResults(problem)
  if (restated !== null) return [wrong(code, original, restated, 'concluded')]

  const sure = agreed(problem)
  if (sure.length > 0) return [...sure.map((repair) => wrong(code, original, [repair])), ...rest(sure)]
  return degraded(problem)
}

/** What all explanations agree on is known; about the rest each failing row, else each failing column, is open. */
function settled(
  problem: Problem,
  original: readonly number[],
  explanations: readonly Explanation[],
  report: Report,
  statements: readonly Statement[],
): Verdict[] {
  const { code, failing } = problem
  const [first] = explanations
  if (explanations.length === 1 && isCompelling(problem, first!))
    return together(problem, original, first!, [])
  const choice = choose(explanations, problem, report, statements)
  if (choice !== null) return together(problem, original, choice.explanation, choice.because)

  const rows = failing.filter((check) => code.checks[check]!.rule === 'row-total')
  if (rows.length === 0) {
    const check = failing[0]!
    return [{ kind: 'open', rule: code.checks[check]!.rule, check, checks: failing, options: explanations }]
  }
  return rows.map((check): Verdict => {
    const cells = code.checks[check]!.cells
    const options = new Map<string, Repair>()
    for (const repair of explanations.flat())
      if (cells.includes(repair.cell)) options.set(`${repair.cell} ${repair.value}`, repair)
    const candidates = [...options.values()].sort((a, b) => a.cell - b.cell)
    const [only] = candidates
    if (candidates.length === 1 && explanations.length > 1) return wrong(code, original, [only!])
    const checks = failing.filter((each) =>
      [check, ...candidates.flatMap(({ cell }) => code.touching[cell]!.map((t) => t.check))].includes(each),
    )
    return {
      kind: 'open',
      rule: 'row-total',
      check,
      checks,
      options: candidates.map((each) => [each]),
    }
  })
}

/**
 * One cell that alone explains everything is believed. Two are, when checks of different kinds meet in them; a
 * column that is off while every row holds (or the reverse) has other causes that are as likely, in more cells.
 */
function isCompelling({ code, failing }: Problem, explanation: Explanation): boolean {
  return explanation.length === 1 || new Set(failing.map((check) => code.checks[check]!.rule)).size > 1
}

/** Blanks that stand in one line of totals, from three on, have one cause. */
function byLine(problem: Problem, original: readonly number[], repairs: Explanation): Verdict[] {
  const { code } = problem
  const width = code.columns.length
  const concluded = code.rowOf.get('concluded')
  const isIn = {
    concluded: ({ cell }: Repair) => Math.floor(cell / width) === concluded,
    totals: ({ cell }: Repair) => cell % width === width - 1,
  }
  for (const line of ['totals', 'concluded'] as const) {
    const inLine = repairs.filter(isIn[line])
    if (inLine.length < 3) continue
    const others = repairs.filter((each) => !inLine.includes(each))
    return [wrong(code, original, inLine, line), ...byLine(problem, original, others)]
  }
  return together(problem, original, repairs, [])
}

/** One verdict for each cause: a number added into the total of a row that still adds up is one. */
function together(
  { code, values }: Problem,
  original: readonly number[],
  repairs: Explanation,
  because: readonly Statement[],
): Verdict[] {
  const verdicts: Verdict[] = []
  const left = new Set(repairs)
  const rowOf = ({ cell }: Repair) => Math.floor(cell / code.columns.length)
  for (const repair of repairs) {
    if (!left.has(repair)) continue
    const row = code.touching[repair.cell]!.find(({ check }) => code.checks[check]!.rule === 'row-total')
    const sameRow = repairs.filter((each) => left.has(each) && rowOf(each) === rowOf(repair))
    const isOne = (row && !original.includes(row.check)) || isSplit(sameRow, values)
    const inRow = isOne ? sameRow : [repair]
    for (const each of inRow) left.delete(each)
    verdicts.push(wrong(code, original, inRow, null, because))
  }
  return verdicts
}

/** 12 that a scan or a paste has parted into 1 and 2, in two neighbouring cells. */
export function isSplit(repairs: Explanation, values: Float64Array): boolean {
  const [head, tail] = repairs
  if (repairs.length !== 2 || tail!.cell !== head!.cell + 1 || tail!.value !== 0) return false
  return `${head!.value}` === `${values[head!.cell]}${values[tail!.cell]}`
}

function wrong(
  code: Code,
  original: readonly number[],
  repairs: Explanation,
  line: Unfilled['line'] | null = null,
  because: readonly Statement[] = [],
): Wrong {
  const touched = new Set(repairs.flatMap(({ cell }) => code.touching[cell]!.map(({ check }) => check)))
  const checks = original.filter((check) => touched.has(check))
  // Checks are numbered in the order of the rules.
  return { kind: 'wrong', rule: code.checks[checks[0]!]!.rule, repairs, line, checks, because }
}
