import type { Span } from '../../text/span.ts'

/** A 文号 such as 「国办公开办函〔2021〕30号」. */
export interface DocumentNumber {
  /** Letters of the issuing office, e.g. 国办公开办函; empty when none stands before the bracket. */
  readonly office: string
  readonly year: number
  readonly number: number
  /** From the office to 号. */
  readonly span: Span
  /** 「〔2021〕30号」 alone. */
  readonly digits: Span
}

/** An order number such as 「国务院令第711号」 or 「第711号国务院令」. */
export interface OrderNumber {
  readonly number: number
  readonly span: Span
  /** The digits alone. */
  readonly digits: Span
}

const opening = new Set([...'〔[(【{'].map((char) => char.charCodeAt(0)))
const closing = new Set([...'〕])】}'].map((char) => char.charCodeAt(0)))
/** An office has at most so many letters before its bracket. */
const longestOffice = 12

/** Every 文号 and every order number of the text, in order. Linear. */
export function documentNumbers(text: string): readonly (DocumentNumber | OrderNumber)[] {
  const found: (DocumentNumber | OrderNumber)[] = []
  for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
    const stop = overSpaces(text, at)
    const first = overDigits(text, stop)
    const length = stop - first
    if (length === 0 || length > 4) continue
    const number = Number(text.slice(first, stop))
    let before = overSpaces(text, first)
    if (text[before - 1] === '第') before = overSpaces(text, before - 1)
    if (closing.has(text.charCodeAt(before - 1))) {
      const year = overSpaces(text, before - 1)
      const yearStart = overDigits(text, year)
      const bracket = overSpaces(text, yearStart) - 1
      if (year - yearStart !== 4 || !opening.has(text.charCodeAt(bracket))) continue
      const office = officeStart(text, bracket)
      found.push({
        office: text.slice(office, bracket),
        year: Number(text.slice(yearStart, year)),
        number,
        span: { start: office, end: at + 1 },
        digits: { start: bracket, end: at + 1 },
      })
    } else if (text[first - 1] === '第' || text[overSpaces(text, first) - 1] === '第') {
      const order = text[before - 1] === '令' || /^ ?(国务院)?令/.test(text.slice(at + 1, at + 6))
      if (order)
        found.push({ number, span: { start: before, end: at + 1 }, digits: { start: first, end: stop } })
    }
  }
  return found
}

function overSpaces(text: string, end: number): number {
  if (text.charCodeAt(end - 1) === 32) end--
  if (text.charCodeAt(end - 1) === 32) end--
  return end
}

function overDigits(text: string, end: number): number {
  let start = end
  while (start > end - 5 && text.charCodeAt(start - 1) >= 48 && text.charCodeAt(start - 1) <= 57) start--
  return start
}

function officeStart(text: string, end: number): number {
  let start = end
  while (start > end - longestOffice && isHan(text.charCodeAt(start - 1))) start--
  return start
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
