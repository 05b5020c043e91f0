import type { CellId, TableForm } from '../../forms/form.ts'
import { flatTable, printedTable } from '../../forms/printed.ts'
import { pipeTable } from '../../text/pipeTable.ts'

/** How a table is written: as Markdown, or in HTML with the merged cells of the form. */
export interface Manner {
  readonly newline: string
  readonly html: boolean
  /** The start tag for HTML, when it has to be a certain one. */
  readonly startTag?: string
}

/** An official table with a text in each of its cells. `textOf` may give anything that stands in one line. */
export function officialTable(
  form: Pick<TableForm, 'id' | 'groups'>,
  textOf: (cell: CellId) => string,
  { newline, html, startTag = '<table>' }: Manner,
): string {
  if (!html) {
    const rows = flatTable(form).map((row) =>
      row.map(({ words, cell }) => (cell === null ? words : textOf(cell).replaceAll('|', '\\|'))),
    )
    return pipeTable(rows, (column) => (column > 0 || form.id === 't4' ? 'right' : 'left')).join(newline)
  }
  const lines = printedTable(form).map((row) => {
    const boxes = row.map(({ words, cell, rows, columns }) => {
      const height = rows > 1 ? ` rowspan="${rows}"` : ''
      const width = columns > 1 ? ` colspan="${columns}"` : ''
      return `<td${height}${width}>${escaped(cell === null ? words : textOf(cell))}</td>`
    })
    return `<tr>${boxes.join('')}</tr>`
  })
  return [startTag, ...lines, '</table>'].join(newline)
}

/** Text as HTML has it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
