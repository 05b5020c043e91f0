import type { Edit } from '../rules/rule.ts'
import type { Draft } from '../syntax/draft.ts'
import { delimiter, narrowest, padded, type Side } from '../text/pipeTable.ts'
import type { Span } from '../text/span.ts'
import { columnsOf } from '../text/width.ts'
import { type PipeRow, type PipeTable, pipeTables } from './pipeTables.ts'

/**
 * Aligns the columns of the Markdown tables that meet a span of the source, as wide as a fixed-width font shows them
 * (two columns for a Chinese character). Only blanks between cells and bars and the dashes of the delimiter row change.
 */
export function layout(draft: Draft, range: Span = { start: 0, end: draft.source.length }): readonly Edit[] {
  return pipeTables(draft)
    .filter(({ span }) => span.start <= range.end && range.start <= span.end)
    .flatMap(aligned(draft.source))
}

/**
 * What typing a character calls for: a bar that ends a row with as many cells as the header, or a new line behind a
 * row, aligns that table. `offset` is where the caret stands after it.
 */
export function layoutTyped(draft: Draft, offset: number, typed: string): readonly Edit[] {
  const at = typed === '\n' ? draft.source.lastIndexOf('\n', offset - 1) : offset
  const table = pipeTables(draft).find(({ span }) => span.start <= at && at <= span.end + 1)
  const row = table?.rows.find(({ span }) => span.start <= at && at <= span.end + 1)
  if (!table || !row) return []
  if (typed !== '\n' && (at !== row.span.end || row.cells.length !== table.rows[0]!.cells.length)) return []
  return aligned(draft.source)(table)
}

/** Aligned tables of more characters are no forms: one endless cell would be matched by blanks in every row. */
const most = 1e6

const aligned =
  (source: string) =>
  ({ rows }: PipeTable): readonly Edit[] => {
    const sides = rows[1]!.cells.map(sideOf)
    const widths = widthsOf(rows)
    if (rows.length * widths.reduce((sum, width) => sum + width, 0) > most) return []
    return rows.flatMap(({ span, cells, closed }, number) => {
      const written = cells.map((cell, column) => {
        const width = widths[column]!
        if (number === 1) return delimiter(cell, width)
        // A row that no bar ends keeps its end.
        return column === cells.length - 1 && !closed ? cell : padded(cell, width, sides[column] ?? 'left')
      })
      const newText = `| ${written.join(' | ')}${closed ? ' |' : ''}`
      return newText === source.slice(span.start, span.end) ? [] : [{ span, newText }]
    })
  }

function widthsOf(rows: readonly PipeRow[]): readonly number[] {
  const widths: number[] = []
  for (const [number, { cells }] of rows.entries())
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? narrowest, number === 1 ? 0 : columnsOf(cell))
  return widths
}

function sideOf(delimiter: string): Side {
  if (!delimiter.endsWith(':')) return 'left'
  return delimiter.startsWith(':') ? 'center' : 'right'
}
