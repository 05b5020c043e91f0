import type { SectionId } from '../forms/form.ts'
import { sections as forms } from '../forms/sections.ts'
import type { Draft, Heading } from '../syntax/draft.ts'
import type { Section } from './report.ts'
import type { Anchors, Opening } from './sections.ts'
import { aspectOf } from './topics.ts'
import { wordingsOf } from './wording.ts'

/** Between a heading and the content that shows its section there is at most a line or two: 「单位：件」, a lead-in. */
const mostBetween = 120

/**
 * The heading of a section in words of the author's own, 「五、下一步工作打算」: it has the section's number, is written
 * as the other sections' headings are, stands right above what the section contains, and nothing else is counted
 * between its neighbours. Null when there is none; then the content has no heading.
 */
export function rewordedHeading(
  id: SectionId,
  draft: Draft,
  content: number,
  tables: Anchors,
  openings: readonly Opening[],
): Heading | null {
  const own = forms.findIndex((form) => form.id === id)
  const model = openings.find(({ heading }) => heading?.numbering === 'chinese')?.heading
  if (!model) return null
  const place = (opening: Opening) => forms.findIndex((form) => form.id === opening.id)
  const before = openings.filter((opening) => place(opening) < own)
  const after = openings.filter((opening) => place(opening) > own)
  const from = Math.max(0, ...before.map(({ heading, start }) => heading?.span.end ?? start))
  const to = Math.min(draft.text.length, ...after.map(({ start }) => start))
  const counted = draft.headings.filter(
    ({ span, numbering, markup }) =>
      span.start >= from &&
      span.end <= to &&
      numbering === model.numbering &&
      markup === model.markup &&
      !isInTable(span.start, tables),
  )
  const [heading] = counted
  if (!heading || counted.length > 1 || heading.ordinal !== own + 1 || heading.inline) return null
  const { start, end } = heading.title
  if (end - start < 2 || end - start > longestTitle) return null
  // An aspect numbered as the sections are is no section; behind the tables there are no aspects.
  if (own < 3 && aspectOf(draft.text.slice(start, end))) return null
  if (content < heading.span.start || between(draft, heading.span.end, content) > most(id)) return null
  return heading
}

/**
 * A heading in the form's words whose number alone is in brackets, 「(二)主动公开政府信息情况」: elsewhere that heads an
 * aspect, but not right above what the section contains.
 */
export function bracketedHeading(
  id: SectionId,
  draft: Draft,
  content: number,
  tables: Anchors,
): { readonly heading: Heading; readonly wording: Section['wording'] } | null {
  const own = forms.findIndex((form) => form.id === id)
  const heading = draft.headings.findLast(
    ({ span, numbering }) =>
      span.start <= content && numbering === 'chineseParen' && !isInTable(span.start, tables),
  )
  if (!heading || heading.ordinal !== own + 1 || heading.inline) return null
  const found = wordingsOf(draft.text.slice(heading.title.start, heading.title.end))[0]
  if (found?.id !== id || found.wording === 'deviant') return null
  if (between(draft, heading.span.end, content) > most(id)) return null
  return { heading, wording: found.wording }
}

const longestTitle = 30

/** What is said of fees stands anywhere at the end of a report: only right below a heading it is what this is about. */
const most = (id: SectionId) => (id === 'other' ? 0 : mostBetween)

function isInTable(at: number, { t2, t3, t4 }: Anchors): boolean {
  return [t2, t3, t4].some((table) => table && at >= table.start && at < table.end)
}

/** Characters other than white space and pipes from one place to another. */
function between({ text }: Draft, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c > 32 && c !== 124) count++
  }
  return count
}
