import type { Span } from '../text/span.ts'
import type { CalendarDate } from './report.ts'

/** A date and the text that states it, from its year to its 日. */
export interface WrittenDate {
  readonly date: CalendarDate
  readonly span: Span
}

/** A year and its digits, without 年. */
export interface WrittenYear {
  readonly year: number
  readonly span: Span
}

/**
 * Reads 2024年1月20日, 2024 年 1 月 20 号, 2024-01-20, 2024.1.20, 2024/1/20 or 二〇二四年一月二十日 at an offset
 * of a folded text. `end` is where the text to read ends.
 */
export function dateAt(text: string, start: number, end: number = text.length): WrittenDate | null {
  const year = yearAt(text, start)
  if (!year) return null
  const first = skipSpaces(text, year.span.end)
  const mark = text[first]
  if (mark === '年') {
    const month = monthDayAt(text, first + 1, end)
    if (!month) return null
    return written(year.year, month, start)
  }
  if (mark !== '-' && mark !== '.' && mark !== '/') return null
  const month = numberAt(text, first + 1)
  if (!month || text[month.end] !== mark) return null
  const day = numberAt(text, month.end + 1)
  if (!day || day.end > end) return null
  return written(year.year, { month: month.value, day: day.value, end: day.end }, start)
}

/** Reads 「1月20日」 at an offset; without a day, `day` is 0. */
export function monthDayAt(
  text: string,
  start: number,
  end: number = text.length,
): { month: number; day: number; end: number } | null {
  const month = numberAt(text, skipSpaces(text, start))
  if (!month || month.value < 1 || month.value > 12) return null
  let at = skipSpaces(text, month.end)
  if (text[at] !== '月') return null
  at++
  const day = numberAt(text, skipSpaces(text, at))
  const after = day ? skipSpaces(text, day.end) : at
  if (day && (text[after] === '日' || text[after] === '号')) {
    return after < end ? { month: month.value, day: day.value, end: after + 1 } : null
  }
  return at <= end ? { month: month.value, day: 0, end: at } : null
}

/** Reads 2024 or 二〇二四 at an offset. */
export function yearAt(text: string, start: number): WrittenYear | null {
  const c = text.charCodeAt(start)
  let year = 0
  if (c === 49 || c === 50) {
    for (let i = start; i < start + 4; i++) {
      const digit = text.charCodeAt(i) - 48
      if (!(digit >= 0 && digit <= 9)) return null
      year = year * 10 + digit
    }
    if (isDigit(text.charCodeAt(start + 4)) || isDigit(text.charCodeAt(start - 1))) return null
  } else if (text[start] === '二' || text[start] === '一') {
    for (let i = start; i < start + 4; i++) {
      const digit = chineseDigits.indexOf(text[i] ?? '?')
      if (digit < 0) return null
      year = year * 10 + (digit > 9 ? 0 : digit)
    }
  }
  return year >= 1949 && year < 2100 ? { year, span: { start, end: start + 4 } } : null
}

/** The year that ends before a 年, spaces between them allowed; null when it is no whole year. */
export function yearBefore(text: string, end: number): WrittenYear | null {
  let at = end
  while (at > 0 && text.charCodeAt(at - 1) === 32) at--
  return at >= 4 ? yearAt(text, at - 4) : null
}

/** After the digits, other characters that stand for zero. */
const chineseDigits = '零一二三四五六七八九〇○０0OＯo'

function written(
  year: number,
  { month, day, end }: { month: number; day: number; end: number },
  start: number,
): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { date: { year, month, day }, span: { start, end } }
}

/** One or two digits, or 一 to 三十一. */
function numberAt(text: string, start: number): { value: number; end: number } | null {
  let at = start
  let value = 0
  while (at < start + 2 && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48
  if (at > start) return { value, end: at }
  for (; at < start + 3; at++) {
    if (text[at] === '十') value = value === 0 ? 10 : value * 10
    else {
      const digit = '一二三四五六七八九'.indexOf(text[at] ?? '?')
      if (digit < 0) break
      value += digit + 1
    }
  }
  return at > start ? { value, end: at } : null
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

export function skipSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === 32) at++
  return at
}
