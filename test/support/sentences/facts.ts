import type { CellId, Edition } from '../../../server/src/forms/form.ts'
import type { Cells } from '../cells.ts'
import type { Unit } from '../report.ts'

/** What sentences are about. */
export interface Facts {
  readonly edition: Edition
  readonly year: number
  readonly unit: Unit
  readonly cells: Cells
}

export const reader = (cells: Cells) => (id: CellId) => Number(cells.get(id) ?? 0)
