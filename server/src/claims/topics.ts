import type { Span } from '../text/span.ts'

/**
 * A sentence can state something of the form only when it has a number or a zero word and names one of the form's
 * things. Both are seen by single characters in one pass; most sentences are done with here.
 */
const marks = new Uint8Array(0x10000)
const number = 1
const topic = 2
for (const char of '0123456789〇零一二两三四五六七八九十百未无没均全不') marks[char.charCodeAt(0)] = number
for (const char of '申诉议规许罚强费结答复收受条篇则布微网办') marks[char.charCodeAt(0)]! |= topic

export function mayClaim(text: string, { start, end }: Span): boolean {
  let seen = 0
  for (let i = start; i < end; i++) {
    seen |= marks[text.charCodeAt(i)]!
    if (seen === 3) return true
  }
  return false
}
