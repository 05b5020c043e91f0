import type { Box, Layout } from '../layout.ts'

/** What becomes of table 4 on the way into a document: its header rarely survives. */
export type DisputesStyle = 'printed' | 'broken' | 'vertical' | 'lowered' | 'split' | 'halves'
export const disputesStyles: readonly DisputesStyle[] = [
  'printed',
  'broken',
  'vertical',
  'lowered',
  'split',
  'halves',
]

/** Table 4 in that style; `split` gives three small tables, `halves` two. Other tables stay as they are. */
export function restyle(table: Layout, style: DisputesStyle): readonly Layout[] {
  if (table.id !== 't4' || style === 'printed') return [table]
  if (style === 'split') return split(table)
  if (style === 'halves') return halves(table)
  if (style === 'lowered') return [lowered(table)]
  return [style === 'broken' ? broken(table) : vertical(table)]
}

/** The second line of each label is lost: 结果, 结果, 其他, 尚未. */
function broken(table: Layout): Layout {
  const cut = (box: Box): Box =>
    !box.id && box.width === 1 && box.text.length === 4 ? { ...box, text: box.text.slice(0, 2) } : box
  return { ...table, rows: table.rows.map((row) => row.map(cut)) }
}

/** Labels run downwards, one character per row: 结 结 其 尚 / 果 果 他 未 / … */
function vertical(table: Layout): Layout {
  const [first, second, third, values] = table.rows
  const labels = [...second!.filter((box) => box.width === 1), ...third!]
  const blocks = second!.filter((box) => box.width > 1)
  const blank: Box = { role: 'header', text: '', width: 5, height: 1, id: null }
  const letters = [0, 1, 2, 3].map((at) =>
    labels.map((box): Box => ({ ...box, height: 1, text: box.text[at] ?? '' })),
  )
  return { ...table, headerRows: 6, rows: [first!, [blank, ...blocks], ...letters, values!] }
}

/** The labels of 行政复议, which are two rows high, have sunk to the third row: fifteen labels above fifteen values. */
function lowered(table: Layout): Layout {
  const [first, second, third, values] = table.rows
  const labels = second!.filter((box) => box.width === 1).map((box): Box => ({ ...box, height: 1 }))
  const blank: Box = { role: 'header', text: '', width: 5, height: 1, id: null }
  const blocks = second!.filter((box) => box.width > 1)
  return { ...table, rows: [first!, [blank, ...blocks], [...labels, ...third!], values!] }
}

function split(table: Layout): readonly Layout[] {
  const [first, second, third, values] = table.rows
  const titles = [first![0]!, ...second!.filter((box) => box.width > 1)]
  return titles.map((title, i) => ({
    id: table.id,
    columns: 5,
    headerRows: 2,
    rows: [[{ ...title, width: 5 }], third!.slice(0, 5), values!.slice(i * 5, i * 5 + 5)],
  }))
}

/** One table for 行政复议, one for 行政诉讼. */
function halves(table: Layout): readonly Layout[] {
  const [review, ...suits] = split(table)
  const [first] = table.rows
  return [
    review!,
    {
      id: table.id,
      columns: 10,
      headerRows: 3,
      rows: [
        [{ ...first![1]!, width: 10 }],
        ...[0, 1, 2].map((row) => suits.flatMap(({ rows }) => rows[row]!)),
      ],
    },
  ]
}
