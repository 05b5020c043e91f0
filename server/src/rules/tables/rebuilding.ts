import { tableNames } from '../../forms/cells.ts'
import type { TableId } from '../../forms/form.ts'
import type { Said } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Fix } from '../rule.ts'
import { type Rebuilt, rebuilt } from './rebuild.ts'

/** The fix that writes a damaged table anew; none where it would lose something. */
export function rebuilding(report: Report, id: TableId): readonly Fix[] {
  const found = rebuilt(report, id)
  return found ? [replacing(found, titleOf(found, tableNames[id]))] : []
}

/** Not preferred: an author has to see what was understood. */
export function replacing({ edit }: Rebuilt, title: Said): Fix {
  return { title, edits: [edit], inSource: true, preferred: false, safe: false }
}

function titleOf({ blank, zeros }: Rebuilt, table: string): Said {
  const values = { table, blank, zeros }
  if (blank === 0) {
    return zeros === 0
      ? { key: 'tables.fix.rebuild', with: values }
      : { key: 'tables.fix.rebuild.zeros', with: values }
  }
  return zeros === 0
    ? { key: 'tables.fix.rebuild.blank', with: values }
    : { key: 'tables.fix.rebuild.both', with: values }
}
