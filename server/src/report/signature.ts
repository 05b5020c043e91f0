import type { Draft } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { dateAt, type WrittenDate } from './dates.ts'
import { linesBetween } from './page.ts'
import type { Section } from './report.ts'
import { isAgencyName } from './unitKind.ts'

/** Unit and date below the last section. */
export interface Signature {
  readonly written: WrittenDate
  /** The line of the unit, or the part of the date's line before the date; null when there is none. */
  readonly unit: Span | null
  /** Where the signature begins: what comes behind it belongs to no section. */
  readonly start: number
}

/** How far from the end a signature is looked for: a footer of links may follow it. */
const farthest = 2500
const mostLines = 60
const longestLine = 60

/** The date that stands alone, or behind the unit's name, on one of the last lines. */
export function findSignature(draft: Draft, sections: readonly Section[]): Signature | null {
  let found = known.get(sections)
  if (found === undefined) known.set(sections, (found = search(draft, sections)))
  return found
}

/** Identity, sentences and rules ask for the same report. */
const known = new WeakMap<readonly Section[], Signature | null>()

function search(draft: Draft, sections: readonly Section[]): Signature | null {
  const { text } = draft
  const last = sections.at(-1)
  if (!last) return null
  const from = Math.max(text.length - farthest, last.heading?.span.end ?? last.span.start)
  const lines = linesBetween(text, from, text.length, Number.POSITIVE_INFINITY).slice(-mostLines)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    const written = line.end - line.start > longestLine ? null : dateIn(text, line)
    if (!written) continue
    const before = { start: line.start, end: written.span.start }
    while (before.end > before.start && isGap(text.charCodeAt(before.end - 1))) before.end--
    if (before.end > before.start) {
      return isName(text, before) ? { written, unit: before, start: line.start } : null
    }
    const above = lines[i - 1]
    const unit = above && isName(text, above) ? above : null
    return { written, unit, start: unit?.start ?? line.start }
  }
  return null
}

/** A date with nothing behind it but 「(盖章)」 and before it but a name. */
function dateIn(text: string, { start, end }: Span): WrittenDate | null {
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at)
    if (c === 0x3002 || c === 58 || c === 59) return null
    if (c !== 49 && c !== 50 && c !== 0x4e8c && c !== 0x4e00) continue
    const written = dateAt(text, at, end)
    if (!written) continue
    const rest = text.slice(written.span.end, end).trim()
    return written.date.day > 0 && (rest === '' || /^\([^()]{0,10}\)$/.test(rest)) ? written : null
  }
  return null
}

function isName(text: string, { start, end }: Span): boolean {
  return end - start <= longestLine && isAgencyName(text.slice(start, end).replace(/\s+|\([^()]*\)/g, ''))
}

function isGap(c: number): boolean {
  return c === 32 || c === 9 || c === 44 || c === 40
}
