const dash = /^(?:[-—–―/\\]{1,2}|[无零〇])$/
const note = /^ ?(?:件|项|个|份|部|宗|条|元|万元)? ?(?:\([^()]*\)?)?$/

/** Whether `[start, end)` is what a data cell can hold: a number, perhaps with unit or note, or a mark for none. */
export function isValue(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 0 || length > 40) return false
  let i = start
  let c = text.charCodeAt(i)
  if (c === 45 || c === 43) c = text.charCodeAt(++i)
  if (c >= 48 && c <= 57) {
    while (i < end && (isNumeral((c = text.charCodeAt(i))) || isInNumber(text, i))) i++
    if (i === end) return text.charCodeAt(end - 1) !== 46
    return note.test(text.slice(i, end)) || misreadDigits(text, start, end) !== null
  }
  if (length <= 2 && dash.test(text.slice(start, end))) return true
  return misreadDigits(text, start, end) !== null
}

/** What a text recognition took for letters. */
const misread: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' }

/** The digits of a short number, also where some were taken for letters: 「O」, 「1O」, 「l2」; null for any other text. */
export function misreadDigits(text: string, start: number, end: number): string | null {
  if (end - start > 4) return null
  let digits = ''
  for (let i = start; i < end; i++) {
    const digit = isDigit(text.charCodeAt(i)) ? text[i] : misread[text[i]!]
    if (digit === undefined) return null
    digits += digit
  }
  return digits
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

function isNumeral(c: number): boolean {
  return isDigit(c) || c === 44 || c === 46
}

/** A space behind the comma of a number, before three digits. */
export function isInNumber(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32 || text.charCodeAt(at - 1) !== 44 || !isDigit(text.charCodeAt(at - 2)))
    return false
  for (let i = at + 1; i <= at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false
  return !isDigit(text.charCodeAt(at + 4))
}
