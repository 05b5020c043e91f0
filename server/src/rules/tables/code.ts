import { tableForms } from '../../forms/cells.ts'
import { equations } from '../../forms/equations.ts'
import type { CellId, Column, Edition, Equation, Row, TableId } from '../../forms/form.ts'

/** One equation over cell numbers: Σ signs[i] × value of cells[i] must be 0. */
export interface Check {
  readonly rule: Equation['rule']
  /** The cell it defines (see `Equation.total`). */
  readonly total: number
  readonly cells: readonly number[]
  readonly signs: readonly (1 | -1)[]
}

/**
 * A table of one edition as an error-correcting code: its cells numbered row by row, its equations as checks.
 * Built once per edition; everything that decodes works on these numbers.
 */
export interface Code {
  readonly table: TableId
  readonly edition: Edition
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** Number of a cell: row × columns.length + column. */
  readonly cells: readonly CellId[]
  readonly checks: readonly Check[]
  /** For each cell the checks it takes part in, and its sign there. */
  readonly touching: readonly (readonly { readonly check: number; readonly sign: 1 | -1 }[])[]
  /** Row number of a row id. */
  readonly rowOf: ReadonlyMap<string, number>
}

export const codes: Readonly<Record<'t3' | 't4', Readonly<Record<Edition, Code>>>> = {
  t3: { '2019': code('t3', '2019'), '2021': code('t3', '2021') },
  t4: { '2019': code('t4', '2019'), '2021': code('t4', '2021') },
}

function code(table: 't3' | 't4', edition: Edition): Code {
  const { rows, columns } = tableForms[table][edition].groups[0]!
  const cells = rows.flatMap((row) => columns.map((column) => `${table}.${row.id}.${column.id}`))
  const numbers = new Map(cells.map((id, number) => [id, number]))
  const checks = equations[edition]
    .filter(({ total }) => numbers.has(total))
    .map(
      ({ rule, total, terms }): Check => ({
        rule,
        total: numbers.get(total)!,
        cells: terms.map(({ cell }) => numbers.get(cell)!),
        signs: terms.map(({ sign }) => sign),
      }),
    )
  const touching = cells.map((_, cell) =>
    checks.flatMap((check, number) => {
      const place = check.cells.indexOf(cell)
      return place < 0 ? [] : [{ check: number, sign: check.signs[place]! }]
    }),
  )
  return {
    table,
    edition,
    rows,
    columns,
    cells,
    checks,
    touching,
    rowOf: new Map(rows.map((row, number) => [row.id, number])),
  }
}

/** The cells of (七)总计, or of the 总计 column. */
export function lineOf({ rows, columns, rowOf }: Code, line: 'concluded' | 'totals'): readonly number[] {
  const width = columns.length
  if (line === 'totals') return rows.map((_, row) => row * width + width - 1)
  return columns.map((_, column) => (rowOf.get('concluded') ?? 0) * width + column)
}
