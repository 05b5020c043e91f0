/** Opening mark → closing mark, by character code: 《》 “” ‘’ 「」 『』 "". */
const closing = new Map<number, number>([
  [0x300a, 0x300b],
  [0x201c, 0x201d],
  [0x2018, 0x2019],
  [0x300c, 0x300d],
  [0x300e, 0x300f],
  [34, 34],
])

/**
 * Where the quotation or title that opens at `at` ends (behind its closing mark), or -1 when nothing closes it
 * before `end`. What stands inside is quoted, not stated. A straight quote closes within 24 characters or is stray.
 */
export function quoteEnd(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at)
  const close = closing.get(mark)
  const last = mark === 34 ? Math.min(end, at + 25) : end
  let depth = 0
  for (let i = at + 1; i < last; i++) {
    const code = text.charCodeAt(i)
    if (code === close) {
      if (depth === 0) return i + 1
      depth--
    } else if (code === mark) depth++
  }
  return -1
}
