import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'

/**
 * The place in the source of a part of the reading text, with the marks of its first line (`## `, `| `) and without
 * the blank lines and the marks of the next part at its end: a part begins and ends where a reader sees it do so.
 */
export function blockOf({ source, text, ...draft }: Draft, { start: from, end: to }: Span): Span {
  while (to > from && (isMark(text.charCodeAt(to - 1)) || isLineEnd(text.charCodeAt(to - 1)))) to--
  let { start, end } = draft.origin({ start: from, end: to })
  const first = start
  while (start > 0 && isMark(source.charCodeAt(start - 1))) start--
  while (start < first && source.charCodeAt(start) === space) start++
  while (end < source.length && isBar(source.charCodeAt(end))) end++
  while (end > first && source.charCodeAt(end - 1) === space) end--
  return { start, end }
}

const space = 32

function isLineEnd(c: number): boolean {
  return c === 10 || c === 13
}

function isBar(c: number): boolean {
  return c === space || c === 9 || c === 124
}

/** `#`, bars and white space in a line. */
function isMark(c: number): boolean {
  return isBar(c) || c === 35 || c === 0x3000
}
