import type { CellId, TableId } from '../../forms/form.ts'
import { type Language, words } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Check, Code } from '../../rules/tables/code.ts'
import { sheet } from '../../rules/tables/sheet.ts'
import { saidOf } from '../equations.ts'
import { list, type Passage, sign, speaker } from './passage.ts'

type Wanted = (check: Check, code: Code) => boolean

/** The equations of a table that are asked for, with the numbers that stand there now. Table 2 has none. */
export function equationList(
  report: Report,
  table: TableId,
  language: Language,
  wanted: Wanted,
): readonly Passage[] {
  const found = sheet(report.tables[table])
  if (found === null) return []
  const { code, judged, residuals } = found
  const items: string[] = []
  for (const [number, check] of code.checks.entries()) {
    if (!wanted(check, code)) continue
    const holds = judged[number] ? residuals[number] === 0 : null
    items.push(`${sign(holds)} ${words(saidOf(found, number), language)}`)
  }
  return list(speaker(language)('hover.equations'), items)
}

/** Those that a cell takes part in. */
export function withCell(cell: CellId): Wanted {
  return ({ cells }, code) => cells.some((each) => code.cells[each] === cell)
}

/** Those that define the total of a row. */
export function ofRow(row: string): Wanted {
  return ({ rule, total }, code) =>
    (rule === 'row-total' || rule === 'case-total') && code.cells[total] === `${code.table}.${row}.total`
}

/** Those that hold within a column. */
export function ofColumn(column: string): Wanted {
  return ({ rule, total }, code) =>
    (rule === 'concluded-total' || rule === 'balance') && code.cells[total]!.endsWith(`.${column}`)
}
