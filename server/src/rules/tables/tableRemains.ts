import type { TableId } from '../../forms/form.ts'
import type { BoundTable, Report } from '../../report/report.ts'
import type { Cell } from '../../syntax/draft.ts'
import { isValue } from '../../syntax/values.ts'
import { contains } from '../../text/span.ts'
import type { TablePlace } from './tablePlace.ts'
import { isOfForm } from './tableWords.ts'

/** What stands among the cells of a table and is no part of it. */
export interface Remains {
  /** Lines of text: 「单位:件」, 「注:含上年度结转数量」, a paragraph between two parts of the table. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** Numbers whose place nobody knows, as the table has them, with the name of their row where it is known. */
  readonly stray: readonly string[]
}

export function remainsOf({ draft, tables }: Report, id: TableId, place: TablePlace): Remains {
  const { text, raw, source, origin } = draft
  const table = tables[id]
  const { start, end } = place.reading
  const known = knownStarts(table)
  const cells = place.tables.flatMap((each) => each.cells).filter(({ span }) => contains(place.reading, span))
  const above: string[] = []
  const below: string[] = []
  const stray: string[] = []
  let hasBegun = false
  let next = 0
  for (let from = start; from < end; ) {
    let to = from
    while (to < end && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++
    const here: Cell[] = []
    while (next < cells.length && cells[next]!.span.start <= to) here.push(cells[next++]!)
    const words: string[] = []
    if (here.length > 0) takeCells(here, words)
    else if (isNote(text.slice(from, to))) {
      const line = origin({ start: from, end: to })
      words.push(place.tables[0]?.element ? raw.slice(from, to) : source.slice(line.start, line.end))
    }
    if (words.length > 0) (hasBegun ? below : above).push(words.join(' ').trim())
    from = to + 1
  }
  return { above, below, stray: [...unplaced(table), ...stray] }

  function takeCells(here: readonly Cell[], words: string[]): void {
    let last = ''
    let hasNote = false
    for (const { span } of here) {
      if (span.start === span.end) continue
      const written = text.slice(span.start, span.end)
      if (known.has(span.start)) {
        hasBegun = true
        last = written
      } else if (isValue(text, span.start, span.end)) {
        // The value of a merged cell is often repeated in each.
        if (/[1-9]/.test(written) && written !== last) stray.push(written)
      } else {
        hasNote ||= !isOfForm(id, written)
        words.push(raw.slice(span.start, span.end).replace(/\s+/g, ' '))
      }
    }
    // The label beside a note says what it is about: 「行政许可 另行统计」.
    if (!hasNote) words.length = 0
  }

  function isNote(line: string): boolean {
    const words = line.trim()
    return !layout.test(words) && !isOfForm(id, words)
  }
}

/** Pipes, delimiter rows and page numbers. */
const layout = /^(?:[|:\s-]*|[-—–―] ?\d{1,4} ?[-—–―])$/

/** Where the labels and values of the rows begin. */
function knownStarts({ rows }: BoundTable): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { label, values } of rows) {
    if (label) starts.add(label.start)
    for (const { span } of values) if (span.end > span.start) starts.add(span.start)
  }
  return starts
}

/** Rows that have lost cells, when one of their numbers is not 0. */
function unplaced({ rows }: BoundTable): readonly string[] {
  return rows
    .filter(({ state, values }) => state === 'incomplete' && values.some(({ value }) => value !== 0))
    .map(({ row, values }) => `${row.short}：${values.map(({ text }) => text).join(' ')}`)
}
