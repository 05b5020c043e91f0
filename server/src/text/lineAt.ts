import type { Span } from './span.ts'

const isLineEnd = (code: number) => code === 10 || code === 13

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the line of an offset ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
  return at
}

/** The line above the one that begins at `start`, without its line end; null above the first. */
export function lineAbove(text: string, start: number): Span | null {
  if (start === 0) return null
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1)
  return { start: lineStart(text, end), end }
}

/** The line below the one that ends at `end`; null below the last. */
export function lineBelow(text: string, end: number): Span | null {
  if (end >= text.length) return null
  const start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return { start, end: lineEnd(text, start) }
}
