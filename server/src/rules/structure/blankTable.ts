import { tableForms } from '../../forms/cells.ts'
import type { Edition, TableId } from '../../forms/form.ts'

/** A mandated table with 0 in every cell: rows of a Markdown table, or HTML. */
export function blankTable(id: TableId, edition: Edition, html: boolean, newline: string): string {
  const rows = rowsOf(id, edition)
  const width = Math.max(...rows.map((row) => row.length))
  const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
  if (html) {
    const lines = full.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    return ['<table>', ...lines, '</table>'].join(newline)
  }
  const lines = full.map((row) => `| ${row.join(' | ')} |`)
  return [lines[0]!, `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join(newline)
}

function rowsOf(id: TableId, edition: Edition): string[][] {
  const { groups } = tableForms[id][edition]
  if (id === 't4') {
    const outcomes = groups[0]!.columns.map(({ label }) => label)
    const blocks = groups[0]!.rows.flatMap(({ label }) => [label, '', '', '', ''])
    return [blocks, [...outcomes, ...outcomes, ...outcomes], blocks.map(() => '0')]
  }
  return groups.flatMap(({ title, columns, rows }) => [
    ...(title ? [[title]] : []),
    [title ? '信息内容' : '申请人情况', ...columns.map(({ label }) => label)],
    ...rows.map(({ label }) => [label, ...columns.map(() => '0')]),
  ])
}
