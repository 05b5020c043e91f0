import type { CellId, Edition, SectionId, TableId } from '../forms/form.ts'
import type { Draft } from '../syntax/draft.ts'
import { picture } from '../syntax/markup.ts'
import { absentTable, lineAt } from './bind.ts'
import { rowCandidates } from './candidates.ts'
import { bindDisclosure, disclosureKeys, disclosureWidths, isDisclosureLabel } from './disclosure.ts'
import { bindDisputes, disputesKeys, disputesWidths, endsDisputesHeader } from './disputes.ts'
import type { BoundTable, Figure, Section } from './report.ts'
import { bindRequests } from './requests.ts'
import { isRequestsLabel, requestsKeys } from './requestsLabels.ts'
import type { FormLabels } from './words.ts'

const forms: FormLabels = {
  // As many empty cells as table 3 or 4 has columns, or any behind a label of table 2.
  isEmptyRow: (label, cells) =>
    (cells >= 7 && isRequestsLabel(label)) ||
    (cells >= 15 && endsDisputesHeader(label)) ||
    isDisclosureLabel(label),
  widthsOf: (label) => (isRequestsLabel(label) ? requestsWidths : disclosureWidths(label)),
  widthsBelow: disputesWidths,
  keys: new Set([...requestsKeys, ...disclosureKeys, ...disputesKeys]),
}

const requestsWidths = [7]

/** The three tables of a draft, each bound to the form as far as its cells' places are certain. */
export function bindTables(draft: Draft): Record<TableId, BoundTable> {
  const candidates = rowCandidates(draft, forms)
  const t3 = bindRequests(draft, candidates)
  const t2 = bindDisclosure(draft, candidates)
  return { t2, t3, t4: bindDisputes(draft, candidates, t3.form?.edition ?? t2.form?.edition ?? '2021') }
}

/** A table that is absent while its section shows a picture: the picture may be it. */
export function withPictures(
  { text }: Draft,
  tables: Readonly<Record<TableId, BoundTable>>,
  sections: readonly Section[],
): Record<TableId, BoundTable> {
  const seen = { ...tables }
  for (const { id, span } of sections) {
    const table = tableOf[id]
    if (!table || tables[table].state !== 'absent') continue
    const content = text.slice(span.start, span.end)
    const at = content.includes(picture) ? content.indexOf(picture) : content.search(/!\[[^\]\n]*\]\(/)
    if (at < 0) continue
    const start = span.start + at
    const line = lineAt(text, start)
    seen[table] = { ...absentTable, state: 'image', span: line, firstLine: line }
  }
  return seen
}

const tableOf: Readonly<Partial<Record<SectionId, TableId>>> = {
  disclosure: 't2',
  requests: 't3',
  disputes: 't4',
}

/** Every cell of the bound rows. */
export function cellsOf(tables: Readonly<Record<TableId, BoundTable>>): Map<CellId, Figure> {
  const cells = new Map<CellId, Figure>()
  for (const table of [tables.t2, tables.t3, tables.t4]) {
    for (const row of table.rows)
      if (row.state === 'bound') for (const figure of row.values) cells.set(figure.id, figure)
  }
  return cells
}

/** The edition that the tables follow: table 3 tells when its (六) is there, else most rows of table 2. */
export function editionOf({ t2, t3 }: Readonly<Record<TableId, BoundTable>>): Edition | null {
  if (
    t3.state === 'bound' &&
    t3.rows.some(({ row, state }) => state !== 'missing' && row.id.startsWith('other'))
  ) {
    return t3.form!.edition
  }
  return t2.state === 'bound' ? t2.form!.edition : null
}
