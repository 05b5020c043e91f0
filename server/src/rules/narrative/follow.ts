import type { Claim } from '../../claims/claim.ts'
import { holds, type Tables, tableValue } from '../../claims/judgement.ts'
import { equations } from '../../forms/equations.ts'
import type { CellId } from '../../forms/form.ts'
import { quantityCells } from '../../forms/quantities.ts'
import type { Report } from '../../report/report.ts'
import type { Edit } from '../rule.ts'
import { valueEdit } from '../tables/figures.ts'

export interface Followed {
  readonly edits: readonly Edit[]
  /** The cells that change besides the one named. */
  readonly others: readonly CellId[]
}

/**
 * Edits with which the table says what the sentence says and still adds up; null when there is no such small change.
 * Table 2 has no equations. In tables 3 and 4 the change is carried along while there is only one way: one applicant,
 * one result, one outcome.
 */
export function follow(
  report: Report,
  claims: readonly Claim[],
  claim: Claim,
  quantity: string,
): Followed | null {
  const { edition, cells, draft } = report
  if (edition === null || claim.relation !== 'equal') return null
  const members = quantityCells(quantity, edition)
  if (members?.length !== 1) return null
  const [cell] = members as [CellId]
  const changes = cell.startsWith('t2.') ? new Map([[cell, claim.value]]) : carried(report, cell, claim.value)
  if (changes === null || disturbs(report, claims, changes)) return null
  const edits: Edit[] = []
  for (const [id, value] of changes) {
    const figure = cells.get(id)
    if (figure === undefined) return null
    edits.push(valueEdit(draft, figure, value))
  }
  edits.sort((a, b) => a.span.start - b.span.start)
  return { edits, others: [...changes.keys()].filter((id) => id !== cell) }
}

/** Whether a sentence that agrees with the table now would no longer do so. */
function disturbs(report: Report, claims: readonly Claim[], changes: ReadonlyMap<CellId, number>): boolean {
  const get = (id: CellId) => {
    const figure = report.cells.get(id)
    const value = changes.get(id)
    return figure === undefined || value === undefined ? figure : { ...figure, value }
  }
  const changed = { cells: { get }, edition: report.edition }
  const agreeing = agreeingClaims(report, claims)
  for (const id of changes.keys()) {
    if (agreeing.get(id)?.some((claim) => !agrees(changed, claim))) return true
  }
  return false
}

/** By cell, the claims that its value is part of and that agree with the tables; once for all numbers of a report. */
function agreeingClaims(report: Report, claims: readonly Claim[]): ReadonlyMap<CellId, readonly Claim[]> {
  let agreeing = known.get(claims)
  if (agreeing !== undefined) return agreeing
  known.set(claims, (agreeing = new Map()))
  for (const claim of claims) {
    if (claim.because === 'allConcluded' || !agrees(report, claim)) continue
    // Nobody can tell of a blank cell, whatever another holds.
    if (claim.quantities.some((quantity) => tableValue(report, quantity) === null)) continue
    for (const quantity of claim.quantities) {
      for (const id of quantityCells(quantity, report.edition!)!) {
        const others = agreeing.get(id)
        if (others === undefined) agreeing.set(id, [claim])
        else others.push(claim)
      }
    }
  }
  return agreeing
}

const known = new WeakMap<readonly Claim[], Map<CellId, Claim[]>>()

function agrees(tables: Tables, claim: Claim): boolean {
  return claim.quantities.some((quantity) => {
    const value = tableValue(tables, quantity)
    return value === null || holds(claim, value)
  })
}

function carried(report: Report, cell: CellId, value: number): ReadonlyMap<CellId, number> | null {
  const { edition, cells } = report
  const number = (id: CellId) => cells.get(id)?.value ?? null
  const from = number(cell)
  if (from === null) return null
  const table = cell.slice(0, 2)
  const changed = new Map<CellId, number>([[cell, value]])
  const read = (id: CellId) => changed.get(id) ?? number(id) ?? Number.NaN
  // Each round repairs one equation that the change broke; more than a handful is another table.
  for (let round = 0; round < 8; round++) {
    const broken = equations[edition!].find(
      ({ total, terms }) =>
        total.startsWith(table) && terms.reduce((sum, each) => sum + each.sign * read(each.cell), 0) !== 0,
    )
    if (broken === undefined) return changed
    const movable = broken.terms.filter(({ cell: id }) => !changed.has(id) && number(id) === from)
    const nonzero = broken.terms.filter(({ cell: id }) => !changed.has(id) && (number(id) ?? 0) !== 0)
    if (movable.length !== 1 || nonzero.length !== 1) return null
    changed.set(movable[0]!.cell, value)
  }
  return null
}
