import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { type WrittenYear, yearBefore } from './dates.ts'
import type { Report, Section, Stated } from './report.ts'

/** What tells a report's year. */
export interface YearEvidence {
  readonly title: Stated<number> | null
  readonly period: Report['period']
  readonly signed: Report['dated']
  readonly published: Report['dated']
}

/**
 * The year that several places agree on. Title, 统计期限 and the sentences that begin with a year count most, the
 * signature (of the year after) and a single sentence less: one sentence may be left over from another report. Null
 * where they contradict each other evenly: never the most frequent year, since a report speaks of last year and of
 * its plans as well.
 */
export function reportYear(
  draft: Draft,
  sections: readonly Section[],
  { title, period, signed, published }: YearEvidence,
): Stated<number> | null {
  const places: { year: number; weight: number; span: Span | null }[] = []
  if (title) places.push({ year: title.value, weight: 3, span: title.span })
  if (period) {
    const { start } = period.span
    places.push({ year: period.from.year, weight: 3, span: { start, end: start + 4 } })
  }
  // The title has had its vote; its line may begin with the year as well.
  const below = title?.span ? draft.text.indexOf('\n', title.span.end) : -1
  const prose = leadingYear(draft, sections, Math.max(0, below))
  if (prose) places.push({ year: prose.first.year, weight: prose.count > 1 ? 3 : 2, span: prose.first.span })
  if (signed) places.push({ year: yearOfSigned(signed), weight: 2, span: null })
  if (published) places.push({ year: yearOfSigned(published), weight: 1, span: null })

  const weights = new Map<number, number>()
  for (const { year, weight } of places) weights.set(year, (weights.get(year) ?? 0) + weight)
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 2 || first[1] === second?.[1]) return null
  return { value: first[0], span: places.find((place) => place.year === first[0])?.span ?? null }
}

/** A report is signed in the months after its year; one signed in late autumn is about the year that ends. */
function yearOfSigned({ date }: NonNullable<Report['dated']>): number {
  return date.month >= 10 ? date.year : date.year - 1
}

/** A year and how many sentences begin with it. */
interface Leading {
  readonly first: WrittenYear
  count: number
}

/** The year with which most sentences of preamble and 总体情况 begin, or the first: 「2024年，我镇……」. */
function leadingYear({ text }: Draft, sections: readonly Section[], from: number): Leading | null {
  const next = sections.find(({ id }) => id !== 'overview')
  const to = Math.min(next?.span.start ?? text.length, longestTop)
  const found = new Map<number, Leading>()
  let most = 0
  let total = 0
  for (let at = text.indexOf('年', from); at >= 0 && at < to; at = text.indexOf('年', at + 1)) {
    const year = yearBefore(text, at)
    if (!year || !beginsSentence(text, year.span.start) || isDay(text, at)) continue
    const same = found.get(year.year) ?? { first: year, count: 0 }
    same.count++
    total++
    most = Math.max(most, same.count)
    found.set(year.year, same)
  }
  if (total === 0 || most * 2 < total) return null
  return [...found.values()].find(({ count }) => count === most)!
}

const longestTop = 6000

/** At the beginning of a line or sentence, 「在」「全年」「截至」 before it allowed. */
function beginsSentence(text: string, start: number): boolean {
  let at = start
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--
  if (text[at - 1] === '在') at--
  else if ((text[at - 1] === '至' || text[at - 1] === '止') && text[at - 2] === '截') at -= 2
  const before = text[at - 1]
  return before === undefined || before === '\n' || before === '\r' || before === '。' || before === '!'
}

/** 「2024年3月5日」 is a day that something happened on; 「截至2024年12月31日」 is the end of the year. */
function isDay(text: string, at: number): boolean {
  const c = text.charCodeAt(text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1)
  return c >= 48 && c <= 57 && !/^ ?12 ?月 ?31/.test(text.slice(at + 1, at + 9))
}
