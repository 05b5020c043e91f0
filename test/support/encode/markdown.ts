import { type Box, expand, type Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding, type Writer } from './document.ts'

type Place = { readonly box: Box; readonly begins: boolean }

const frame: Omit<Writer, 'table'> = {
  title: (page, text) => void page.put('# ').prose(text).put('\n\n'),
  section: (page, text) => void page.put('## ').label(text).put('\n\n'),
  aspect: (page, text) => void page.put('### ').label(text).put('\n\n'),
  paragraph: (page, text) => void page.prose(text).put('\n\n'),
}

/** Written before and after the content of a box. */
type Dress = (box: Box) => readonly [before: string, after: string]
const bare: Dress = () => ['', '']

function rows(page: Page, table: readonly (readonly Place[])[], dress: Dress = bare): void {
  table.forEach((row, y) => {
    page.put('|')
    for (const { box, begins } of row) {
      page.put(' ')
      if (begins) {
        const [before, after] = dress(box)
        page.put(before)
        if (box.id) page.value(box.id, box.text)
        else page.label(box.text)
        page.put(after)
      }
      page.put(' |')
    }
    page.put('\n')
    if (y === 0) page.put(`|${' --- |'.repeat(row.length)}\n`)
  })
  page.put('\n')
}

/** One label column, one header row; table 4 as it is printed. */
function simple(table: Layout): readonly (readonly Place[])[] {
  if (table.id !== 't3') return expand(table)
  const header = expand(table)[2]!.slice(3)
  const corner: Place = { box: { ...header[0]!.box, text: '申请人情况' }, begins: true }
  return [
    [corner, ...header.map(({ box }) => ({ box, begins: true }))],
    ...table.rows.slice(table.headerRows).map((row) => {
      const first = row.findIndex((box) => box.id)
      return row.slice(first - 1).map((box) => ({ box, begins: true }))
    }),
  ]
}

export const markdownSimple = encoding('markdown-simple', true, {
  ...frame,
  table: (page, table) => rows(page, simple(table)),
})

export const markdownGroups = encoding('markdown-groups', true, {
  ...frame,
  table: (page, table) => rows(page, expand(table)),
})

export const markdownRich = encoding('markdown-rich', true, {
  ...frame,
  table(page, table, say) {
    const dresses: Dress[] = [
      (box) => (box.role === 'value' ? ['**', '**'] : ['**', '**']),
      () => ['&nbsp;', '&nbsp;'],
      (box) => (box.role === 'value' ? ['', '<br>'] : ['', '']),
      (box) => (box.role === 'value' ? ['', ''] : ['<b>', '</b>']),
    ]
    rows(page, expand(table), (box) => (box.text === '' ? ['', ''] : say.pick(dresses)(box)))
  },
})

/** A converter cuts the table into tables of one row, each with its own separator. */
export const markdownCut = encoding('markdown-cut', false, {
  ...frame,
  table(page, table) {
    for (const row of expand(table)) rows(page, [row])
  },
})

/** A converter repeats what a merged cell holds in each of its columns and rows; then nobody can tell a blank from it. */
export const markdownRepeated = encoding('markdown-repeated', false, {
  ...frame,
  table(page, table) {
    expand(table).forEach((row, y) => {
      page.put('|')
      for (const { box, begins } of row) {
        page.put(' ')
        if (!box.id) page.label(box.text)
        else if (begins) page.value(box.id, box.text)
        else page.put(page.look.value(box.text))
        page.put(' |')
      }
      page.put('\n')
      if (y === 0) page.put(`|${' --- |'.repeat(row.length)}\n`)
    })
    page.put('\n')
  },
})
