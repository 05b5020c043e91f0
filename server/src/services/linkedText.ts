import type { Span } from '../text/span.ts'
import { columnsOf } from '../text/width.ts'

/** A text for people, with places that lead into the reports it speaks of. */
export interface LinkedText {
  readonly text: string
  readonly links: readonly TextLink[]
}

export interface TextLink {
  /** In `text`. */
  readonly span: Span
  /** In the source of the report it leads to. */
  readonly target: Span
  /** Which report that is. */
  readonly of: 'report' | 'lastYear'
}

/** Some words, and where they lead. */
export type Piece = string | (Pick<TextLink, 'target' | 'of'> & { readonly words: string })

/** Writes a text piece by piece. */
export function linkedText() {
  const links: TextLink[] = []
  let text = ''

  function add(...pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        text += piece
        continue
      }
      const { words, target, of } = piece
      links.push({ span: { start: text.length, end: text.length + words.length }, target, of })
      text += words
    }
  }

  /** A Markdown table. Numbers in all columns but the last, which is for words: so it lines up in every font. */
  function table(header: readonly string[], rows: readonly (readonly Piece[])[]): void {
    const wide = header.map((words, column) =>
      Math.max(3, columnsOf(words), ...rows.map((row) => columnsOf(wordsOf(row[column]!)))),
    )
    const last = header.length - 1
    const line = (row: readonly Piece[]) => {
      row.forEach((piece, column) => {
        const space = ' '.repeat(column === last ? 0 : wide[column]! - columnsOf(wordsOf(piece)))
        add('| ', space, piece, ' ')
      })
      add('|\n')
    }
    line(header)
    add(...wide.map((width, column) => `| ${column === last ? '---' : `${'-'.repeat(width - 1)}:`} `), '|\n')
    rows.forEach(line)
  }

  return { add, table, written: (): LinkedText => ({ text, links }) }
}

function wordsOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.words
}
