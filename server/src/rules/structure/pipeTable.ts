import { columnsOf } from '../../text/width.ts'

/** How the cells of a column stand: words at the left, numbers at the right. */
export type Side = 'left' | 'right'

/**
 * A Markdown table whose pipes stand below each other in a fixed-width font, a Chinese character being two columns
 * wide. The first row is the header; short rows are filled up with empty cells. One string per line.
 */
export function pipeTable(rows: readonly (readonly string[])[], sideOf: (column: number) => Side): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) =>
    Math.max(narrowest, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    `| ${columns.map((wide, column) => padded(row[column] ?? '', wide, sideOf(column))).join(' | ')} |`
  const rule = columns.map((wide, column) =>
    sideOf(column) === 'right' ? `${'-'.repeat(wide - 1)}:` : '-'.repeat(wide),
  )
  return [line(rows[0]!), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)]
}

/** What `--:` takes. */
const narrowest = 3

function padded(cell: string, wide: number, side: Side): string {
  const space = ' '.repeat(wide - columnsOf(cell))
  return side === 'right' ? space + cell : cell + space
}
