import { tableForms } from '../../forms/cells.ts'
import type { CellId, Edition, Row, TableId } from '../../forms/form.ts'
import { printedWords } from '../../forms/printed.ts'
import { officialTable } from '../tables/tableWriter.ts'

/** What to write into a cell. */
export type Fill = (cell: CellId) => string

export const zero: Fill = () => '0'

/** A mandated table as the official form has it, with 0 in every cell unless told otherwise: Markdown, or HTML. */
export function blankTable(
  id: TableId,
  edition: Edition,
  html: boolean,
  newline: string,
  fill: Fill = zero,
): string {
  return officialTable(tableForms[id][edition], fill, { html, newline })
}

/** The label of a row, with that of its group before the first row of it: 「（三）不予公开 1.属于国家秘密」. */
export function rowLabel({ label, groups }: Row, before: Row | undefined): string {
  const group = groups.length > 1 ? groups.at(-1)! : null
  return printedWords(group !== null && group !== before?.groups.at(-1) ? `${group} ${label}` : label)
}
