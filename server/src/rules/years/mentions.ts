/** A year that the text names: 「2024年」, 「2024 年度」, 「二〇二四年」. */
export interface YearMention {
  /** The four digits or numerals alone. */
  readonly start: number
  readonly end: number
  readonly value: number
  readonly style: 'arabic' | 'chinese'
  /** Behind 年. */
  readonly after: number
}

/** 〇 零 ○ O stand for 0 in a spelled year; a year never contains 十. */
const spelled = new Map(
  [...'〇一二三四五六七八九'].map((char, digit): [number, number] => [char.charCodeAt(0), digit]),
)
for (const char of '零○O0') spelled.set(char.charCodeAt(0), 0)

/** Every year of this century that the text names, in order. Linear. */
export function yearMentions(text: string): readonly YearMention[] {
  const found: YearMention[] = []
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    let end = at
    if (isGap(text.charCodeAt(end - 1))) end--
    if (isGap(text.charCodeAt(end - 1))) end--
    const last = text.charCodeAt(end - 1)
    const arabic = last >= 48 && last <= 57
    if (!arabic && !spelled.has(last)) continue
    const value = arabic ? arabicYear(text, end) : spelledYear(text, end)
    if (value > 0)
      found.push({ start: end - 4, end, value, style: arabic ? 'arabic' : 'chinese', after: at + 1 })
  }
  return found
}

function arabicYear(text: string, end: number): number {
  let value = 0
  for (let i = end - 4; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return 0
    value = value * 10 + digit
  }
  const before = text.charCodeAt(end - 5)
  return value >= 2000 && value < 2100 && !(before >= 48 && before <= 57) ? value : 0
}

function spelledYear(text: string, end: number): number {
  let value = 0
  for (let i = end - 4; i < end; i++) {
    const digit = spelled.get(text.charCodeAt(i))
    if (digit === undefined) return 0
    value = value * 10 + digit
  }
  return value >= 2000 && value < 2100 ? value : 0
}

function isGap(code: number): boolean {
  return code === 32 || code === 160 || code === 0x3000 || code === 10 || code === 13
}

/** The year in the same style as it stands in the text. */
export function written(year: number, style: YearMention['style']): string {
  if (style === 'arabic') return String(year)
  return [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
}
