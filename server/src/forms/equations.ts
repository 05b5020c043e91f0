import type { CellId, Edition, Equation } from './form.ts'
import { applicantColumns, table3 } from './t3.ts'
import { outcomeColumns, table4 } from './t4.ts'

/**
 * 勾稽关系: every equation of tables 3 and 4, as data; Σ sign × cell must be 0. The form prints the balance itself
 * (第一项加第二项之和，等于第三项加第四项之和); the others follow from its 总计 cells.
 */
export const equations: Readonly<Record<Edition, readonly Equation[]>> = {
  '2019': all('2019'),
  '2021': all('2021'),
}

function all(edition: Edition): readonly Equation[] {
  const rows = table3[edition].groups[0]!.rows.map((row) => row.id)
  const columns = applicantColumns.map((column) => column.id)
  const parts = rows.filter((row) => !['received', 'carriedIn', 'concluded', 'carriedOut'].includes(row))
  const blocks = table4[edition].groups[0]!.rows.map((row) => row.id)
  return [
    ...rows.map((row) =>
      equation(
        'row-total',
        `t3.${row}.total`,
        columns.slice(0, -1).map((column) => `t3.${row}.${column}`),
      ),
    ),
    ...columns.map((column) =>
      equation(
        'concluded-total',
        `t3.concluded.${column}`,
        parts.map((row) => `t3.${row}.${column}`),
      ),
    ),
    ...columns.map((column) =>
      equation(
        'balance',
        `t3.carriedOut.${column}`,
        [`t3.received.${column}`, `t3.carriedIn.${column}`],
        [`t3.concluded.${column}`],
      ),
    ),
    ...blocks.map((block) =>
      equation(
        'case-total',
        `t4.${block}.total`,
        outcomeColumns.slice(0, -1).map((column) => `t4.${block}.${column.id}`),
      ),
    ),
  ]
}

/** total = Σ plus − Σ minus, written as Σ plus − Σ minus − total = 0. */
function equation(
  rule: Equation['rule'],
  total: CellId,
  plus: readonly CellId[],
  minus: readonly CellId[] = [],
): Equation {
  return {
    rule,
    total,
    terms: [
      ...plus.map((cell) => ({ cell, sign: 1 as const })),
      ...minus.map((cell) => ({ cell, sign: -1 as const })),
      { cell: total, sign: -1 },
    ],
  }
}
