import { cellPath } from '../../forms/cells.ts'
import type { Said } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Found } from '../rule.ts'
import type { Case } from './analysis.ts'
import { lineOf } from './code.ts'
import type { Wrong } from './decode.ts'
import { valueEdit, visible } from './figures.ts'
import { fix } from './fixes.ts'
import { relatedTo } from './related.ts'

/** A line of totals: (七)总计 is told on its own total, the 总计 column on its first wrong cell. */
export function tellLine(report: Report, { sheet, verdict }: Case<Wrong>): Found {
  const { line, repairs, checks, because } = verdict
  const { code, figures, values } = sheet
  const width = code.columns.length
  const isConcluded = line === 'concluded'
  const right = new Map(repairs.map(({ cell, value }) => [cell, value]))
  const place = isConcluded ? repairs.at(-1)!.cell : repairs[0]!.cell
  // Blanks of the line that should be 0 are filled with it: one line, one repair.
  const edits = lineOf(code, line!)
    .filter((cell) => figures[cell] && (right.has(cell) || figures[cell].state === 'blank'))
    .map((cell) => valueEdit(report.draft, figures[cell]!, right.get(cell) ?? 0))
  const list = repairs.map(({ cell, value }) => {
    const name = isConcluded ? code.columns[cell % width]!.label : code.rows[Math.floor(cell / width)]!.short
    return `${name} ${value}`
  })
  const wasEmpty = repairs.every(({ cell }) => values[cell] === 0)
  return {
    span: visible(report.draft, figures[place]!),
    message: { key: lineMessage(isConcluded, wasEmpty), with: { list: list.join('、') } },
    where: cellPath(code.cells[place]!),
    cells: [place, ...repairs.map(({ cell }) => cell).filter((cell) => cell !== place)].map(
      (cell) => code.cells[cell]!,
    ),
    expected: String(right.get(place)),
    actual: figures[place]!.text,
    related: relatedTo(report, sheet, values, checks, place, because),
    fixes: [fix({ key: isConcluded ? 'tables.fix.concluded' : 'tables.fix.totals' }, edits, true)],
  }
}

function lineMessage(isConcluded: boolean, wasEmpty: boolean): Said['key'] {
  if (!isConcluded) return 'tables.totals.unfilled'
  return wasEmpty ? 'tables.concluded.unfilled' : 'tables.concluded.stale'
}
