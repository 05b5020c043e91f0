import { isSpace } from '../text/space.ts'
import type { Heading, Numbering, Table } from './draft.ts'
import type { Line } from './lines.ts'

/** Longest title of a numbered heading; 「六、其他需要报告的事项(依据…)」 with its bracket is longer than any. */
const longestTitle = 60
const longestPlainTitle = 40

/**
 * Headings within tables: 「二、主动公开政府信息情况」 as the only cell of a row, across all columns. The row of a form has
 * further cells, filled in or not.
 */
export function headingsInTables(text: string, tables: readonly Table[]): Heading[] {
  const found: Heading[] = []
  for (const { cells, encoding } of tables) {
    if (encoding !== 'html') continue
    for (let i = 0; i < cells.length; i++) {
      const { span, row } = cells[i]!
      if (cells[i - 1]?.row === row || cells[i + 1]?.row === row) continue
      if (span.end - span.start > longestTitle) continue
      const heading = headingOf(text, { ...span, kind: 'short' })
      if (heading?.numbering === 'chinese' && !heading.inline) found.push(heading)
    }
  }
  return found
}

/** The heading that a line is or begins with; null when it looks like none. */
export function headingOf(text: string, line: Pick<Line, 'start' | 'end' | 'kind'>): Heading | null {
  let at = line.start
  let markup = 0
  while (text.charCodeAt(at) === 35 && markup < 6) {
    markup++
    at++
  }
  if (markup > 0 && !isSpace(text.charCodeAt(at))) {
    at = line.start
    markup = 0
  }
  at = skipSpaces(text, at, line.end)
  const number = numberAt(text, at, line.end)
  const start = number === null ? at : skipSpaces(text, number.end, line.end)
  if (number === null) {
    if (line.kind !== 'short' || line.end - start > longestPlainTitle || line.end - start < 4) return null
  }
  const end = titleEnd(text, start, Math.min(line.end, start + longestTitle + 1))
  if (end - start < 2 || end - start > longestTitle) return null
  return {
    span: { start: at, end },
    numbering: number?.numbering ?? 'none',
    ordinal: number?.ordinal ?? 0,
    number: { start: at, end: number?.end ?? at },
    title: { start, end },
    inline: skipMarks(text, end, line.end) < line.end,
    markup,
  }
}

/** Whether a line begins with a heading's number. */
export function numbered(text: string, line: Line): boolean {
  return numberAt(text, line.start, line.end) !== null
}

interface OrdinalMark {
  readonly numbering: Numbering
  readonly ordinal: number
  readonly end: number
}

/** Reads 一、 · (一) · 1. · 1、 · (1) · 一是 at an offset; null when there is none. */
function numberAt(text: string, start: number, end: number): OrdinalMark | null {
  const bracket = text.charCodeAt(start) === 40
  let at = bracket ? skipSpaces(text, start + 1, end) : start
  const first = text.charCodeAt(at)
  const digits = first >= 48 && first <= 57
  if (!digits && !chinese.has(first)) return null
  const ordinal = digits ? arabicOrdinal(text, at) : chineseOrdinal(text, at)
  at = skipSpaces(text, ordinal.end, end)
  const mark = text.charCodeAt(at)
  if (bracket) {
    if (mark !== 41) return null
    at++
    if (text.charCodeAt(at) === 0x3001) at++
    return { numbering: digits ? 'arabicParen' : 'chineseParen', ordinal: ordinal.value, end: at }
  }
  if (!digits && mark === 0x662f && at === ordinal.end)
    return { numbering: 'listing', ordinal: ordinal.value, end: at + 1 }
  // 、 . , : — but 1.5 and 10,000 are numbers, not headings.
  if (mark !== 0x3001 && mark !== 46 && mark !== 44 && !(mark === 58 && !digits)) return null
  const next = text.charCodeAt(at + 1)
  if (digits && next >= 48 && next <= 57) return null
  return { numbering: digits ? 'arabic' : 'chinese', ordinal: ordinal.value, end: at + 1 }
}

const chineseDigits = '一二三四五六七八九'
const chinese = new Set([...chineseDigits, '十'].map((digit) => digit.charCodeAt(0)))

/** 一 … 十九 at an offset. */
function chineseOrdinal(text: string, start: number): { value: number; end: number } {
  let value = 0
  let end = start
  for (; end < start + 3; end++) {
    const c = text.charAt(end)
    const digit = c === '' ? -1 : chineseDigits.indexOf(c)
    if (c === '十') value = value === 0 ? 10 : value * 10
    else if (digit >= 0) value += digit + 1
    else break
  }
  return { value, end }
}

function arabicOrdinal(text: string, start: number): { value: number; end: number } {
  let end = start
  while (end < start + 2 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return { value: Number(text.slice(start, end)), end }
}

/** A title ends before 。 : ; ! ? or a bracket that holds more than a short note. */
function titleEnd(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x3002 || c === 58 || c === 59 || c === 33 || c === 63) return trimEnd(text, start, i)
    if (c === 32 && i - start >= 4 && beginsSentence(text, i)) return trimEnd(text, start, i)
    if (c === 40 && i - start >= 4 && !text.slice(i, i + 10).includes(')')) return trimEnd(text, start, i)
  }
  return trimEnd(text, start, end)
}

/** 「(二)依申请公开 2024年,我镇…」: a year or 本年 behind a space begins the text. */
function beginsSentence(text: string, space: number): boolean {
  return openers.test(text.slice(space, space + 10))
}

const openers = /^ +(?:20\d\d ?年|[本今全]年|一年来|截至)/

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 35)) end--
  return end
}

function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipMarks(text: string, at: number, end: number): number {
  while (at < end) {
    const c = text.charCodeAt(at)
    if (c !== 0x3002 && c !== 58 && !isSpace(c) && c !== 35) break
    at++
  }
  return at
}
