import { tableForms } from '../../forms/cells.ts'
import type { CellId, Edition, Row, TableId } from '../../forms/form.ts'
import { pipeTable } from './pipeTable.ts'

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
  const rows = rowsOf(id, edition, fill)
  if (html) {
    const width = Math.max(...rows.map((row) => row.length))
    const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
    const lines = full.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    return ['<table>', ...lines, '</table>'].join(newline)
  }
  return pipeTable(rows, (column) => (column > 0 || id === 't4' ? 'right' : 'left')).join(newline)
}

function rowsOf(id: TableId, edition: Edition, fill: Fill): string[][] {
  const { groups } = tableForms[id][edition]
  const values = (row: string, columns: readonly { readonly id: string }[]) =>
    columns.map((column) => fill(`${id}.${row}.${column.id}`))
  if (id === 't4') {
    const { columns, rows } = groups[0]!
    const outcomes = columns.map(({ label }) => label)
    return [
      rows.flatMap(({ groups, label }) => [[...groups, label].join(' '), ...outcomes.slice(1).map(() => '')]),
      rows.flatMap(() => outcomes),
      rows.flatMap((row) => values(row.id, columns)),
    ]
  }
  return groups.flatMap(({ title, columns, rows }) => [
    ...(title ? [[printed(title)]] : []),
    [title ? '信息内容' : '申请人情况', ...columns.map(({ label }) => printed(label))],
    ...rows.map((row, i) => [rowLabel(row, rows[i - 1]), ...values(row.id, columns)]),
  ])
}

/** The label of a row, with that of its group before the first row of it: 「（三）不予公开 1.属于国家秘密」. */
export function rowLabel({ label, groups }: Row, before: Row | undefined): string {
  const group = groups.length > 1 ? groups.at(-1)! : null
  return printed(group !== null && group !== before?.groups.at(-1) ? `${group} ${label}` : label)
}

/** With full-width punctuation, as the form is printed. */
function printed(words: string): string {
  return words.replace(/[(),:]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}
