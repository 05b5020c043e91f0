import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { yearAt } from './dates.ts'
import { linesBetween, topOf } from './page.ts'
import type { Section, Stated, Title } from './report.ts'
import { isAgencyName } from './unitKind.ts'

/** The title, and where the last of its repetitions ends. */
export interface FoundTitle {
  readonly title: Title
  readonly end: number
}

/**
 * The title above the first section: unit, year and 政府信息公开工作年度报告 in any order, with spaces inside, on up
 * to three lines, its year perhaps below them, written more than once. Null when there is none.
 */
export function findTitle(draft: Draft, sections: readonly Section[]): FoundTitle | null {
  let found = known.get(sections)
  if (found === undefined) known.set(sections, (found = titleAbove(draft, topOf(draft, sections))))
  return found
}

/** Identity, sentences and rules ask for the same report. */
const known = new WeakMap<readonly Section[], FoundTitle | null>()

/** The title in the text above an offset, from another one on. */
export function titleAbove(draft: Draft, to: number, from = 0): FoundTitle | null {
  const lines = linesBetween(draft.text, from, to, mostLines).map((span) => ({
    span,
    words:
      span.end - span.start > longestTitle ? '' : draft.text.slice(span.start, span.end).replace(spaces, ''),
  }))
  let title: Title | null = null
  let end = 0
  for (let i = 0; i < lines.length; i++) {
    const words = lines.slice(i, i + 4).map((line) => line.words)
    let count = linesOfTitle(words.slice(0, 3))
    if (count === 0) continue
    if (isYearOf(words.slice(0, count).join(''), words[count])) count++
    const last = lines[i + count - 1]!
    end = last.span.end
    const stated = titleOf(draft.text, { start: lines[i]!.span.start, end })
    // A website's menu may say 政府信息公开年报 above the title, but neither whose nor of which year.
    if (!title || worth(stated) > worth(title)) title = stated
    i += count - 1
  }
  return title && { title, end }
}

function worth({ year, unit }: Title): number {
  return (year ? 2 : 0) + (unit ? 1 : 0)
}

const mostLines = 40
const longestTitle = 80
const spaces = /\s+/g

/** How many of these lines make a title that begins with the first; 0 when none does. */
function linesOfTitle(lines: readonly string[]): number {
  let joined = ''
  for (let count = 1; count <= lines.length; count++) {
    const line = lines[count - 1]!
    if (line === '' || (count > 1 && endsSentence.test(joined))) return 0
    // A whole title needs nothing before it: what stands there is a menu or the name of a website.
    const alone = count > 1 ? partsOf(line) : null
    if (alone?.year && alone.unit) return 0
    joined += line
    const parts = partsOf(joined)
    if (!parts) continue
    if (count === 1) return 1
    // The rest may be a whole title under the name of a website.
    const rest = linesOfTitle(lines.slice(1, count))
    if (rest === 0) return count
    const own = partsOf(lines.slice(1, count).join(''))!
    return (own.year && own.unit) || !(isAgencyName(lines[0]!) || partsYear.test(lines[0]!)) ? 0 : count
  }
  return 0
}

/** Whether a line gives the year that the title above it lacks: 「(2024年度)」. Without brackets it may be a menu of years. */
function isYearOf(title: string, line: string | undefined): boolean {
  if (!line || line.length > 9) return false
  const { unit, year } = partsOf(title)!
  const inBrackets = line.charCodeAt(0) === 40
  const at = inBrackets ? 1 : 0
  return (
    year === null &&
    (inBrackets || unit.length > 1) &&
    yearAt(line, at) !== null &&
    /^年度?\)?$/.test(line.slice(at + 4))
  )
}

const endsSentence = /[。:;>|]/
const partsYear = /^.{0,30}(?:19|20)\d\d年度?$/

const pattern =
  /^(?:标题:|名称:|信息名称:|《|【)?([^。:;>|,!?]{0,60}?)(?:政府信息[和与及]政务公开|政府信息公开|政务公开|信息公开)(?:[和与及](?:政务公开|政府信息公开))?(?:工作)?(?:情况)?的?(?:(?:19|20)\d\d)?(?:年度)?(?:工作)?(?:情况)?(?:总结)?(?:报告|年报)[》】]?(?:\([^()]{0,14}\)|(?:(?:19|20)\d\d|[一二][〇○零Oo0一二三四五六七八九]{3})年度?)?$/

/** No name of a body, but entries of a website's menu that ran into the title. */
const menuWords = /公开|首页|导航|指南/

interface Parts {
  readonly unit: string
  readonly year: { readonly at: number; readonly year: number } | null
}

/** Unit and year of a title without spaces. */
function partsOf(words: string): Parts | null {
  if (words.length > longestTitle || !(words.includes('报') && words.includes('公开'))) return null
  const match = pattern.exec(words)
  if (!match) return null
  const from = words.length - words.replace(/^(?:标题:|名称:|信息名称:|《|【)/, '').length
  const name = words.slice(from, from + match[1]!.length)
  if (menuWords.test(name)) return null
  const year = yearIn(words)
  return { unit: year ? withoutYear(name) : tidy(name), year }
}

function yearIn(words: string): Parts['year'] {
  for (let i = 0; i + 4 <= words.length; i++) {
    const found = yearAt(words, i)
    if (found) return { at: i, year: found.year }
  }
  return null
}

const tidy = (name: string) => name.replace(/^(?:关于|公布|发布)|(?:年度|关于|的)$/g, '')

function withoutYear(name: string): string {
  return tidy(
    name.replace(/(?:19|20)\d{2}(?:年度|年|度)?|[一二][〇○零Oo0一二三四五六七八九]{3}年(?:度)?/, ''),
  )
}

function titleOf(text: string, span: Span): Title {
  const { words, at } = squeezed(text, span)
  const { unit, year } = partsOf(words)!
  const place = (from: number, length: number): Span => ({
    start: at[from]!,
    end: at[from + length - 1]! + 1,
  })
  let stated: Stated<string> | null = null
  if (unit.length > 1) {
    const from = words.indexOf(unit)
    stated = { value: unit, span: from < 0 ? span : place(from, unit.length) }
  }
  return { span, year: year && { value: year.year, span: place(year.at, 4) }, unit: stated }
}

/** The characters of a span that are no spaces (nor `#` of a heading), and where each stands. */
function squeezed(text: string, { start, end }: Span): { words: string; at: number[] } {
  const at: number[] = []
  let words = ''
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c <= 32 || c === 35 || c === 124) continue
    words += text[i]
    at.push(i)
  }
  return { words, at }
}
