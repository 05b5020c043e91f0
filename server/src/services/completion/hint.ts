import type { Span } from '../../text/span.ts'

/** What an author has to fill in stands in full-width brackets and begins with 请. */
export const hints = /（请[^（）]*）/g

/** The hint at an offset of a line: within it or beside it, as with its words selected. */
export function hintAt(source: string, line: Span, offset: number): Span | null {
  for (const { 0: words, index } of source.slice(line.start, line.end).matchAll(hints)) {
    const start = line.start + index
    if (start <= offset && offset <= start + words.length) return { start, end: start + words.length }
  }
  return null
}

/** How many places of a text still ask to be written. A sentence may ask its readers for something in brackets, too. */
export function unwritten(source: string): number {
  return source.match(/（请(?:填写|概述|写明)[^（）]*）/g)?.length ?? 0
}
