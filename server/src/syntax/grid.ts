import type { Span } from '../text/span.ts'
import type { Cell } from './draft.ts'

/** No form is wider; what stands beyond keeps the last column. */
const mostColumns = 200

/** Places cells with `rowspan` and `colspan` on a grid, as a browser does. */
export class GridBuilder {
  readonly cells: Cell[] = []
  #row = -1
  #column = 0
  /** For each column, how many further rows a cell from above still covers. */
  #covered: number[] = []

  row(): void {
    this.#row++
    this.#column = 0
    this.#covered = this.#covered.map((rows) => Math.max(0, rows - 1))
  }

  cell(span: Span, rowspan: number, colspan: number): void {
    if (this.#row < 0) this.row()
    while ((this.#covered[this.#column] ?? 0) > 0) this.#column++
    this.cells.push({ span, row: this.#row, column: this.#column })
    for (let i = 0; i < colspan && this.#column < mostColumns; i++) this.#covered[this.#column++] = rowspan
  }
}

/** A span attribute as a browser reads it: at least 1, and no more than a table can have. */
export function spanAttribute(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10)
  return number >= 1 ? Math.min(number, most) : 1
}
