import type { Draft } from '../../syntax/draft.ts'
import type { Edit } from '../rule.ts'

/** Line ends and empty lines as the author has them. */
export interface Manner {
  readonly newline: '\n' | '\r\n'
  /** Whether an empty line stands between blocks. */
  readonly isLoose: boolean
}

export function mannerOf({ source, text, headings }: Draft): Manner {
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const model = headings.find(({ numbering, markup }) => numbering !== 'none' || markup > 0)
  if (!model) return { newline, isLoose: false }
  let end = model.span.end
  while (end < text.length && text.charCodeAt(end) !== 10) end++
  let breaks = 0
  for (; end < text.length && text.charCodeAt(end) <= 32; end++) if (text.charCodeAt(end) === 10) breaks++
  return { newline, isLoose: breaks > 1 }
}

/**
 * Puts blocks on lines of their own before the line that begins at `at` (in the reading text; its length: at the
 * end). Null where no line begins in the source, as in HTML on a single line.
 */
export function insertion(draft: Draft, at: number, blocks: readonly string[]): Edit | null {
  const { newline, isLoose } = mannerOf(draft)
  const between = isLoose ? newline + newline : newline
  const written = blocks.join(between)
  const place = lineStart(draft, at)
  if (place !== null) {
    const isLast = draft.text.slice(place).trim() === ''
    const above = isLast && isLoose && !endsWithEmptyLine(draft.text, place) ? newline : ''
    return edit(place, above + written + (isLast ? newline : between))
  }
  const { length } = draft.text
  if (
    draft.text.slice(at).trim() === '' &&
    draft.origin({ start: length, end: length }).end === draft.source.length
  ) {
    return edit(length, between + written + newline)
  }
  return null
}

const edit = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText })

/**
 * The last place at or before `at`, with nothing but white space between, where a line of the source begins; null
 * where none does.
 */
export function lineStart({ text, source, origin }: Draft, at: number): number | null {
  for (let place = at; place > 0; place--) {
    const c = text.charCodeAt(place - 1)
    if (c === 10 || c === 13) {
      const { start, end } = origin({ start: place - 1, end: place })
      const isReal = end > start && /[\n\r]/.test(source.slice(start, end))
      if (isReal && !behindBody(source, end)) return place
    } else if (c > 32 && c !== 35) return null
  }
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}

function behindBody(source: string, offset: number): boolean {
  const body = source.lastIndexOf('</body>')
  return body >= 0 && offset > body
}

function endsWithEmptyLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t\r]*\n$/.test(text.slice(Math.max(0, at - 4), at))
}
