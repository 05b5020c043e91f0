import type { Report, Sentence } from '../report/report.ts'
import type { Span } from '../text/span.ts'
import { type Amount, amountsIn } from './amounts.ts'
import type { Claim } from './claim.ts'
import { amountsOf } from './sentenceAmounts.ts'

/**
 * A sentence as it is read: where it stands, or without the spaces and line ends that a PDF or a word processor left
 * between its characters.
 */
export interface Compact {
  /** The reading text, or the sentence closed up. */
  readonly text: string
  /** The sentence in `text`. */
  readonly span: Span
  /**
   * From an offset of `text` to the offset in the reading text; one more entry than `text` has characters. Null where
   * there was nothing to take out.
   */
  readonly offsets: readonly number[] | null
}

const known = new WeakMap<Report, Map<number, Compact>>()

/** A sentence of the report as it is read, once whoever asks. */
export function compactOf(report: Report, { span }: Pick<Sentence, 'span'>): Compact {
  let sentences = known.get(report)
  if (sentences === undefined) known.set(report, (sentences = new Map()))
  let compact = sentences.get(span.start)
  if (compact === undefined) sentences.set(span.start, (compact = closedUp(report.draft.text, span)))
  return compact
}

const numbers = new WeakMap<Compact, readonly Amount[]>()

/** The numbers of a sentence as it is read, once whoever asks; their offsets lead into its own text. */
export function amountsWithin(report: Report, compact: Compact): readonly Amount[] {
  if (compact.offsets === null) return amountsOf(report, compact)
  let amounts = numbers.get(compact)
  if (amounts === undefined) numbers.set(compact, (amounts = amountsIn(compact.text, compact.span)))
  return amounts
}

function closedUp(text: string, span: Span): Compact {
  const { start, end } = span
  let first = start
  while (first < end && !isStray(text, first, start, end)) first++
  if (first === end) return { text, span, offsets: null }
  let kept = text.slice(start, first)
  const offsets: number[] = []
  for (let i = start; i < first; i++) offsets.push(i)
  let from = first + 1
  offsets.length = first - start
  for (let i = first + 1; i < end; i++) {
    if (isStray(text, i, start, end)) {
      kept += text.slice(from, i)
      from = i + 1
    } else offsets.push(i)
  }
  kept += text.slice(from, end)
  offsets.push(end)
  return { text: kept, span: { start: 0, end: kept.length }, offsets }
}

/**
 * A blank beside a Chinese character or a mark that joins nothing, or the end of a line in the middle of a number: a
 * paragraph wraps wherever the line is full. A space between two numbers stays.
 */
function isStray(text: string, at: number, start: number, end: number): boolean {
  if (!isBlank(text.charCodeAt(at))) return false
  let before = at - 1
  while (before >= start && before > at - 40 && isBlank(text.charCodeAt(before))) before--
  let after = at + 1
  // Runs of blanks are short; a page of them is no sentence.
  while (after < end && after < at + 40 && isBlank(text.charCodeAt(after))) after++
  if (before < start || after >= end) return false
  const [left, right] = [text.charCodeAt(before), text.charCodeAt(after)]
  if (left > 0x2000 || right > 0x2000 || parts(left) || parts(right)) return true
  const inNumber = isDigit(left) || isDigit(text.charCodeAt(before - 1))
  if (left !== comma && right !== comma) {
    const breaks = hasLineEnd(text, before + 1, after)
    return breaks && inNumber && (isDigit(left) || left === point) && (isDigit(right) || right === point)
  }
  // 「1, 200」 is one number, 「12, 34」 are two.
  let next = right === comma ? after + 1 : after
  while (next < after + 4 && isBlank(text.charCodeAt(next))) next++
  if (!inNumber || !isDigit(text.charCodeAt(next)) || hasLineEnd(text, before + 1, after)) return true
  return [1, 2].every((i) => isDigit(text.charCodeAt(next + i))) && !isDigit(text.charCodeAt(next + 3))
}

const comma = 44
const point = 46

/** ( ) % ; : */
function parts(code: number): boolean {
  return code === 40 || code === 41 || code === 37 || code === 59 || code === 58
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true
  return false
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160 || code === 0x3000
}

/** A span of what was read, back in the reading text. */
export function original({ offsets }: Compact, span: Span): Span {
  return offsets === null ? span : { start: offsets[span.start]!, end: offsets[span.end - 1]! + 1 }
}

/** The claim, with its spans back in the reading text. */
export function expand(claim: Claim, compact: Compact, sentence: Span): Claim {
  if (compact.offsets === null) return claim
  const back = (span: Span) => original(compact, span)
  return {
    ...claim,
    span: back(claim.span),
    number: claim.number === null ? null : back(claim.number),
    ...(claim.object === undefined ? {} : { object: back(claim.object) }),
    ...(claim.restsOn === undefined ? {} : { restsOn: back(claim.restsOn) }),
    sentence,
  }
}
