import type { Figure } from '../../report/report.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { Span } from '../../text/span.ts'
import { columnsOf } from '../../text/width.ts'
import type { Edit } from '../rule.ts'

/** What to underline: the figure, or the blanks of an empty cell, so that there is something to see. */
export function visible(draft: Draft, { span }: Figure): Span {
  return span.start < span.end ? span : blanksAround(draft, span)
}

/**
 * Writes a value into a cell: over its number (a unit or note behind it stays), or between the bars of an empty one;
 * in the manner of what it replaces, as wide as the cell allows.
 */
export function valueEdit(draft: Draft, { span, state, text }: Figure, value: number): Edit {
  if (span.start === span.end) return fillEdit(draft, span, String(value))
  const number = state === 'number' ? (/^[+-]?\d(?:\d|, ?(?=\d))*(?:\.\d+)?/.exec(text)?.[0] ?? text) : text
  const written = { start: span.start, end: span.start + number.length }
  const digits =
    number.includes(',') && state === 'number'
      ? grouped(value, number.includes(', ') ? ', ' : ',')
      : String(value)
  return keepingWidth(draft, { span: written, newText: inStyleOf(draft, span, digits) })
}

/** 12510 → 12,510, where the number before had commas too. */
function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
}

/** A document that writes full-width digits gets full-width digits. */
function inStyleOf({ raw }: Draft, { start }: Span, digits: string): string {
  const code = raw.charCodeAt(start)
  if (code < fullWidthZero || code > fullWidthZero + 9) return digits
  return [...digits].map((each) => String.fromCharCode(each.charCodeAt(0) + fullWidth)).join('')
}

const fullWidthZero = 0xff10
const fullWidth = fullWidthZero - 48

/**
 * In a Markdown cell with blanks for alignment (more than the one beside each bar) they take up the difference, so
 * that the bars stay below each other.
 */
function keepingWidth(draft: Draft, edit: Edit): Edit {
  const { start, end } = edit.span
  const { text, raw } = draft
  const around = blanksAround(draft, edit.span)
  if (text[around.start - 1] !== '|' || text[around.end] !== '|') return edit
  const before = start - around.start
  const after = around.end - end
  const more = columnsOf(edit.newText) - columnsOf(raw.slice(start, end))
  if (more > 0 && after > more) return { ...edit, span: { start, end: end + more } }
  if (more > 0 && before > more) return { ...edit, span: { start: start - more, end } }
  if (more >= 0 || (before <= 1 && after <= 1)) return edit
  const blanks = ' '.repeat(-more)
  return { ...edit, newText: after >= before ? edit.newText + blanks : blanks + edit.newText }
}

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
