import { columnsOf } from '../../../server/src/text/width.ts'
import { type Box, expand, type Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { airyText, plainText } from './text.ts'

const put = (page: Page, box: Box) => (box.id ? page.value(box.id, box.text) : page.label(box.text))

/** As pandoc and reStructuredText draw a table: each column as wide as its longest cell, a border below each row. */
function grid(page: Page, table: Layout): void {
  const rows = expand(table)
  const widths = rows[0]!.map((_, x) =>
    Math.max(...rows.map((row) => (row[x]!.begins ? columnsOf(row[x]!.box.text) : 0))),
  )
  const border = (line: string) => `+${widths.map((width) => line.repeat(width + 2)).join('+')}+\n`
  page.put(border('-'))
  rows.forEach((row, y) => {
    page.put('|')
    row.forEach(({ box, begins }, x) => {
      page.put(' ')
      if (begins) put(page, box)
      page.put(`${' '.repeat(widths[x]! - (begins ? columnsOf(box.text) : 0))} |`)
    })
    page.put('\n').put(border(y === 0 ? '=' : '-'))
  })
  page.put('\n')
}

/** Drawn with the characters made for it. */
function box(page: Page, table: Layout): void {
  const rows = expand(table)
  const border = (left: string, middle: string, right: string) =>
    `${left}${rows[0]!.map(() => '──').join(middle)}${right}\n`
  page.put(border('┌', '┬', '┐'))
  rows.forEach((row, y) => {
    if (y) page.put(border('├', '┼', '┤'))
    page.put('│')
    for (const { box, begins } of row) {
      if (begins) put(page, box)
      page.put('│')
    }
    page.put('\n')
  })
  page.put(border('└', '┴', '┘'))
}

export const drawnGrid = encoding('drawn-grid', true, { ...airyText, table: grid })
export const drawnBox = encoding('drawn-box', true, { ...plainText, table: box })
