import type { BoundTable, Figure } from '../../report/report.ts'
import { type Code, codes } from './code.ts'

/** The values of one table, ready for its checks. */
export interface Sheet {
  readonly code: Code
  /** By cell number; 0 where the cell is blank or unknown. */
  readonly values: Float64Array
  /** By cell number; null where the row has no such place. */
  readonly figures: readonly (Figure | null)[]
  /** By check number: Σ sign × value, 0 for a check that is not judged. */
  readonly residuals: Float64Array
  /** By check number: false when one of its cells cannot be read, so that nobody can judge it. */
  readonly judged: readonly boolean[]
  /** Numbers of the checks that fail. */
  readonly failing: readonly number[]
  /** Numbers of the cells that are blank and count as 0, because their row has all its places. */
  readonly blanks: readonly number[]
}

/** Larger numbers are no counts of requests; sums of them would lose digits. */
const most = 1e12

/** Null when the table is not bound. Cells of incomplete rows have no place, so their checks are not judged. */
export function sheet(table: BoundTable): Sheet | null {
  const { form, state } = table
  if (state !== 'bound' || form === null || form.id === 't2') return null
  const code = codes[form.id][form.edition]
  const width = code.columns.length
  const values = new Float64Array(code.cells.length)
  const figures = new Array<Figure | null>(code.cells.length).fill(null)
  const blanks: number[] = []
  let known = 0
  for (const row of table.rows) {
    const place = row.state === 'bound' ? code.rowOf.get(row.row.id) : undefined
    if (place === undefined || row.values.length !== width) continue
    const first = place * width
    if (figures[first] !== null) continue
    for (let column = 0; column < width; column++) {
      const figure = row.values[column]!
      figures[first + column] = figure
      if (isCount(figure)) values[first + column] = figure.value!
      else if (figure.state === 'blank') blanks.push(first + column)
      else continue
      known++
    }
  }
  const judged = judge(code, figures, known)
  const residuals = residualsOf(code, values, judged)
  const failing: number[] = []
  for (let check = 0; check < residuals.length; check++) if (residuals[check] !== 0) failing.push(check)
  return { code, values, figures, residuals, judged, failing, blanks }
}

function isCount({ state, value }: Figure): boolean {
  return state === 'number' && value! >= 0 && value! < most && Number.isInteger(value)
}

function judge(code: Code, figures: readonly (Figure | null)[], known: number): readonly boolean[] {
  if (known === code.cells.length) return code.checks.map(() => true)
  const readable = (cell: number) => {
    const figure = figures[cell]!
    return figure !== null && (figure.state === 'blank' || isCount(figure))
  }
  return code.checks.map((check) => check.cells.every(readable))
}

export function residualsOf(code: Code, values: Float64Array, judged: readonly boolean[]): Float64Array {
  const residuals = new Float64Array(code.checks.length)
  for (let number = 0; number < residuals.length; number++) {
    if (!judged[number]) continue
    const { cells, signs } = code.checks[number]!
    let sum = 0
    for (let i = 0; i < cells.length; i++) sum += signs[i]! * values[cells[i]!]!
    residuals[number] = sum
  }
  return residuals
}
