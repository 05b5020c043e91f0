import type { CellId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import { codes } from './code.ts'

/** A value that equations give for a cell, and how many of them agree on it. */
export interface Implied {
  readonly value: number
  readonly checks: number
}

/** What the other cells make of a cell that cannot be read: one value, when all equations that can tell agree. */
export function implied(report: Report, id: CellId): readonly Implied[] {
  const table = id.startsWith('t3.') ? 't3' : 't4'
  const edition = report.tables[table].form?.edition
  if (edition === undefined) return []
  const code = codes[table][edition]
  const cell = code.cells.indexOf(id)
  if (cell < 0) return []
  const found = new Map<number, number>()
  for (const { check, sign } of code.touching[cell]!) {
    const { cells, signs } = code.checks[check]!
    let sum = 0
    for (const [i, other] of cells.entries()) {
      if (other === cell) continue
      const figure = report.cells.get(code.cells[other]!)
      sum += signs[i]! * (figure?.state === 'blank' ? 0 : (figure?.value ?? Number.NaN))
    }
    const value = -sign * sum
    if (value >= 0) found.set(value, (found.get(value) ?? 0) + 1)
  }
  return [...found].map(([value, checks]) => ({ value, checks }))
}
