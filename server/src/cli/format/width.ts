import { eastAsianWidth } from 'get-east-asian-width'

const isMark = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Columns a terminal gives a character; `column` counts from the left, for tabs. */
export function widthOf(character: string, column: number): number {
  const code = character.codePointAt(0)!
  if (code === 9) return tabWidth - (column % tabWidth)
  if (code >= 32 && code < 127) return 1
  if (code >= 768 && isMark.test(character)) return 0
  return eastAsianWidth(code)
}

const tabWidth = 4

/**
 * Text from a document made fit for a terminal: characters that would move the cursor, change its colours or turn
 * the direction of writing become `·`.
 */
export function harmless(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (c) =>
    c === '\t' || c === '\n' ? c : '·',
  )
}
