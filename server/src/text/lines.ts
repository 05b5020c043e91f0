import { lastAtMost } from './search.ts'

/**
 * Offsets of line starts, for whoever talks to a person or to an editor (`lsp/`, `cli/`).
 * Line ends are those of LSP: `\n`, `\r\n` and `\r`.
 */
export interface LineMap {
  /** Offset of the first code unit of each line; `starts[0]` is 0. */
  readonly starts: readonly number[]
  /** Zero-based line and UTF-16 column of an offset. Offsets outside the text are clamped to it. */
  position(offset: number): { line: number; character: number }
  /** Offset of a zero-based line and column; the column is clamped to the line, the line to the text. */
  offset(position: { line: number; character: number }): number
}

export function lineMap(text: string): LineMap {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++
    if (c === 10 || c === 13) starts.push(i + 1)
  }
  return {
    starts,
    position(offset) {
      offset = Math.max(0, Math.min(offset, text.length))
      const line = lastAtMost(starts, offset)
      return { line, character: offset - starts[line]! }
    },
    offset({ line, character }) {
      if (line < 0) return 0
      const start = starts[line]
      if (start === undefined) return text.length
      let end = starts[line + 1] ?? text.length
      while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--
      return Math.max(start, Math.min(start + character, end))
    },
  }
}
