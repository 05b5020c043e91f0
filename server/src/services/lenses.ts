import { tableNames } from '../forms/cells.ts'
import type { TableId } from '../forms/form.ts'
import { type Language, type Said, words } from '../messages/message.ts'
import type { Report } from '../report/report.ts'
import type { Finding } from '../rules/rule.ts'
import { type Sheet, sheet } from '../rules/tables/sheet.ts'
import type { Span } from '../text/span.ts'
import { listed } from './listed.ts'
import { recalculated } from './recalculation.ts'
import { tableStates } from './tableStates.ts'

/** A line above a table that says how it stands. */
export interface Lens {
  readonly table: TableId
  /** The table's first line, in offsets of the source. */
  readonly span: Span
  readonly title: string
  /** `state`: for reading; `recalculate`: writes the totals when it is picked. */
  readonly kind: 'state' | 'recalculate'
}

/**
 * One for each table about which there is something to say: table 2 has no equations, so only what is wrong with it.
 * Beside it, where parts were filled in and totals were not yet, one that recalculates.
 */
export function lensesOf(report: Report, findings: readonly Finding[], language: Language): readonly Lens[] {
  const totals = recalculated(report)
  return tableStates(report, findings).flatMap(({ table, firstLine: span, faults }): readonly Lens[] => {
    if (faults.length > 0) {
      const state = listed(faults, language)
      const title = words({ key: 'lens.table', with: { table: tableNames[table], state } }, language)
      const lenses: Lens[] = [{ table, span, title, kind: 'state' }]
      if (totals.some(({ figure }) => figure.id.startsWith(table) && !figure.value)) {
        const offer = words({ key: 'recalculate.title', with: { count: totals.length } }, language)
        lenses.push({ table, span, title: offer, kind: 'recalculate' })
      }
      return lenses
    }
    const known = sheet(report.tables[table])
    return known === null ? [] : [{ table, span, title: words(balance(known), language), kind: 'state' }]
  })
}

/** How many columns, or blocks of table 4, add up of all there are. */
function balance({ code, judged, residuals }: Sheet): Said {
  const width = code.columns.length
  const isByColumn = code.table === 't3'
  const all = isByColumn ? width : code.rows.length
  const bad = new Set<number>()
  for (const [number, { total }] of code.checks.entries())
    if (!judged[number] || residuals[number] !== 0)
      bad.add(isByColumn ? total % width : Math.floor(total / width))
  return { key: isByColumn ? 'lens.columns' : 'lens.blocks', with: { count: all - bad.size, all } }
}
