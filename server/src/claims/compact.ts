import type { Span } from '../text/span.ts'
import type { Claim } from './claim.ts'

/** A sentence without the spaces and line ends that a PDF or a word processor left between its characters. */
export interface Compact {
  readonly text: string
  /** From an offset of `text` to the offset in the reading text; one more entry than `text` has characters. */
  readonly offsets: readonly number[]
}

/** Null when there is nothing to take out: then the sentence is read where it stands. */
export function compact(text: string, { start, end }: Span): Compact | null {
  let first = start
  while (first < end && !isStray(text, first, start, end)) first++
  if (first === end) return null
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
  return { text: kept, offsets }
}

/** A blank between two characters of which not both are Latin letters or digits. */
function isStray(text: string, at: number, start: number, end: number): boolean {
  if (!isBlank(text.charCodeAt(at))) return false
  let before = at - 1
  while (before >= start && before > at - 40 && isBlank(text.charCodeAt(before))) before--
  let after = at + 1
  // Runs of blanks are short; a page of them is no sentence.
  while (after < end && after < at + 40 && isBlank(text.charCodeAt(after))) after++
  if (before < start || after >= end) return false
  return text.charCodeAt(before) > 0x2000 || text.charCodeAt(after) > 0x2000
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160 || code === 0x3000
}

/** A span of the closed-up text, back in the reading text. */
export function original({ offsets }: Compact, { start, end }: Span): Span {
  return { start: offsets[start]!, end: offsets[end - 1]! + 1 }
}

/** The claim, with its spans back in the reading text. */
export function expand(claim: Claim, packed: Compact, sentence: Span): Claim {
  const back = (span: Span) => original(packed, span)
  return {
    ...claim,
    span: back(claim.span),
    number: claim.number === null ? null : back(claim.number),
    ...(claim.object === undefined ? {} : { object: back(claim.object) }),
    ...(claim.restsOn === undefined ? {} : { restsOn: back(claim.restsOn) }),
    sentence,
  }
}
