import type { Draft } from '../syntax/draft.ts'
import type { Section, Title } from './report.ts'
import { findTitle, titleAbove } from './title.ts'
import { wordingsOf } from './wording.ts'

/**
 * Where another report begins in the same text: below the last section stands the title of another body or year, and
 * below that once more 总体情况. The length of the text when there is none.
 */
export function endOfReport(draft: Draft, sections: readonly Section[]): number {
  const { text, headings } = draft
  const last = sections.at(-1)?.span.start ?? text.length
  const again = headings.find(
    ({ span, title }) => span.start > last && isOverview(text, title.start, title.end),
  )
  const own = again && findTitle(draft, sections)?.title
  const other = own && titleAbove(draft, again.span.start, last)?.title
  return other && isOther(own, other) ? other.span.start : text.length
}

function isOverview(text: string, start: number, end: number): boolean {
  return end - start < 20 && wordingsOf(text.slice(start, end))[0]?.id === 'overview'
}

function isOther(a: Title, b: Title): boolean {
  const differ = <T>(x: { readonly value: T } | null, y: { readonly value: T } | null) =>
    x !== null && y !== null && x.value !== y.value
  return differ(a.year, b.year) || differ(a.unit, b.unit)
}
