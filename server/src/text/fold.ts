/**
 * Folds full-width letters, digits and punctuation, special spaces, the line ends of Word and PDF that no editor shows
 * as such (U+000B, U+2028, U+2029), Kangxi radicals (common in text copied from PDF) and the upright lines of drawn tables
 * (│ ┃ ║) to their ordinary forms. One code unit stays one code unit, so offsets do not move.
 */
export function fold(text: string): string {
  if (!foldable.test(text)) return text
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i))
  return utf16.decode(units)
}

const foldable = /[\v\u00a0\u2000-\u200d\u2028\u2029\u2502\u2503\u2551\u2f00-\u2fd5\u3000\ufeff\uff01-\uff5e]/
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

function foldUnit(unit: number): number {
  // Chinese characters and their marks 。、《》 are most of a text.
  if (unit > 0x3000 && unit < 0xfeff) return unit
  if (unit < 0xa0) return unit === 0x0b ? 0x0a : unit
  if (unit === 0x2028 || unit === 0x2029) return 0x0a
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0
  if (unit === 0x3000 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200d)) return 0x20
  if (unit === 0x2502 || unit === 0x2503 || unit === 0x2551) return 0x7c
  if (unit >= 0x2f00 && unit <= 0x2fd5) return String.fromCharCode(unit).normalize('NFKC').charCodeAt(0)
  return unit
}
