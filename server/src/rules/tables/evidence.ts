import type { Claim } from '../../claims/claim.ts'
import type { CellId, Edition } from '../../forms/form.ts'
import { quantityCells } from '../../forms/quantities.ts'
import type { Report } from '../../report/report.ts'
import { follows } from '../years/continuity.ts'
import type { Explanation, Problem } from './explain.ts'
import { isSlip, lacksDigit } from './slip.ts'

/** What stands outside the equations: a number that a sentence or last year's report gives for quantities. */
export interface Statement {
  /** Any of these may be meant. */
  readonly quantities: readonly string[]
  readonly value: number
  /** Null for last year's report. */
  readonly claim: Claim | null
}

/** Plain statements of this report's sentences, and what last year's report carried into this one. */
export function statementsOf(
  report: Report,
  claims: readonly Claim[],
  lastYear: Report | null,
): readonly Statement[] {
  const statements: Statement[] = []
  for (const claim of claims)
    if (claim.firm && !claim.inferred && claim.relation === 'equal')
      statements.push({ quantities: claim.quantities, value: claim.value, claim })
  if (follows(report, lastYear))
    for (const [id, { value, state }] of lastYear.cells)
      if (id.startsWith(carriedOut) && state === 'number')
        statements.push({
          quantities: [`t3.carriedIn.${id.slice(carriedOut.length)}`],
          value: value!,
          claim: null,
        })
  return statements
}

const carriedOut = 't3.carriedOut.'

/** One explanation and what speaks for and against it. */
interface Support {
  readonly explanation: Explanation
  /** Statements that are wrong now and right once the cells are repaired. */
  readonly pro: readonly Statement[]
  /** Statements that are right now and would become wrong. */
  readonly contra: readonly Statement[]
}

export interface Choice {
  readonly explanation: Explanation
  /** The statements that decided; empty when the way the numbers differ did. */
  readonly because: readonly Statement[]
}

/**
 * The one explanation that the evidence supports; null when it supports none or several, for then nobody knows.
 * Statements count first; then a blank that should be a number, and last what fingers do: 12 for 21, 1 for 10.
 */
export function choose(
  explanations: readonly Explanation[],
  problem: Problem,
  report: Report,
  statements: readonly Statement[],
): Choice | null {
  const all = explanations.map((each) => support(each, problem, report, statements))
  const uncontradicted = all.filter(({ contra }) => contra.length === 0)
  const possible = uncontradicted.length > 0 ? uncontradicted : all
  const stated = possible.filter(({ pro }) => pro.length > 0)
  const left = stated.length > 0 ? stated : possible
  if (left.length === 1 && (stated.length > 0 || all.length > 1)) {
    const [{ explanation, pro }] = left as [Support]
    return { explanation, because: pro.length > 0 ? pro : [...new Set(all.flatMap(({ contra }) => contra))] }
  }
  // A lone explanation without a statement is not made certain by its looks.
  if (all.length === 1) return null
  const blank = left.filter(({ explanation }) => isBlank(explanation, problem, report))
  if (blank.length > 0) return blank.length === 1 ? { explanation: blank[0]!.explanation, because: [] } : null
  const slipped = left.filter(({ explanation }) => isSlipped(explanation, problem))
  // A slip tells only while no other number looks like one, be it a weaker one.
  const doubtful = left.filter(({ explanation }) => isSlipped(explanation, problem, lacksDigit))
  const [only] = slipped
  if (slipped.length !== 1 || doubtful.some((each) => each !== only)) return null
  return { explanation: only!.explanation, because: [] }
}

function support(
  explanation: Explanation,
  { code }: Problem,
  report: Report,
  statements: readonly Statement[],
): Support {
  const right = new Map(explanation.map(({ cell, value }) => [code.cells[cell]!, value]))
  const now = (id: CellId) => numberIn(report, id)
  const then = (id: CellId) => right.get(id) ?? numberIn(report, id)
  const pro: Statement[] = []
  const contra: Statement[] = []
  for (const statement of statements) {
    const cells = statement.quantities.flatMap((quantity) => quantityCells(quantity, code.edition) ?? [])
    if (!cells.some((id) => right.has(id))) continue
    const before = holds(statement, code.edition, now)
    const after = holds(statement, code.edition, then)
    if (before === false && after === true) pro.push(statement)
    if (before === true && after === false) contra.push(statement)
  }
  return { explanation, pro, contra }
}

/** Whether any of its quantities has the stated value; null when none has and one cannot be read. */
function holds(
  { quantities, value }: Statement,
  edition: Edition,
  read: (id: CellId) => number | null,
): boolean | null {
  let isReadable = true
  for (const quantity of quantities) {
    const values = quantityCells(quantity, edition)?.map(read) ?? [null]
    if (values.includes(null)) isReadable = false
    else if (values.reduce((sum: number, each) => sum + each!, 0) === value) return true
  }
  return isReadable ? false : null
}

function numberIn({ cells }: Report, id: CellId): number | null {
  const figure = cells.get(id)
  if (figure === undefined) return null
  return figure.state === 'blank' ? 0 : figure.value
}

function isBlank(explanation: Explanation, { code }: Problem, { cells }: Report): boolean {
  return explanation.every(({ cell }) => cells.get(code.cells[cell]!)?.state === 'blank')
}

function isSlipped(explanation: Explanation, { values }: Problem, looks = isSlip): boolean {
  return explanation.every(({ cell, value }) => looks(values[cell]!, value))
}
