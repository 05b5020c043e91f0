import type { Draft, Paragraph } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { isPageAround, topOf } from './page.ts'
import type { Aspect, Section, Sentence } from './report.ts'
import { findSignature } from './signature.ts'
import { findTitle } from './title.ts'

/**
 * The sentences of the report's own text, each with its section and aspect. Left out: headings, labels of tables,
 * the title and the page around the report (navigation, 索引号, 发布时间, footer).
 */
export function findSentences(
  draft: Draft,
  sections: readonly Section[],
  aspects: readonly Aspect[],
): readonly Sentence[] {
  const { text, paragraphs } = draft
  const from = findTitle(draft, sections)?.end ?? 0
  const to = findSignature(draft, sections)?.start ?? text.length
  const top = topOf(draft, sections)
  const footer = Math.max(sections.at(-1)?.span.start ?? 0, text.length - longestFooter)
  const headings = headingSpans(sections, aspects)
  const found: Sentence[] = []
  let section = -1
  let heading = 0
  for (const paragraph of paragraphs) {
    const { span } = paragraph
    if (span.end <= from) continue
    if (span.start >= to) break
    while (section + 1 < sections.length && sections[section + 1]!.span.start <= span.start) section++
    if (paragraph.loose && !isProse(text, paragraph)) continue
    if (note.test(text.slice(span.start, span.start + 8))) continue
    if ((span.start < top || span.start > footer) && isPageAround(text, span)) continue
    const id = sections[section]?.id ?? null
    for (let sentence of paragraph.sentences) {
      if (sentence.end <= from) continue
      while (heading < headings.length && headings[heading]!.end <= sentence.start) heading++
      const ahead = headings[heading]
      const first =
        text.charCodeAt(sentence.start) === 35 ? skip(text, sentence.start, sentence.end) : sentence.start
      const start = Math.max(from, ahead && ahead.start <= first ? ahead.end : first)
      if (!hasWords(text, start, sentence.end)) continue
      if (start > sentence.start) sentence = { start: skip(text, start, sentence.end), end: sentence.end }
      found.push({
        span: sentence,
        section: id,
        aspect: id === 'overview' ? aspectAt(aspects, sentence) : null,
      })
    }
  }
  return found
}

/** 「注:上表含……」 below a table speaks of how it was filled; its numbers are parts of cells. */
const note = /^[(*※]?备?注\d{0,2} ?:/

/** Links and imprint below a report are no longer than this. */
const longestFooter = 3000

/** Headings in document order; a topic without heading has none. */
function headingSpans(sections: readonly Section[], aspects: readonly Aspect[]): Span[] {
  const spans: Span[] = []
  for (const { heading } of sections) if (heading) spans.push(heading.span)
  for (const { heading } of aspects) if (heading) spans.push(heading.span)
  return spans.sort((a, b) => a.start - b.start)
}

/** In a stream of cells, a line with a full stop is text and not a label. */
function isProse(text: string, { span, sentences }: Paragraph): boolean {
  return sentences.length > 1 || text.charCodeAt(span.end - 1) === 0x3002
}

/** The last aspect with a heading that begins before; aspects without heading hold only their own sentence. */
function aspectAt(aspects: readonly Aspect[], { start }: Span) {
  let own: Aspect | null = null
  for (const aspect of aspects) {
    if (aspect.span.start > start) break
    if (start < aspect.span.end && (aspect.heading || !own)) own = aspect
  }
  return own?.id ?? null
}

/** Whether more than marks stands there. */
function hasWords(text: string, start: number, end: number): boolean {
  return skip(text, start, end) < end
}

/** Over spaces and the marks that end a heading: 「。」, 「:」, 「)」. */
function skip(text: string, at: number, end: number): number {
  while (at < end && isMark(text.charCodeAt(at))) at++
  return at
}

/** Space, tab, line ends, # 。 、 : ; , . ) */
function isMark(c: number): boolean {
  return (
    c <= 32 ||
    c === 35 ||
    c === 0x3002 ||
    c === 0x3001 ||
    c === 58 ||
    c === 59 ||
    c === 44 ||
    c === 46 ||
    c === 41
  )
}
