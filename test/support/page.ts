import type { CellId } from '../../server/src/forms/form.ts'
import type { Span } from '../../server/src/text/span.ts'
import type { Look } from './look.ts'

/** A document as an encoding wrote it, with the place of every data cell (UTF-16 offsets in `text`). */
export interface Written {
  readonly text: string
  readonly cells: ReadonlyMap<CellId, Span>
}

/** A sheet that an encoding fills from the top; it remembers where the data cells came to stand. */
export class Page {
  readonly look: Look
  #text = ''
  readonly #cells = new Map<CellId, Span>()

  constructor(look: Look) {
    this.look = look
  }

  /** Markup and separators, as they are. */
  put(text: string): this {
    this.#text += text
    return this
  }

  prose(text: string): this {
    return this.put(this.look.prose(text))
  }

  label(text: string): this {
    return this.put(this.look.label(text))
  }

  /** The content of a data cell; its span is remembered without the spaces around it. */
  value(id: CellId, text: string): this {
    const start = this.#text.length
    const shown = this.look.value(text)
    this.#cells.set(id, { start, end: start + shown.length })
    return this.put(shown)
  }

  get atLineStart(): boolean {
    return this.#text === '' || this.#text.endsWith('\n')
  }

  written(): Written {
    return { text: this.#text, cells: this.#cells }
  }
}
