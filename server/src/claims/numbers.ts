import type { Report, Sentence } from '../report/report.ts'
import type { Span } from '../text/span.ts'
import type { Amount } from './amount.ts'
import type { AsideReason } from './aside.ts'
import type { Claim } from './claim.ts'
import { expand, original } from './compact.ts'
import { labelsIn } from './labels.ts'
import { amountsOf } from './sentenceAmounts.ts'
import { settle } from './settle.ts'
import { type Read, readSentences } from './walk.ts'

/** A number of the prose, or words that state one (「未收到」), and what became of it. Offsets of the reading text. */
export interface ProseNumber {
  /** With its measure word, as far as it has one. */
  readonly span: Span
  /** What it states; several where it is said of several things. */
  readonly claims: readonly Claim[]
  /** Why it states nothing of the form; null where it does, and where it was not understood. */
  readonly aside: AsideReason | null
}

/** A sentence that has such numbers, in order of position. */
export interface ProseSentence {
  readonly sentence: Sentence
  readonly numbers: readonly ProseNumber[]
}

/** Every number of the report's sentences. Reads the prose anew: for whoever asks, not for the check. */
export function numbersOf(report: Report): readonly ProseSentence[] {
  const read = new Map<Sentence, readonly ProseNumber[]>()
  readSentences(report, true, (each) => read.set(each.sentence, numbersRead(each)))
  return report.sentences
    .map((sentence) => ({ sentence, numbers: read.get(sentence) ?? numbersUnread(report, sentence) }))
    .filter(({ numbers }) => numbers.length > 0)
}

function numbersRead({ sentence, reading, amounts, compact }: Read): readonly ProseNumber[] {
  const settled = settle(reading)
  const { text, notes } = reading
  const back = (span: Span) => original(compact, span)
  const given = (claims: readonly Claim[]) => claims.map((claim) => expand(claim, compact, sentence.span))
  const inWords = new Map<number, Claim[]>()
  const stated = new Map<number, Claim[]>()
  for (const claim of settled) {
    const amount = amounts.find((each) => states(each, claim))
    const place = amount === undefined ? inWords : stated
    const key = amount?.span.start ?? claim.span.start
    place.set(key, [...(place.get(key) ?? []), claim])
  }
  return inOrder([
    ...amounts.map((amount) => {
      const claims = stated.get(amount.span.start) ?? []
      const removed = reading.claims.some((claim) => states(amount, claim))
      const noted = removed ? 'twice' : (notes?.get(amount.digits.start) ?? null)
      return { span: back(amount.span), claims: given(claims), aside: claims.length > 0 ? null : noted }
    }),
    ...[...inWords.values()].map((claims) => ({
      span: back(claims[0]!.span),
      claims: given(claims),
      aside: null,
    })),
    ...labelsIn(text, reading.sentence.span, amounts).map(({ span, reason }) => label(back(span), reason)),
  ])
}

/** In a sentence that names nothing of the form, or has no number but dates. */
function numbersUnread(report: Report, sentence: Sentence): readonly ProseNumber[] {
  const amounts = amountsOf(report, sentence)
  return inOrder([
    ...amounts.map(({ span }) => label(span, 'other')),
    ...labelsIn(report.draft.text, sentence.span, amounts).map(({ span, reason }) => label(span, reason)),
  ])
}

function label(span: Span, aside: AsideReason | null): ProseNumber {
  return { span, claims: [], aside }
}

function states({ digits, span }: Amount, { number, span: words }: Claim): boolean {
  return number === null
    ? words.start === span.start && words.end === span.end
    : number.start === digits.start
}

function inOrder(numbers: readonly ProseNumber[]): readonly ProseNumber[] {
  return [...numbers].sort((a, b) => a.span.start - b.span.start)
}
