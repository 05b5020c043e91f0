import { tableNames } from '../../forms/cells.ts'
import type { Edition } from '../../forms/form.ts'
import { formBasis } from '../../forms/meanings.ts'
import type { Language } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { LabelPlace } from '../labels.ts'
import { equationList, ofColumn, ofRow } from './equations.ts'
import { basisList, type Hover } from './passage.ts'

/** What is counted in a row or column, and whether its sums hold. */
export function labelHover(report: Report, place: LabelPlace, language: Language): Hover {
  const { table, row, column, label, meaning, span } = place
  const edition: Edition = report.tables[table].form?.edition ?? '2021'
  const groups = row?.groups ?? []
  return {
    span: report.draft.origin(span),
    passages: [
      { kind: 'title', text: [tableNames[table], ...groups, label].join(' › ') },
      { kind: 'text', text: meaning.says[language] },
      ...(row ? equationList(report, table, language, ofRow(row.id)) : []),
      ...(column ? equationList(report, table, language, ofColumn(column.id)) : []),
      ...basisList([...meaning.basis, formBasis(edition)], language),
    ],
  }
}
