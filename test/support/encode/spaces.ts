import type { Dice } from '../dice.ts'
import type { Box, Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { plainText } from './text.ts'

/**
 * Text of a PDF: a row is a line, cells are separated by spaces; a long label runs over two to four lines with
 * the numbers on the middle one; page numbers stand between rows.
 */
function table(page: Page, layout: Layout, say: Dice, width: number): void {
  let foot = 1 + say.roll(4)
  for (const row of layout.rows) {
    const labels = row.filter((box) => !box.id)
    const values = row.filter((box) => box.id)
    if (values.length === 0) page.label(labels.map((box) => box.text).join(' ')).put('\n')
    else line(page, labels, values, width)
    if (say.roll(9) === 0) page.put(`— ${++foot} —\n`)
  }
}

function line(page: Page, labels: readonly Box[], values: readonly Box[], width: number): void {
  const last = labels.at(-1)?.text ?? ''
  const before = labels.slice(0, -1).map((box) => box.text)
  const pieces: string[] = []
  for (let i = 0; i < last.length; i += width) pieces.push(last.slice(i, i + width))
  const middle = pieces.length >> 1
  pieces.forEach((piece, i) => {
    const head = i === 0 ? [...before, piece].join(' ') : piece
    page.label(head)
    if (i === middle || pieces.length === 1) numbers(page, values)
    page.put('\n')
  })
  if (pieces.length === 0) {
    numbers(page, values)
    page.put('\n')
  }
}

function numbers(page: Page, values: readonly Box[]): void {
  values.forEach((box, i) => {
    if (i || !page.atLineStart) page.put(' ')
    page.value(box.id!, box.text)
  })
}

export const spaces = encoding('spaces', false, {
  ...plainText,
  table: (page, layout, say) => table(page, layout, say, 60),
})

export const spacesWrapped = encoding('spaces-wrapped', false, {
  ...plainText,
  table: (page, layout, say) => table(page, layout, say, say.pick([11, 14, 17])),
})
