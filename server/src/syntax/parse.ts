import { fold } from '../text/fold.ts'
import type { Draft, Heading, Table } from './draft.ts'
import { headingOf } from './headings.ts'
import { linesOf } from './lines.ts'
import { hasMarkup, readMarkup } from './markup.ts'
import { paragraphsOf } from './prose.ts'
import { plainReading } from './reading.ts'
import { textTables } from './tables.ts'

/** Text → draft. Never fails; linear in the length of the text. */
export function parse(source: string): Draft {
  const { reading, tables: htmlTables } = hasMarkup(source)
    ? readMarkup(source)
    : { reading: plainReading(source), tables: [] as readonly Table[] }
  const { raw } = reading
  const text = fold(raw)
  const lines = linesOf(text)
  const { tables, places } = textTables(text, lines, within(htmlTables))
  const headings: Heading[] = []
  for (let i = 0; i < lines.length; i++) {
    const { kind } = lines[i]!
    if ((kind !== 'short' && kind !== 'prose') || places[i] === 'structured') continue
    const heading = headingOf(text, lines[i]!)
    if (heading) headings.push(heading)
  }
  return {
    source,
    text,
    raw,
    origin: reading.origin,
    reading: reading.reading,
    headings,
    tables:
      htmlTables.length === 0
        ? tables
        : [...htmlTables, ...tables].sort((a, b) => a.span.start - b.span.start),
    paragraphs: paragraphsOf(text, lines, (line) => places[line] ?? 'none'),
    suppressions: [],
  }
}

/** Whether an offset lies in one of the tables (in order, not overlapping), asked in ascending order. */
function within(tables: readonly Table[]): (offset: number) => boolean {
  if (tables.length === 0) return () => false
  const sorted = [...tables].sort((a, b) => a.span.start - b.span.start)
  let i = 0
  return (offset) => {
    while (i < sorted.length && sorted[i]!.span.end <= offset) i++
    return i < sorted.length && sorted[i]!.span.start <= offset
  }
}
