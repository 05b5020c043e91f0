import { cellPath } from '../../forms/cells.ts'
import type { Said } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Found, Related } from '../rule.ts'
import type { Case } from './analysis.ts'
import { balanceOf, equated, nameIn, partsOf, placeName } from './arithmetic.ts'
import type { Check, Code } from './code.ts'
import type { Open } from './decode.ts'
import type { Explanation } from './explain.ts'
import { valueEdit, visible } from './figures.ts'
import { fix, fixTitle } from './fixes.ts'
import { relatedTo } from './related.ts'
import type { Sheet } from './sheet.ts'

/** A finding about an equation that fails for an unknown reason: on its total, with a fix for each candidate. */
export function tellOpen(
  report: Report,
  { sheet, known, verdict }: Case<Open>,
): Found & { related: readonly Related[] } {
  const { code, figures, values } = sheet
  const { checks, options } = verdict
  const check = code.checks[verdict.check]!
  const total = figures[check.total]!
  const inRow = (option: Explanation) => option.every(({ cell }) => check.cells.includes(cell))
  return {
    span: visible(report.draft, total),
    message: openMessage(code, known, check),
    where: cellPath(code.cells[check.total]!),
    cells: candidates(sheet, options, check.total),
    related: relatedTo(report, sheet, known, checks, check.total, []),
    fixes: options.map((option) => {
      const isByColumn = check.rule === 'row-total' || check.rule === 'case-total'
      const name =
        isByColumn && inRow(option) ? nameIn(check, code, option[0]!.cell) : placeName(code, option[0]!.cell)
      const edits = option.map(({ cell, value }) => valueEdit(report.draft, figures[cell]!, value))
      return fix(fixTitle(sheet, option, name, values), edits, false)
    }),
  }
}

function candidates({ code }: Sheet, options: readonly Explanation[], total: number): string[] {
  const cells = new Set(options.flatMap((option) => option.slice(0, 1)).map(({ cell }) => cell))
  for (const { cell } of options.flat()) cells.add(cell)
  if (cells.size === 0) cells.add(total)
  return [...cells].map((cell) => code.cells[cell]!)
}

function openMessage(code: Code, values: Float64Array, check: Check): Said {
  const width = code.columns.length
  const column = code.columns[check.total % width]!.label
  const parts = partsOf(check, code, values)
  const right = values[check.total]!
  const direction = right < parts.value ? 'less' : 'more'
  const difference = Math.abs(parts.value - right)
  if (check.rule === 'balance')
    return { key: 'tables.balance', with: { ...balanceOf(check, values), column, difference } }
  if (check.rule === 'concluded-total')
    return {
      key: `tables.results.${direction}`,
      with: { column, left: parts.value, right, difference },
    }
  const row = code.rows[Math.floor(check.total / width)]!.short
  return {
    key: parts.count === 0 ? 'tables.row.zero' : `tables.row.${direction}`,
    with: { row, parts: equated(parts), right, difference },
  }
}
