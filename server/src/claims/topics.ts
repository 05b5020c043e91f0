import type { Span } from '../text/span.ts'

/**
 * A sentence states something of the form only when it has a number, or a zero word and one of the form's things.
 * Both are seen by single characters in one pass; most sentences are done with here.
 */
const marks = new Uint8Array(0x10000)
const digit = 1
const numeral = 2
const zero = 4
const topic = 8
const measure = 16
const date = 32
for (const char of '0123456789') marks[char.charCodeAt(0)] = digit
for (const char of '一二三四五六七八九十百千两') marks[char.charCodeAt(0)] = numeral
for (const char of '未无没零不均全都') marks[char.charCodeAt(0)] = zero
for (const char of '申诉议规许罚强费转予') marks[char.charCodeAt(0)] = topic
for (const char of '件份起例宗封个条部万余多元 ') marks[char.charCodeAt(0)] = measure
for (const char of '年月日号〕)-—') marks[char.charCodeAt(0)] = date

export function mayClaim(text: string, { start, end }: Span): boolean {
  let seen = 0
  let before = 0
  for (let i = start; i < end; i++) {
    const mark = marks[text.charCodeAt(i)]!
    // Digits that make a date are no number.
    if (before === digit && mark !== digit && mark !== date) return true
    if (mark === measure && before === numeral) return true
    seen |= mark
    if ((seen & (zero | topic)) === (zero | topic)) return true
    before = mark
  }
  return before === digit
}
