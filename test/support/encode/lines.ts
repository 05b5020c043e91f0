import type { Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { airyText, plainText } from './text.ts'

/** One cell per line and nothing else; empty cells vanish. */
function table(
  page: Page,
  { rows }: Layout,
  end: string,
  before: readonly string[],
  pick: (n: number) => number,
) {
  for (const box of rows.flat()) {
    if (box.text === '') continue
    page.put(before[pick(before.length)]!)
    if (box.id) page.value(box.id, box.text)
    else page.label(box.text)
    page.put(end)
  }
}

export const lines = encoding('lines', false, {
  ...airyText,
  table: (page, layout, say) => table(page, layout, '\n\n', ['', '', ' '], say.roll),
})

export const linesTight = encoding('lines-tight', false, {
  ...plainText,
  table: (page, layout, say) => table(page, layout, '\n', [''], say.roll),
})

/** Labels of more than four characters run over two lines now and then. */
export const linesBroken = encoding('lines-broken', false, {
  ...airyText,
  table(page, layout, say) {
    const torn = layout.rows.map((row) =>
      row.flatMap((box) => {
        if (box.id || box.text.length < 5 || say.roll(4) > 0) return [box]
        const at = 2 + say.roll(box.text.length - 4)
        return [
          { ...box, text: box.text.slice(0, at) },
          { ...box, text: box.text.slice(at) },
        ]
      }),
    )
    table(page, { ...layout, rows: torn }, '\n\n', [''], say.roll)
  },
})

/** As the text of a page's source has them: every cell behind the tabs of its tag. */
export const linesIndented = encoding('lines-indented', false, {
  ...plainText,
  table: (page, layout, say) => table(page, layout, '\n', ['\t'.repeat(2 + say.roll(3))], say.roll),
})
