import { lastAtMost } from '../text/search.ts'
import type { Span } from '../text/span.ts'

/** The reading text and the way back to the source; see `Draft`. */
export interface Reading {
  readonly raw: string
  origin(span: Span): Span
  reading(sourceOffset: number): number
}

/** Reading text equal to the source, as in plain text and in Markdown without markup. */
export function plainReading(source: string): Reading {
  return {
    raw: source,
    origin: (span) => span,
    reading: (offset) => Math.max(0, Math.min(offset, source.length)),
  }
}

/** Writes a reading text piece by piece, remembering where each piece came from. */
export class ReadingWriter {
  #parts: string[] = []
  #at: number[] = []
  #from: number[] = []
  #to: number[] = []
  #last = ''
  length = 0

  /** The last character written; empty at the beginning. */
  get last(): string {
    return this.#last
  }

  /** Appends `text`, which stands for `[from, to)` of the source. Equal lengths mean character by character. */
  write(text: string, from: number, to: number): void {
    if (text === '') return
    this.#parts.push(text)
    this.#at.push(this.length)
    this.#from.push(from)
    this.#to.push(to)
    this.length += text.length
    this.#last = text.charAt(text.length - 1)
  }

  finish(): Reading {
    const at = this.#at
    const from = this.#from
    const to = this.#to
    const end = this.length
    const isLinear = (piece: number) => to[piece]! - from[piece]! === (at[piece + 1] ?? end) - at[piece]!
    // An empty span belongs after the character before it: an empty cell is filled behind its opening tag.
    const after = (offset: number) => {
      if (offset <= 0 || at.length === 0) return 0
      const piece = lastAtMost(at, offset - 1)
      return isLinear(piece) ? from[piece]! + offset - at[piece]! : to[piece]!
    }
    return {
      raw: this.#parts.join(''),
      origin({ start, end: stop }) {
        if (start >= stop) return { start: after(start), end: after(start) }
        const piece = lastAtMost(at, start)
        const first = isLinear(piece) ? from[piece]! + start - at[piece]! : from[piece]!
        return { start: first, end: Math.max(first, after(stop)) }
      },
      reading(offset) {
        if (at.length === 0) return 0
        const piece = lastAtMost(from, offset)
        const length = (at[piece + 1] ?? end) - at[piece]!
        return at[piece]! + Math.min(Math.max(0, offset - from[piece]!), length)
      },
    }
  }
}
