import { columnsOf } from './width.ts'

/** How the cells of a column stand: words at the left, numbers at the right. */
export type Side = 'left' | 'right'

/**
 * The lines of a Markdown table, the first row its header. Short rows are filled up; columns are aligned as a
 * fixed-width editor shows them, where a Chinese character is two columns wide.
 */
export function pipeTable(
  rows: readonly (readonly string[])[],
  sideOf: (column: number) => Side = () => 'left',
): readonly string[] {
  const count = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: count }, (_, column) =>
    Math.max(narrowest, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    `| ${columns.map((wide, column) => padded(row[column] ?? '', wide, sideOf(column))).join(' | ')} |`
  const rule = columns.map((wide, column) =>
    sideOf(column) === 'right' ? `${'-'.repeat(wide - 1)}:` : '-'.repeat(wide),
  )
  return [line(rows[0]!), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)]
}

/** A delimiter row needs three characters to be one everywhere. */
const narrowest = 3

function padded(cell: string, wide: number, side: Side): string {
  const space = ' '.repeat(wide - columnsOf(cell))
  return side === 'right' ? space + cell : cell + space
}
