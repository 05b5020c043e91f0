import type { SectionId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { Span } from '../../text/span.ts'

/** Shorter sentences may well be the same year after year. */
const shortest = 12

/** How much of a part is last year's, word for word but for numbers. */
export interface Sameness {
  /** Sentences that are long enough to be compared, and those of them that last year's report has anywhere. */
  readonly all: number
  readonly same: number
  /** The same by length, from 0 to 1; 0 where there is nothing to compare. */
  readonly share: number
  /** The first of the same ones, in the reading text. */
  readonly first: Span | null
}

/** The sentences of a report as they are compared with the next one's. */
export function knownSentences(lastYear: Report): ReadonlySet<string> {
  return new Set(sentencesOf(lastYear, null).map(({ words }) => words))
}

export function sameness(report: Report, before: ReadonlySet<string>, section: SectionId): Sameness {
  const own = sentencesOf(report, section)
  const same = own.filter(({ words }) => before.has(words))
  const whole = length(own)
  return {
    all: own.length,
    same: same.length,
    share: whole === 0 ? 0 : length(same) / whole,
    first: same[0]?.span ?? null,
  }
}

function sentencesOf({ draft, sentences }: Report, section: SectionId | null) {
  return sentences
    .filter((each) => section === null || each.section === section)
    .map(({ span }) => ({ span, words: wordsOf(draft.text.slice(span.start, span.end)) }))
    .filter(({ words }) => words.length >= shortest)
}

/** A sentence without what changes from year to year by itself: numbers, spaces, punctuation. */
function wordsOf(text: string): string {
  return text.replace(/[\s\d,.:;()%、。·“”]+/g, '')
}

function length(sentences: readonly { readonly words: string }[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}
