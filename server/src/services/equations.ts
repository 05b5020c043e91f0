import { tableNames } from '../forms/cells.ts'
import type { TableId } from '../forms/form.ts'
import { type Language, type Said, words } from '../messages/message.ts'
import type { Report } from '../report/report.ts'
import { visible } from '../rules/tables/figures.ts'
import { equationSaid } from '../rules/tables/related.ts'
import { type Sheet, sheet } from '../rules/tables/sheet.ts'
import type { Span } from '../text/span.ts'

/** One 勾稽关系 with the report's numbers. */
export interface ShownEquation {
  readonly table: TableId
  /** What people call the table. */
  readonly tableName: string
  /** The equation in words, with its numbers. */
  readonly words: string
  /** Null when one of its numbers is missing or cannot be read. */
  readonly holds: boolean | null
  /** The cell it defines, in offsets of the source; the table's first line when the cell is not there. */
  readonly span: Span
}

/** Every equation of the tables that are there, in the order of the form. */
export function equationsOf(report: Report, language: Language): readonly ShownEquation[] {
  return [report.tables.t3, report.tables.t4].flatMap((table) => {
    const known = sheet(table)
    if (known === null) return []
    const { code, figures, judged, residuals } = known
    return code.checks.map(({ total }, number): ShownEquation => {
      const figure = figures[total]
      return {
        table: code.table,
        tableName: tableNames[code.table],
        words: words(saidOf(known, number), language),
        holds: judged[number] ? residuals[number] === 0 : null,
        span: report.draft.origin(figure ? visible(report.draft, figure) : table.firstLine!),
      }
    })
  })
}

/** An equation with its numbers, or that one of them cannot be read. */
export function saidOf(sheet: Sheet, number: number): Said {
  const { code, values, judged } = sheet
  if (judged[number]) return equationSaid(sheet, values, number)
  const { rule, total } = code.checks[number]!
  const column = code.columns[total % code.columns.length]!.label
  if (rule === 'concluded-total') return { key: 'equations.unread.results', with: { column } }
  if (rule === 'balance') return { key: 'equations.unread.balance', with: { column } }
  const row = code.rows[Math.floor(total / code.columns.length)]!.short
  return { key: 'equations.unread.row', with: { row } }
}
