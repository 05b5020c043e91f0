import type { AspectId } from '../forms/form.ts'
import { aspects as forms } from '../forms/sections.ts'
import type { Draft, Heading } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import type { Aspect, Section } from './report.ts'
import { aspectOf, topicAt } from './topics.ts'

/** The aspects of 总体情况 in document order: those with a heading, then those that the text covers without one. */
export function findAspects(draft: Draft, sections: readonly Section[]): readonly Aspect[] {
  const place = overviewOf(sections)
  if (!place) return []
  const headings = headingsIn(draft, place)
  const chosen = choose(draft, headings)
  const found: Aspect[] = []
  for (const [id, heading] of chosen)
    found.push({
      id,
      heading,
      span: { start: heading.span.start, end: endOf(heading, headings, chosen, place) },
    })
  const text = draft.text.slice(place.start, place.end)
  for (const { id, topicWords } of forms) {
    if (chosen.has(id)) continue
    const at = firstOf(text, topicWords)
    if (at >= 0) found.push({ id, heading: null, span: sentenceAt(draft, place.start + at) })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** The content of 总体情况; without that section, what stands before the next one. */
export function overviewOf(sections: readonly Section[]): Span | null {
  const overview = sections.find(({ id }) => id === 'overview')
  if (overview) return { start: overview.heading?.span.end ?? overview.span.start, end: overview.span.end }
  return sections.length > 0 ? { start: 0, end: sections[0]!.span.start } : null
}

/** 总体情况 has a few dozen headings at most. */
const mostHeadings = 500

function headingsIn({ headings }: Draft, { start, end }: Span): readonly Heading[] {
  const found: Heading[] = []
  for (const heading of headings) {
    if (heading.span.start >= end || found.length === mostHeadings) break
    if (heading.span.start >= start) found.push(heading)
  }
  return found
}

/** For each aspect its best heading. Headings of the numbering that heads most aspects come first. */
function choose(draft: Draft, headings: readonly Heading[]): ReadonlyMap<AspectId, Heading> {
  const styles = new Map<string, Set<AspectId>>()
  const candidates: { heading: Heading; id: AspectId; score: number; style: string }[] = []
  for (const heading of headings) {
    const topics = aspectOf(draft.text.slice(heading.title.start, heading.title.end))
    if (!topics) continue
    const style = `${heading.numbering}${heading.markup}`
    for (const { id, score } of topics) {
      // Without a number a line must say hardly more than the aspect's name.
      if (heading.numbering === 'none' && heading.markup === 0 && (score < 9 || heading.inline)) continue
      candidates.push({ heading, id, score, style })
      styles.set(style, (styles.get(style) ?? new Set()).add(id))
    }
  }
  const chosen = new Map<AspectId, { heading: Heading; score: number }>()
  for (const { heading, id, score, style } of candidates) {
    const total = score + 2 * styles.get(style)!.size - (heading.numbering === 'listing' ? 3 : 0)
    const best = chosen.get(id)
    if (!best || total > best.score) chosen.set(id, { heading, score: total })
  }
  return new Map([...chosen].map(([id, { heading }]) => [id, heading]))
}

/** An aspect ends at the next heading of its own kind (extra aspects are allowed) or at the next aspect. */
function endOf(
  heading: Heading,
  headings: readonly Heading[],
  chosen: ReadonlyMap<AspectId, Heading>,
  place: Span,
): number {
  const heads = new Set(chosen.values())
  const next = headings.find(
    (other) =>
      other.span.start > heading.span.start &&
      (heads.has(other) ||
        (other.numbering !== 'none' &&
          other.numbering === heading.numbering &&
          other.markup === heading.markup)),
  )
  return next?.span.start ?? place.end
}

function firstOf(text: string, words: readonly string[]): number {
  for (const word of words) {
    const at = topicAt(text, word)
    if (at >= 0) return at
  }
  return -1
}

/** The sentence around an offset, by its paragraph; the offset alone in a line that is none. */
function sentenceAt({ paragraphs }: Draft, offset: number): Span {
  for (const { span, sentences } of paragraphs) {
    if (span.start > offset) break
    if (offset >= span.end) continue
    const sentence = sentences.find(({ start, end }) => start <= offset && offset < end)
    return sentence ?? span
  }
  return { start: offset, end: offset }
}
