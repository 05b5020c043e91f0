import type { TableId } from '../forms/form.ts'
import type { Said } from '../messages/message.ts'
import type { BoundTable, Report } from '../report/report.ts'
import type { Finding } from '../rules/rule.ts'
import { sheet } from '../rules/tables/sheet.ts'
import { tableIds } from '../rules/tables/tables.ts'
import type { Span } from '../text/span.ts'
import { cellFindings } from './faults.ts'

/** How a table stands, as far as one can say in a few words. */
export interface TableState {
  readonly table: TableId
  /** In offsets of the source: the whole table, and the line it begins with. */
  readonly span: Span
  readonly firstLine: Span
  /** What is wrong with it; empty when nothing is. */
  readonly faults: readonly Said[]
  /** Whether every equation of the table could be judged and holds; null for table 2, which has none. */
  readonly balanced: boolean | null
}

/** The tables that are there, also as a picture, in the order of the form. */
export function tableStates(report: Report, findings: readonly Finding[]): readonly TableState[] {
  const { draft, tables } = report
  return tableIds.flatMap((id): readonly TableState[] => {
    const table = tables[id]
    if (table.span === null) return []
    const known = sheet(table)
    const faults = faultsOf(id, table, findings, known?.failing.length ?? 0)
    const balanced = known && known.failing.length === 0 && known.judged.every((each) => each)
    return [
      {
        table: id,
        span: draft.origin(table.span),
        firstLine: draft.origin(table.firstLine ?? table.span),
        faults,
        balanced: id === 't2' ? null : balanced === true,
      },
    ]
  })
}

function faultsOf(
  id: TableId,
  { state, rows }: BoundTable,
  findings: readonly Finding[],
  failing: number,
): readonly Said[] {
  if (state === 'image') return [{ key: 'outline.image' }]
  if (state !== 'bound') return [{ key: 'outline.unreadable' }]
  const own = cellFindings(findings).filter(({ cells }) => cells[0]?.startsWith(`${id}.`))
  const invalid = own.filter(({ rule }) => rule === 'cell-invalid').length
  const wrong = own.length - invalid
  const counts: readonly (readonly [Said['key'], number])[] = [
    ['outline.missing', rows.filter((row) => row.state === 'missing').length],
    ['outline.incomplete', rows.filter((row) => row.state === 'incomplete').length],
    ['outline.invalid', invalid],
    ['outline.wrong', wrong],
    ['outline.unreported', wrong > 0 ? 0 : failing],
  ]
  return counts.flatMap(([key, count]) => (count > 0 ? [{ key, with: { count } }] : []))
}
