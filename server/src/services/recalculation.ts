import type { Figure, Report } from '../report/report.ts'
import type { Edit } from '../rules/rule.ts'
import type { Check, Code } from '../rules/tables/code.ts'
import { valueEdit } from '../rules/tables/figures.ts'
import { type Sheet, sheet } from '../rules/tables/sheet.ts'

/** A total and what its parts make of it, where something else or nothing is written. */
export interface Recalculated {
  readonly figure: Figure
  readonly value: number
}

/**
 * What a recalculation would write, by table: the 总计 of every row, (七)总计, the 总计 of table 4, and blanks of
 * 第四项 (what was received and carried in less what was concluded). Each total is made of parts as they stand, or
 * as they were just recalculated; where one of its cells is missing or no number, and where all parts are blank, it
 * is left alone.
 */
export function recalculated({ tables }: Report): readonly Recalculated[] {
  return [tables.t3, tables.t4].flatMap((table) => {
    const known = sheet(table)
    return known === null ? [] : totalsOf(known)
  })
}

/** The edits that write them, in offsets of the source. */
export function recalculation(report: Report): readonly Edit[] {
  const { draft } = report
  return recalculated(report)
    .map(({ figure, value }) => {
      const { span, newText } = valueEdit(draft, figure, value)
      return { span: draft.origin(span), newText }
    })
    .sort((a, b) => a.span.start - b.span.start)
}

function totalsOf({ code, values: written, figures, judged }: Sheet): readonly Recalculated[] {
  const values = written.slice()
  const settled = new Set<number>()
  const isBlank = (cell: number) => figures[cell]?.state === 'blank' && !settled.has(cell)
  for (const number of order(code)) {
    const { rule, total, cells, signs } = code.checks[number]!
    if (!judged[number] || settled.has(total) || (rule === 'balance' && !isBlank(total))) continue
    if (cells.every((cell) => cell === total || isBlank(cell))) continue
    const value = cells.reduce((sum, cell, i) => (cell === total ? sum : sum + signs[i]! * values[cell]!), 0)
    if (value < 0) continue
    values[total] = value
    settled.add(total)
  }
  return [...settled]
    .filter((cell) => figures[cell]!.state === 'blank' || values[cell] !== written[cell])
    .map((cell) => ({ figure: figures[cell]!, value: values[cell]! }))
}

/** Numbers of the checks in the order in which their totals become known. */
function order(code: Code): readonly number[] {
  const width = code.columns.length
  const rank = ({ rule, total }: Check) => {
    const row = code.rows[Math.floor(total / width)]!.id
    if (rule === 'concluded-total') return 1
    if (rule === 'balance') return total % width === width - 1 ? 5 : 3
    return row === 'concluded' ? 2 : row === 'carriedOut' ? 4 : 0
  }
  return code.checks.map((_, number) => number).sort((a, b) => rank(code.checks[a]!) - rank(code.checks[b]!))
}
