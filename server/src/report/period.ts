import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { dateAt, monthDayAt, skipSpaces, yearBefore } from './dates.ts'
import type { CalendarDate, Report, Section } from './report.ts'

/** Words that make a range of dates the period of the report's figures. */
const words = ['统计', '期限', '时限', '报告期', '数据', '年度报告', '起止']
const longestReach = 60
const longestTop = 6000

/**
 * 统计期限 in all its wordings: 「自2024年1月1日起至2024年12月31日止」, 「2024年1月1日—12月31日」, 「2024年1月至12月」,
 * 「2024.1.1-2024.12.31」. Read from the text before section 二 only.
 */
export function findPeriod(draft: Draft, sections: readonly Section[]): Report['period'] {
  const next = sections.find(({ id }) => id !== 'overview')
  const to = Math.min(next?.span.start ?? draft.text.length, longestTop)
  const text = unwrapped(draft, to)
  for (let at = text.indexOf('月'); at >= 0 && at < to; at = text.indexOf('月', at + 1)) {
    const start = startOfDate(text, at)
    const period = start < 0 ? null : periodAt(text, start, to)
    if (!period) continue
    if (isAnnounced(text, start, period.span.end)) return period
    at = period.span.end - 1
  }
  for (const word of words.slice(0, 4)) {
    const at = text.indexOf(word)
    if (at < 0 || at >= to) continue
    for (let i = at; i < at + longestReach; i++) {
      if (text.charCodeAt(i) !== 50) continue
      const period = periodAt(text, i, to)
      if (period) return period
    }
  }
  return null
}

/** The text up to an offset, with spaces for the line ends between the parts of a date or of a range of dates. */
function unwrapped({ text }: Draft, to: number): string {
  return text.slice(0, to).replace(brokenDate, (blanks) => ' '.repeat(blanks.length))
}

const brokenDate = /(?<=[\d年月日起始至到自为:,—–~-])[ \t]*\r?\n[ \t]*(?=[\d年月日至到止—–~-])/g

/** Where the year before a 月 begins, or -1. */
function startOfDate(text: string, month: number): number {
  const year = text.lastIndexOf('年', month)
  if (year < 0 || month - year > 6) return -1
  return yearBefore(text, year)?.span.start ?? -1
}

function periodAt(text: string, start: number, limit: number): Report['period'] {
  const from = dateAt(text, start, limit)
  if (!from) return monthsAt(text, start, limit)
  const at = connected(text, from.span.end)
  if (at < 0) return null
  const whole = dateAt(text, at, limit)
  if (whole) return period(from.date, whole.date, start, whole.span.end)
  const rest = monthDayAt(text, at, limit)
  return (
    rest && period(from.date, { year: from.date.year, month: rest.month, day: rest.day }, start, rest.end)
  )
}

const months =
  /^((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月? ?(?:至|到|-|—|~|–) ?(?:(?:19|20)\d\d ?年)? ?(\d{1,2}) ?月(?! ?\d)/

/** 「2024年1月至12月」, 「2024年1-12月」. */
function monthsAt(text: string, start: number, limit: number): Report['period'] {
  const match = months.exec(text.slice(start, Math.min(limit, start + 30)))
  if (!match) return null
  const year = Number(match[1])
  const from = { year, month: Number(match[2]), day: 0 }
  return period(from, { year, month: Number(match[3]), day: 0 }, start, start + match[0].length)
}

/** A month without day begins on its first and ends on its last day. */
function period(from: CalendarDate, to: CalendarDate, start: number, end: number): Report['period'] {
  const first = from.day === 0 ? { ...from, day: 1 } : from
  const last = to.day === 0 ? { ...to, day: daysOf(to.year, to.month) } : to
  return { from: first, to: last, span: { start, end } }
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Behind 至, 到 or a dash that follows a date, 起 and a comma allowed between; -1 when there is none. */
function connected(text: string, end: number): number {
  let at = skipSpaces(text, end)
  if (text[at] === '起' || text[at] === '始') at = skipSpaces(text, at + 1)
  if (text[at] === ',') at = skipSpaces(text, at + 1)
  if (text[at] === '截') at++
  const mark = text[at]
  if (mark === undefined || !'至到止-—–―~'.includes(mark)) return -1
  while ('至到止-—–―~'.includes(text[at] ?? '无')) at++
  return skipSpaces(text, at)
}

/** Whether the sentence around a range says that it is the figures' period, or nothing else speaks before it. */
function isAnnounced(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestReach), start)
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
  if (words.some((word) => clause.includes(word))) return true
  const after: Span = { start: end, end: Math.min(text.length, end + 12) }
  return /^(?:止|期间)?.{0,4}(?:统计|数据)/.test(text.slice(after.start, after.end))
}
