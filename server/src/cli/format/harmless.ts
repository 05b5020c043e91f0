/**
 * Text from a document made fit for a terminal: characters that would move the cursor, change its colours or turn
 * the direction of writing become `·`.
 */
export function harmless(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (c) =>
    c === '\t' || c === '\n' ? c : '·',
  )
}
