/** 〇零一二两三…九 by character code. */
const digits = new Map<number, number>([
  [0x3007, 0],
  [0x96f6, 0],
  [0x4e00, 1],
  [0x4e8c, 2],
  [0x4e24, 2],
  [0x4e09, 3],
  [0x56db, 4],
  [0x4e94, 5],
  [0x516d, 6],
  [0x4e03, 7],
  [0x516b, 8],
  [0x4e5d, 9],
])

const units = new Map<number, number>([
  [0x5341, 10],
  [0x767e, 100],
  [0x5343, 1000],
  [0x4e07, 1e4],
  [0x4ebf, 1e8],
])

/** Value of a single Chinese digit, or -1. */
export function chineseDigit(code: number): number {
  return digits.get(code) ?? -1
}

/** 十 → 10, 百 → 100, 千, 万, 亿; or 0. */
export function chineseUnit(code: number): number {
  return units.get(code) ?? 0
}

/** Any character of a Chinese numeral. */
export function isNumeral(code: number): boolean {
  return digits.has(code) || units.has(code)
}

export interface ChineseNumber {
  readonly value: number
  /** 「两三件」, 「七八个」: the upper end; otherwise equal to `value`. */
  readonly upTo: number
  /** Spelled digit by digit like a year: 「二〇二四」. */
  readonly spelled: boolean
}

/** Reads `text[start, end)`, all Chinese numeral characters. Null when it is no number (「百」, 「万千」). */
export function chineseNumber(text: string, start: number, end: number): ChineseNumber | null {
  if (end - start > 20) return null
  let hasUnit = false
  for (let i = start; i < end; i++) if (chineseUnit(text.charCodeAt(i)) > 0) hasUnit = true
  if (!hasUnit) return spelledNumber(text, start, end)
  let total = 0
  let section = 0
  let digit = -1
  let lastUnit = 1
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const unit = chineseUnit(code)
    if (unit === 0) {
      // 「十两三」 has two digits in a row inside a number with units: not a number anybody writes.
      const next = chineseDigit(code)
      if (digit > 0) return null
      digit = next
      continue
    }
    if (unit >= 1e4) {
      section += Math.max(digit, 0)
      if (section === 0) {
        if (total === 0) return null
        total *= unit
      } else total += section * unit
      section = 0
    } else {
      if (digit < 1) {
        // Only 十 may stand without a digit before it: 「十二」, 「一百一十」 but also 「一百零十」 in sloppy text.
        if (unit !== 10) return null
        digit = 1
      }
      section += digit * unit
    }
    digit = -1
    lastUnit = unit
  }
  if (digit > 0) {
    // 「一百二」 = 120, 「三千五」 = 3500, but 「一百零二」 = 102.
    const afterZero = chineseDigit(text.charCodeAt(end - 2)) === 0
    section += lastUnit >= 100 && !afterZero && lastUnit < 1e4 ? digit * (lastUnit / 10) : digit
  }
  const value = total + section
  return { value, upTo: value, spelled: false }
}

function spelledNumber(text: string, start: number, end: number): ChineseNumber | null {
  const length = end - start
  if (length === 1) {
    const value = chineseDigit(text.charCodeAt(start))
    return { value, upTo: value, spelled: false }
  }
  let value = 0
  let zero = false
  for (let i = start; i < end; i++) {
    const digit = chineseDigit(text.charCodeAt(i))
    zero ||= digit === 0
    value = value * 10 + digit
  }
  if (length === 2 && !zero) {
    const low = chineseDigit(text.charCodeAt(start))
    const high = chineseDigit(text.charCodeAt(start + 1))
    // 「三五件」, 「两三件」, 「七八个」 are ranges; 「一一」 is nothing.
    return high > low ? { value: low, upTo: high, spelled: false } : null
  }
  return zero || length >= 3 ? { value, upTo: value, spelled: true } : null
}
