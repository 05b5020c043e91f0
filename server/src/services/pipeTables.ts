import type { Draft } from '../syntax/draft.ts'
import { isBlank } from '../text/space.ts'
import type { Span } from '../text/span.ts'

/** A line of a Markdown table, in offsets of the source. */
export interface PipeRow {
  /** From the first bar to the last character; what stands before it (an indent) is no part of it. */
  readonly span: Span
  /** Contents between the bars, without the blanks around them. */
  readonly cells: readonly string[]
  /** Whether a bar ends the row. */
  readonly closed: boolean
}

export interface PipeTable {
  readonly span: Span
  /** Header, delimiter row, data rows. */
  readonly rows: readonly PipeRow[]
}

/**
 * The Markdown tables of a draft: a header that begins with a bar, below it a delimiter row, and rows until a line
 * without bars. A table with a row in another manner (no bar at its beginning) is left out as a whole.
 */
export function pipeTables(draft: Draft): readonly PipeTable[] {
  const { source } = draft
  const found: PipeTable[] = []
  for (const { span, encoding } of draft.tables) {
    // Other tables have their own markup; the reader has already told them apart.
    if (encoding !== 'markdown') continue
    const { start, end } = draft.origin(span)
    let rows: PipeRow[] = []
    for (let at = source.lastIndexOf('\n', start - 1) + 1; at <= end && at < source.length; ) {
      let stop = source.indexOf('\n', at)
      if (stop < 0) stop = source.length
      const row = rowIn(source, at, stop)
      if (row !== null) rows.push(row)
      else {
        if (!source.slice(at, stop).includes('|')) take(rows, found)
        rows = []
      }
      at = stop + 1
    }
    take(rows, found)
  }
  return found
}

function take(rows: readonly PipeRow[], found: PipeTable[]): void {
  if (rows.length < 2 || !isDelimiterRow(rows[1]!)) return
  if (rows[1]!.cells.length !== rows[0]!.cells.length) return
  found.push({ span: { start: rows[0]!.span.start, end: rows.at(-1)!.span.end }, rows })
}

/** `---`, `:--`, `:-:`, `--:` between bars. */
function isDelimiterRow({ cells }: PipeRow): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell))
}

/** Null for a line that does not begin with a bar. A bar behind a backslash belongs to its cell. */
function rowIn(source: string, from: number, to: number): PipeRow | null {
  let start = from
  let end = to
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && (isBlank(source.charCodeAt(end - 1)) || source.charCodeAt(end - 1) === 13)) end--
  if (source.charCodeAt(start) !== bar || end === start + 1) return null
  const cells: string[] = []
  let cell = start + 1
  for (let i = cell; i < end; i++) {
    const c = source.charCodeAt(i)
    // A carriage return within: the lines of this text are not ended as ours are.
    if (c === 13) return null
    if (c === backslash) i++
    else if (c === bar) {
      cells.push(trimmed(source, cell, i))
      cell = i + 1
    }
  }
  const closed = cell === end
  if (!closed) cells.push(trimmed(source, cell, end))
  return { span: { start, end }, cells, closed }
}

/** Only what Markdown takes for blanks: a full-width space is content. */
function trimmed(source: string, start: number, end: number): string {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return source.slice(start, end)
}

const bar = 124
const backslash = 92
