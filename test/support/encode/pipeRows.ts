import { type Box, expand, type Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { plainText } from './text.ts'

const put = (page: Page, box: Box) => (box.id ? page.value(box.id, box.text) : page.label(box.text))

/** One line per row, a pipe after each cell, pipes alone for what a wide cell covers: `行政许可 | 114 | ||`. */
function trailing(page: Page, { rows, columns }: Layout): void {
  for (const row of rows) {
    row.forEach((box, i) => {
      if (i) page.put(' ')
      put(page, box).put(' |')
    })
    page.put(fillers(row.length, columns)).put('\n')
  }
}

/** The same with a pipe at the start for what an open row group covers: `| (二)部分公开 | 0 | …`. */
function leading(page: Page, table: Layout): void {
  const grid = expand(table)
  table.rows.forEach((row, y) => {
    if (!grid[y]![0]!.begins) page.put('| ')
    row.forEach((box, i) => {
      if (i) page.put(' | ')
      put(page, box)
    })
    page.put(' |').put('\n')
  })
}

export const fillers = (cells: number, columns: number) =>
  cells < columns ? ` ${'|'.repeat(columns - cells)}` : ''

export const pipeRows = encoding('pipe-rows', true, {
  ...plainText,
  table: trailing,
})
export const pipeRowsLeading = encoding('pipe-rows-leading', true, {
  ...plainText,
  table: leading,
})
