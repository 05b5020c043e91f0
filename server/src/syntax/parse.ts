import type { Draft } from './draft.ts'

/** Text → draft. Never fails. */
export function parse(source: string): Draft {
  return {
    source,
    text: source,
    raw: source,
    origin: (span) => span,
    reading: (offset) => offset,
    headings: [],
    tables: [],
    paragraphs: [],
    suppressions: [],
  }
}
