import { columnsOf, widthOf } from '../../text/width.ts'
import { harmless } from './harmless.ts'

/** A source line as shown, and the line of carets below it. */
export interface Excerpt {
  readonly line: string
  readonly carets: string
}

/**
 * A line of the source with carets under `[start, end)` (UTF-16 columns), placed by display width. A line wider than
 * `room` columns is cut around the carets. Costs as much as what is shown, however long the line.
 */
export function excerpt(source: string, start: number, end: number, room: number): Excerpt {
  const from = fits(source, room) ? 0 : leftOf(source, start, room >> 1)
  let line = from > 0 ? '…' : ''
  let column = line.length
  let indent: number | null = null
  let carets = 0
  let at = from
  while (at < source.length) {
    const character = String.fromCodePoint(source.codePointAt(at)!)
    const width = widthOf(character, column)
    const isLast = at + character.length === source.length
    if (column + width > (isLast ? room : room - 1)) break
    if (at >= start) indent ??= column
    if (at >= start && at < end) carets += width
    line += character === '\t' ? ' '.repeat(width) : harmless(character)
    column += width
    at += character.length
  }
  if (at < source.length) line += '…'
  return { line, carets: ' '.repeat(indent ?? column) + '^'.repeat(Math.max(1, carets)) }
}

function fits(source: string, room: number): boolean {
  return source.length <= 4 * room && columnsOf(source) <= room
}

/** Where to begin so that what stands left of `start` takes at most `room` columns. */
function leftOf(source: string, start: number, room: number): number {
  let from = Math.min(start, source.length)
  let width = 0
  while (from > 0) {
    const low = source.charCodeAt(from - 1)
    const length = low >= 0xdc00 && low < 0xe000 && from > 1 ? 2 : 1
    width += widthOf(String.fromCodePoint(source.codePointAt(from - length)!), 0)
    if (width > room) break
    from -= length
  }
  return from
}
