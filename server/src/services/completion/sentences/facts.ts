import { tableValue } from '../../../claims/judgement.ts'
import type { CellId } from '../../../forms/form.ts'
import { quantityCells } from '../../../forms/quantities.ts'
import type { Report } from '../../../report/report.ts'
import { editionDue } from '../../../rules/structure/skeleton.ts'
import { sheet } from '../../../rules/tables/sheet.ts'
import type { Facts } from './sentence.ts'

/** The numbers of a report’s tables at this moment, as far as they are certain. */
export function factsOf(report: Report): Facts {
  const doubtful = doubtfulCells(report)
  return {
    edition: report.edition ?? editionDue(report),
    year: report.year?.value ?? null,
    value(quantity) {
      const cells = quantityCells(quantity, report.edition ?? '2021')
      return cells?.some((cell) => doubtful.has(cell)) ? null : tableValue(report, quantity)
    },
  }
}

/** The cells of every equation that does not hold: which of them is wrong, nobody can tell. */
function doubtfulCells({ tables }: Report): ReadonlySet<CellId> {
  const doubtful = new Set<CellId>()
  for (const table of [tables.t3, tables.t4]) {
    const read = sheet(table)
    for (const check of read?.failing ?? [])
      for (const cell of read!.code.checks[check]!.cells) doubtful.add(read!.code.cells[cell]!)
  }
  return doubtful
}
