import type { SectionId, TableId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { Edit, Fix } from '../rule.ts'
import { numberLike } from './numerals.ts'
import { formOf, type HeadedSection, outlineOf } from './outline.ts'

/** A section whose heading names another one than the table below it shows. */
export interface Exchanged {
  readonly section: HeadedSection
  /** What the section is by its table. */
  readonly is: SectionId
}

const owners = { t2: 'disclosure', t3: 'requests', t4: 'disputes' } as const satisfies Record<
  TableId,
  SectionId
>

/** Sections that have one another's headings: each has the one table of another of them. Empty where that is not clear. */
export function exchangedHeadings(report: Report): readonly Exchanged[] {
  const found: Exchanged[] = []
  for (const section of outlineOf(report).headed) {
    const below = (Object.keys(owners) as TableId[]).filter((id) => isWithin(report, id, section))
    if (below.length > 1) return []
    const [table] = below
    if (table && owners[table] !== section.id) found.push({ section, is: owners[table] })
  }
  const isExchange = found.every(({ section }) => found.some(({ is }) => is === section.id))
  return isExchange ? found : []
}

/** Gives each of them the other's words; none where the sections would be out of order even so. */
export function exchange(report: Report, exchanged: readonly Exchanged[]): readonly Fix[] {
  const { draft } = report
  const order = outlineOf(report).headed.map(
    (section) => formOf(exchanged.find((each) => each.section === section)?.is ?? section.id).ordinal,
  )
  if (order.some((ordinal, i) => i > 0 && ordinal <= order[i - 1]!)) return []
  // Numbers that went with the words return with them; those that stayed in place are in order already.
  const numbers = exchanged.map(({ section }) => section.ordinal).sort((a, b) => a - b)
  const edits: Edit[] = []
  for (const [i, { section, is }] of exchanged.entries()) {
    const { heading, ordinal } = section
    const other = exchanged.find((each) => each.section.id === is)!.section.heading.title
    if (ordinal > 0 && ordinal !== numbers[i])
      edits.push({ span: heading.number, newText: numberLike(draft, heading, numbers[i]!) })
    edits.push({ span: heading.title, newText: draft.raw.slice(other.start, other.end) })
  }
  return [{ title: { key: 'section.order.exchange' }, edits, preferred: true, safe: false }]
}

function isWithin({ tables }: Report, id: TableId, { span }: HeadedSection): boolean {
  const table = tables[id].state === 'bound' ? tables[id].span : null
  return table !== null && table.start >= span.start && table.start < span.end
}
