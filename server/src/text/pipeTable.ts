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
  const columns = new Array<number>(count).fill(narrowest)
  const widths = rows.map((row) => row.map(columnsOf))
  for (const row of widths)
    for (const [column, wide] of row.entries()) columns[column] = Math.max(columns[column]!, wide)
  const line = (row: readonly string[], at: number) =>
    `| ${columns
      .map((wide, column) => padded(row[column] ?? '', wide - (widths[at]![column] ?? 0), sideOf(column)))
      .join(' | ')} |`
  const rule = columns.map((wide, column) =>
    sideOf(column) === 'right' ? `${'-'.repeat(wide - 1)}:` : '-'.repeat(wide),
  )
  const [header, ...others] = rows.map(line)
  return [header!, `| ${rule.join(' | ')} |`, ...others]
}

/** A delimiter row needs three characters to be one everywhere. */
const narrowest = 3

function padded(cell: string, missing: number, side: Side): string {
  const space = ' '.repeat(missing)
  return side === 'right' ? space + cell : cell + space
}
