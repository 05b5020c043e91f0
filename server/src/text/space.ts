import type { Span } from './span.ts'

/** The span without white space at its ends; an all-white span becomes empty at its start. */
export function trim(text: string, { start, end }: Span): Span {
  let first = start
  while (first < end && isSpace(text.charCodeAt(first))) first++
  if (first === end) return { start, end: start }
  while (isSpace(text.charCodeAt(end - 1))) end--
  return { start: first, end }
}

/** What may stand between the words of one line that was typed: a space or a tab. */
export function isBlank(c: number): boolean {
  return c === 32 || c === 9
}

/** White space of any kind found in pasted text, also before folding. */
export function isSpace(c: number): boolean {
  return (
    c === 32 ||
    (c >= 9 && c <= 13) ||
    c === 0xa0 ||
    c === 0x3000 ||
    c === 0xfeff ||
    (c >= 0x2000 && c <= 0x200d)
  )
}
