import type { Code } from './code.ts'
import type { Sheet } from './sheet.ts'

/** A cell and the value it should have. */
export interface Repair {
  readonly cell: number
  readonly value: number
}

/** Repairs that together make every failing check hold. */
export type Explanation = readonly Repair[]

/** What is left to explain: values and residuals change as repairs are assumed. */
export interface Problem {
  readonly code: Code
  readonly values: Float64Array
  readonly residuals: Float64Array
  readonly judged: readonly boolean[]
  readonly failing: readonly number[]
}

/** More failing checks than two cells can cause (three each, in (七)总计). */
export const mostForPairs = 6

/** The problem of a sheet. Later ones are made of it by `repaired`. */
export function problemOf({ code, values, residuals, judged, failing }: Sheet): Problem {
  return { code, values, residuals, judged, failing }
}

/** The problem that is left when these repairs are made. */
export function repaired(problem: Problem, repairs: Explanation): Problem {
  const values = problem.values.slice()
  const residuals = problem.residuals.slice()
  for (const { cell, value } of repairs) {
    shift(problem, residuals, cell, value - values[cell]!)
    values[cell] = value
  }
  return { ...problem, values, residuals, failing: failingOf(residuals) }
}

/** Every single cell whose change explains all failing checks. */
export function singles(problem: Problem): Explanation[] {
  const { code, failing, residuals, values } = problem
  const first = failing[0]
  if (first === undefined) return []
  const found: Explanation[] = []
  const { cells, signs } = code.checks[first]!
  for (let i = 0; i < cells.length; i++) {
    const excess = residuals[first]! * signs[i]!
    const cell = cells[i]!
    if (values[cell]! >= excess && explainsAll(problem, cell, excess))
      found.push([{ cell, value: values[cell]! - excess }])
  }
  return found
}

/** Whether the cell being too big by `excess` is what all failing checks say, and no other check denies it. */
function explainsAll({ code, failing, residuals, judged }: Problem, cell: number, excess: number): boolean {
  let explained = 0
  for (const { check, sign } of code.touching[cell]!) {
    if (!judged[check]) continue
    if (residuals[check] !== sign * excess) return false
    explained++
  }
  return explained === failing.length
}

/**
 * Every two cells whose change explains all failing checks. Two cells share at most one check, so one of them is
 * alone in some failing check and its excess can be read there; the other one must explain the rest.
 */
export function pairs(problem: Problem): Explanation[] {
  const { code, failing, values } = problem
  if (failing.length === 0 || failing.length > mostForPairs) return []
  const found = new Map<number, Explanation>()
  const residuals = problem.residuals.slice()
  for (const alone of failing) {
    const { cells, signs } = code.checks[alone]!
    const residual = problem.residuals[alone]!
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!
      const excess = residual * signs[i]!
      if (values[cell]! < excess) continue
      shift(problem, residuals, cell, -excess)
      const rest = { ...problem, residuals, failing: failingOf(residuals) }
      if (rest.failing.length > 0 && rest.failing.length <= 3)
        for (const [other] of singles(rest)) {
          if (other!.cell === cell) continue
          const pair = [{ cell, value: values[cell]! - excess }, other!].sort((a, b) => a.cell - b.cell)
          found.set(pair[0]!.cell * code.cells.length + pair[1]!.cell, pair)
        }
      shift(problem, residuals, cell, excess)
    }
  }
  return [...found.values()]
}

/**
 * Cells about which all their checks (two at least) say the same, when no other such cell shares a check with
 * them: certain, whatever else is wrong in the table.
 */
export function agreed(problem: Problem): Repair[] {
  const { code, failing } = problem
  const found = new Map<number, Repair>()
  const claims = new Map<number, number>()
  for (const failed of failing) {
    for (const repair of agreeing(problem, failed)) {
      if (found.has(repair.cell)) continue
      found.set(repair.cell, repair)
      for (const { check } of code.touching[repair.cell]!) claims.set(check, (claims.get(check) ?? 0) + 1)
    }
  }
  return [...found.values()].filter(({ cell }) =>
    code.touching[cell]!.every(({ check }) => (claims.get(check) ?? 0) <= 1),
  )
}

/** The cells of a failing check about which all their checks (two at least) say the same. */
export function agreeing(problem: Problem, check: number): Repair[] {
  const { code, residuals, values } = problem
  const { cells, signs } = code.checks[check]!
  const found: Repair[] = []
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    const excess = residuals[check]! * signs[i]!
    if (values[cell]! >= excess && agree(problem, cell, excess))
      found.push({ cell, value: values[cell]! - excess })
  }
  return found
}

function agree({ code, residuals, judged }: Problem, cell: number, excess: number): boolean {
  let checks = 0
  for (const { check, sign } of code.touching[cell]!) {
    if (!judged[check]) continue
    if (residuals[check] !== sign * excess) return false
    checks++
  }
  return checks >= 2
}

function shift({ code, judged }: Problem, residuals: Float64Array, cell: number, by: number): void {
  for (const { check, sign } of code.touching[cell]!) if (judged[check]) residuals[check]! += sign * by
}

function failingOf(residuals: Float64Array): number[] {
  const failing: number[] = []
  for (let check = 0; check < residuals.length; check++) if (residuals[check] !== 0) failing.push(check)
  return failing
}
