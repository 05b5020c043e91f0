import { eastAsianWidth } from 'get-east-asian-width'

const isMark = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/**
 * Columns a terminal or a fixed-width editor gives a character (one code point). `column` is where it begins, for
 * tabs. Characters of ambiguous width (`“`, `①`) count as narrow.
 */
export function widthOf(character: string, column: number): number {
  const code = character.codePointAt(0)!
  if (code === 9) return tabWidth - (column % tabWidth)
  if (code >= 32 && code < 127) return 1
  if (code >= 768 && isMark.test(character)) return 0
  return eastAsianWidth(code)
}

/** Columns of a text in one line that begins at the left. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += widthOf(character, columns)
  return columns
}

const tabWidth = 4
