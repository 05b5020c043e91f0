import { columnsOf } from './width.ts'

/** How the cells of a column stand: words at the left, numbers at the right. */
export type Side = 'left' | 'center' | 'right'

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
  for (const row of rows)
    for (const [column, cell] of row.entries()) columns[column] = Math.max(columns[column]!, columnsOf(cell))
  const line = (row: readonly string[]) =>
    `| ${columns.map((wide, column) => padded(row[column] ?? '', wide, sideOf(column))).join(' | ')} |`
  const rule = columns.map((wide, column) => delimiter(delimiters[sideOf(column)], wide))
  const [header, ...others] = rows.map(line)
  return [header!, `| ${rule.join(' | ')} |`, ...others]
}

const delimiters: Readonly<Record<Side, string>> = { left: '-', center: ':-:', right: '-:' }

/** A delimiter has three characters, so that every reader of Markdown takes it for one. */
export const narrowest = 3

/** A delimiter (`---`, `:--`, `:-:`, `--:`) as wide as its column. */
export function delimiter(written: string, width: number): string {
  const [left, right] = [written.startsWith(':') ? ':' : '', written.endsWith(':') ? ':' : '']
  return left + '-'.repeat(width - left.length - right.length) + right
}

/** A cell as wide as its column, in columns of a fixed-width font. */
export function padded(cell: string, width: number, side: Side): string {
  const missing = width - columnsOf(cell)
  const before = side === 'right' ? missing : side === 'center' ? Math.floor(missing / 2) : 0
  return ' '.repeat(before) + cell + ' '.repeat(missing - before)
}
