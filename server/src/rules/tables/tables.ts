import type { SectionId, TableId } from '../../forms/form.ts'
import type { Report, Section } from '../../report/report.ts'

export const tableIds: readonly TableId[] = ['t2', 't3', 't4']

const sectionIds: Readonly<Record<TableId, SectionId>> = {
  t2: 'disclosure',
  t3: 'requests',
  t4: 'disputes',
}

/** The section in which a table stands. */
export function sectionOf({ sections }: Report, table: TableId): Section | undefined {
  return sections.find(({ id }) => id === sectionIds[table])
}
