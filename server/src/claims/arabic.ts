/** Digits that are a number of the report. */
export interface Arabic {
  readonly kind: 'number'
  /** Behind the last digit. */
  readonly end: number
  readonly value: number
  /** Value of one in the last written place: 1, 0.1 for 「12.5」. */
  readonly unit: number
  /** True when only a measure word makes a number of it: 「APP10条」, a bare 「2024」. */
  readonly loose?: boolean
}

/** Digits that are something else: a year, an address, a telephone number … `end` is where to read on. */
export interface ArabicStop {
  readonly kind: 'other'
  readonly end: number
}

/** After digits: 年 月 日 号 时 点 届 楼 层 室 栋 幢 弄 路 度 make a date, an address, an ordinal of them. */
const notCounted = new Set([...'年月日号时点届楼层室幢弄路度房'].map((char) => char.charCodeAt(0)))
const hotlines = new Set(['12345', '12315', '12333', '12388', '12380', '12389', '12348', '12366', '12329'])

/** Reads the digits that begin at `at`, with what stands around them. */
export function arabicAt(text: string, at: number, start: number, end: number): Arabic | ArabicStop {
  let stop = digitsEnd(text, at, end)
  if (stop - at > 15) return { kind: 'other', end: stop }
  let digits = text.slice(at, stop)
  const before = at > start ? text.charCodeAt(at - 1) : 0
  // 「1,234,567」
  if (digits.length <= 3 && text[stop] === ',') {
    let next = stop
    while (text[next] === ',' && digitsEnd(text, next + 1, end) === next + 4) next += 4
    if (next > stop) {
      digits = text.slice(at, next).replaceAll(',', '')
      stop = next
    }
  } else if (digits.length <= 4 && isGap(text.charCodeAt(stop))) {
    // 「13 4件」: torn by a space or a line end.
    let next = stop + 1
    while (next < stop + widestGap && isGap(text.charCodeAt(next))) next++
    const more = digitsEnd(text, next, end)
    if (more > next && mayJoin(text, at, start, digits, next, more, end)) {
      digits += text.slice(next, more)
      stop = more
    }
  }
  let unit = 1
  let value = Number(digits)
  if (text[stop] === '.' && stop + 1 < end) {
    const more = digitsEnd(text, stop + 1, end)
    if (more > stop + 1) {
      // 「1.2024年」 is a list number and a year; 「1.2.3」 is no number.
      const decimals = text.slice(stop + 1, more)
      if (decimals.length === 4 && isYear(decimals) && text[skip(text, more)] === '年') {
        return { kind: 'other', end: stop + 1 }
      }
      if (text[more] === '.' && more + 1 < end && digitsEnd(text, more + 1, end) > more + 1) {
        return { kind: 'other', end: tokenEnd(text, more, end) }
      }
      value = Number(`${digits}.${decimals}`)
      unit = 10 ** -decimals.length
      stop = more
    } else if (isLetter(text.charCodeAt(stop + 1))) return { kind: 'other', end: tokenEnd(text, stop, end) }
    else if (isListNumber(text, at, start)) return { kind: 'other', end: stop + 1 }
  }
  if (stop >= end) return finish(text, at, stop, start, digits, value, unit, before)
  const after = text.charCodeAt(stop)
  if (isLetter(after)) {
    if (!isByteUnit(text, stop)) return { kind: 'other', end: tokenEnd(text, stop, end) }
  } else if (joinsDigits(after) && isAnyDigit(text.charCodeAt(stop + 1)) && stop + 1 < end) {
    // 「9:30」, 「1-11月」, 「0537-6501067」, 「24/7」
    return { kind: 'other', end: tokenEnd(text, stop, end) }
  } else if (after === 64) return { kind: 'other', end: stop + 1 }
  else if ((after === 0x3001 || after === 41) && isListNumber(text, at, start)) {
    return { kind: 'other', end: stop + 1 }
  }
  const next = skip(text, stop)
  if (next < end && notCounted.has(text.charCodeAt(next))) return { kind: 'other', end: next + 1 }
  return finish(text, at, stop, start, digits, value, unit, before)
}

function finish(
  text: string,
  at: number,
  stop: number,
  start: number,
  digits: string,
  value: number,
  unit: number,
  before: number,
): Arabic | ArabicStop {
  const other: ArabicStop = { kind: 'other', end: stop }
  // 备 of 「ICP备05001902号」, 「〔2021〕」, 「a@163」, 「_1」, 「#3」, 「No.3」
  if (before === 0x5907 || before === 0x3014 || before === 91 || before === 64 || before === 95) return other
  if (before === 35 || before === 47) return other
  if (before === 45 && at - 2 >= start && /[\w号)]/.test(text[at - 2]!)) return other
  // 「(2023)」 and 「(1)」
  if (before === 40 && text[stop] === ')' && (isYear(digits) || isListNumber(text, at - 1, start)))
    return other
  if (digits.length >= 9 && !text.slice(at, stop).includes(',')) {
    return { kind: 'number', end: stop, value, unit, loose: true }
  }
  const loose =
    isLetter(before) ||
    (isYear(digits) && unit === 1 && stop - at === 4) ||
    hotlines.has(digits) ||
    (digits.length >= 6 && unit === 1) ||
    // 「邮编405809」, 「电话 6501067」 have no measure word either.
    (digits.length > 1 && digits[0] === '0')
  return loose
    ? { kind: 'number', end: stop, value, unit, loose }
    : { kind: 'number', end: stop, value, unit }
}

/** Blanks that may tear a number. */
const widestGap = 3

function mayJoin(
  text: string,
  at: number,
  start: number,
  digits: string,
  next: number,
  more: number,
  end: number,
): boolean {
  if (digits.length + more - next > 7) return false
  // A row of numbers is a table, not one torn number.
  if (at > start + 1 && isGap(text.charCodeAt(at - 1)) && isAnyDigit(text.charCodeAt(at - 2))) return false
  const after = skip(text, more)
  if (after >= end || isAnyDigit(text.charCodeAt(after))) return false
  const joined = digits + text.slice(next, more)
  if (text[after] === '年') return isYear(joined)
  if (isYear(digits)) return false
  return '余多件份起例条次宗项封篇则个部万千百%'.includes(text[after]!)
}

/** A number with which a line, a clause or a bracket begins: 「1.」, 「2、」, 「(3)」. */
function isListNumber(text: string, at: number, start: number): boolean {
  if (at <= start) return true
  return '。;:!?,(（\n\r\t '.includes(text[at - 1]!)
}

function digitsEnd(text: string, at: number, end: number): number {
  while (at < end && isAnyDigit(text.charCodeAt(at))) at++
  return at
}

/** Over letters, digits and the signs that join them. */
function tokenEnd(text: string, at: number, end: number): number {
  while (at < end) {
    const code = text.charCodeAt(at)
    const joined = joinsDigits(code) && isAnyDigit(text.charCodeAt(at + 1))
    if (!isAnyDigit(code) && !isLetter(code) && !joined && code !== 46 && code !== 64 && code !== 95) break
    at++
  }
  return at
}

function joinsDigits(code: number): boolean {
  // - / : ~ – — 〜
  return (
    code === 45 ||
    code === 47 ||
    code === 58 ||
    code === 126 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x301c
  )
}

function isByteUnit(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return 'GMTK'.includes(text[at]!) && (next === 66 || next === 98) && !isLetter(text.charCodeAt(at + 2))
}

function isAnyDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 160 || code === 0x3000
}

function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('20') || digits.startsWith('19'))
}

function skip(text: string, at: number): number {
  if (isGap(text.charCodeAt(at))) at++
  if (isGap(text.charCodeAt(at))) at++
  return at
}
