import type { Figure } from '../../report/report.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { Span } from '../../text/span.ts'
import type { Edit } from '../rule.ts'

/** What to underline: the figure, or the blanks of an empty cell, so that there is something to see. */
export function visible(draft: Draft, { span }: Figure): Span {
  return span.start < span.end ? span : blanksAround(draft, span)
}

/** Writes a value into a cell: over its number (a unit or note behind it stays), or between the bars of an empty one. */
export function valueEdit(draft: Draft, { span, state, text }: Figure, value: number): Edit {
  const digits = inStyleOf(draft, span, String(value))
  if (span.start === span.end) return fillEdit(draft, span, digits)
  if (state !== 'number') return { span, newText: digits }
  const number = /^[+-]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].length ?? text.length
  return { span: { start: span.start, end: span.start + number }, newText: digits }
}

/** A document that writes full-width digits gets full-width digits. */
function inStyleOf({ raw }: Draft, { start, end }: Span, digits: string): string {
  const code = start < end ? raw.charCodeAt(start) : 0
  if (code < fullWidthZero || code > fullWidthZero + 9) return digits
  return String.fromCharCode(...[...digits].map((digit) => fullWidthZero + Number(digit)))
}

const fullWidthZero = 0xff10

/** `|  |` becomes `| 0 |` and keeps its width; `||` grows; between tabs or tags only the digits are inserted. */
function fillEdit(draft: Draft, empty: Span, digits: string): Edit {
  const span = blanksAround(draft, empty)
  const [left, right] = [draft.text[span.start - 1] === '|', draft.text[span.end] === '|']
  if (!left && !right) return { span: empty, newText: digits }
  const before = left ? ' ' : ''
  const after = right ? ' '.repeat(Math.max(1, span.end - span.start - before.length - digits.length)) : ''
  return { span, newText: before + digits + after }
}

/** The spaces around an empty cell, when they stand in the source just so (not where markup was taken out). */
function blanksAround(draft: Draft, { start, end }: Span): Span {
  const { text, source } = draft
  const empty = { start, end }
  while (start > 0 && text.charCodeAt(start - 1) === 32) start--
  while (end < text.length && text.charCodeAt(end) === 32) end++
  const origin = draft.origin({ start, end })
  return source.slice(origin.start, origin.end) === text.slice(start, end) ? { start, end } : empty
}
