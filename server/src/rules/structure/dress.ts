import type { Draft } from '../../syntax/draft.ts'
import type { Span } from '../../text/span.ts'

/** What stands around a line in the source: `## `, `**`…`**`, `<h2>`…`</h2>`, an indent. */
export interface Dress {
  readonly before: string
  readonly after: string
}

export const bare: Dress = { before: '', after: '' }

/** The markup around the line that begins at a place of the reading text, to write another line like it. */
export function dressOf({ source, origin, text }: Draft, { start }: Span): Dress {
  if (start >= text.length) return bare
  const at = origin({ start, end: start + 1 }).start
  const line = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  const above = source.slice(line, at)
  // All that precedes, if it is markup and indent; else only the tags directly before, as a page may be one line.
  const before = onlyMarkup.test(above) ? above : trailingTags.exec(above)![0]
  const tags = [...before.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)/g)].map((match) => `</${match[1]}>`)
  return { before, after: (before.endsWith('**') ? '**' : '') + tags.reverse().join('') }
}

const onlyMarkup = /^(?:[#*>\s-]|<[a-zA-Z][^<>]*>|&[a-zA-Z]+;)*$/
const trailingTags = /(?:<[a-zA-Z][^<>]*>|&[a-zA-Z]+;|[ \t\u3000])*$/

/** Whether a line is written in HTML. */
export const isHtml = ({ before }: Dress) => before.includes('<')
