import { fold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import type { Draft, Heading, Table } from './draft.ts'
import { headingOf, headingsInTables } from './headings.ts'
import { linesOf } from './lines.ts'
import { hasMarkup, readMarkup } from './markup.ts'
import { paragraphsOf } from './prose.ts'
import { plainReading } from './reading.ts'
import { suppressionsIn } from './suppressions.ts'
import { textTables } from './tables.ts'

/** Text → draft. Never fails; linear in the length of the text. */
export function parse(source: string): Draft {
  const { reading, tables: htmlTables } = hasMarkup(source)
    ? readMarkup(source)
    : { reading: plainReading(source), tables: [] as readonly Table[] }
  const { raw, origin } = reading
  const text = fold(raw)
  const lines = linesOf(text)
  const { tables: written, places } = textTables(text, lines, within(htmlTables))
  const headings: Heading[] = []
  for (let i = 0; i < lines.length; i++) {
    const { kind } = lines[i]!
    if ((kind !== 'short' && kind !== 'prose') || places[i] === 'structured') continue
    const heading = headingOf(text, lines[i]!)
    if (heading) headings.push(heading)
  }
  const tables = htmlTables.length === 0 ? written : [...htmlTables, ...written].sort(byStart)
  const inTables = headingsInTables(text, tables)
  if (inTables.length > 0) {
    for (const heading of inTables) headings.push(heading)
    headings.sort(byStart)
  }
  const paragraphs = paragraphsOf(text, lines, (line) => places[line] ?? 'none')
  const suppressions = suppressionsIn(source, () =>
    [...tables, ...paragraphs, ...headings].map(({ span }) => origin(span)),
  )
  return { source, text, raw, origin, reading: reading.reading, headings, tables, paragraphs, suppressions }
}

const byStart = (a: { readonly span: Span }, b: { readonly span: Span }) => a.span.start - b.span.start

/** Whether an offset lies in one of the tables (in order, not overlapping), asked in ascending order. */
function within(tables: readonly Table[]): (offset: number) => boolean {
  let i = 0
  return (offset) => {
    while (i < tables.length && tables[i]!.span.end <= offset) i++
    return i < tables.length && tables[i]!.span.start <= offset
  }
}
