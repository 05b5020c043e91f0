import type { Dice } from '../dice.ts'
import { type Box, expand, type Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { plainText } from './text.ts'

/**
 * Text of a PDF whose merged cells are centred: the label of a group stands beside the middle of its rows, in
 * pieces: 「(三)不」 before 「4.保护第三方合法权益」, 「予公开」 before the row below. The numbers of a label of
 * two lines stand between them, on a line of their own.
 */
function table(page: Page, layout: Layout, say: Dice): void {
  const beside = centred(layout)
  layout.rows.forEach((row, y) => {
    const values = row.filter((box) => box.id)
    const own = row.filter((box) => !box.id && box.height === 1)
    const label = [...beside[y]!, ...own.map((box) => box.text)].join(' ')
    if (y < layout.headerRows || values.length === 0) {
      page.label(row.map((box) => box.text).join(' ')).put('\n')
    } else if (own.length === 1 && own[0]!.text.length > 20 && say.roll(2) === 0) {
      const half = label.length >> 1
      page.label(label.slice(0, half)).put('\n')
      numbers(page, values)
      page.put('\n').label(label.slice(half)).put('\n')
    } else {
      page.label(label)
      if (label) page.put('  ')
      numbers(page, values)
      page.put('\n')
    }
  })
}

/** For each row the pieces of group labels that stand beside it. */
function centred(layout: Layout): readonly (readonly string[])[] {
  const beside: string[][] = layout.rows.map(() => [])
  const seen = new Set<Box>()
  expand(layout).forEach((row, y) => {
    for (const { box } of row) {
      if (box.id || box.height === 1 || seen.has(box) || y < layout.headerRows) continue
      seen.add(box)
      const pieces = box.height < 3 ? [box.text] : [box.text.slice(0, 4), box.text.slice(4)]
      const from = y + ((box.height - pieces.length) >> 1)
      pieces.filter(Boolean).forEach((piece, i) => {
        beside[from + i]!.push(piece)
      })
    }
  })
  return beside
}

function numbers(page: Page, values: readonly Box[]): void {
  values.forEach((box, i) => {
    page.put(i ? '   ' : '').value(box.id!, box.text)
  })
}

export const spacesScattered = encoding('spaces-scattered', false, { ...plainText, table })
