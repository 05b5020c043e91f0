import type { Box, Layout } from '../layout.ts'
import type { Page } from '../page.ts'
import { encoding } from './document.ts'
import { fillers } from './pipeRows.ts'
import { plainText } from './text.ts'

const put = (page: Page, box: Box) => (box.id ? page.value(box.id, box.text) : page.label(box.text))

/** One cell per line, each ended by a pipe, and pipes alone for the places a wide cell covers. */
interface Dialect {
  /** Written before each row. */
  readonly rowStart: string
  /** Places counted too many: without a row start, the pipe that would start the row stands at its end. */
  readonly extra: number
  /** Between the last cell of a row and its fillers. */
  readonly beforeFillers: '' | '\n'
  /** Whether the fillers of the last row are lost. */
  readonly dropsLast: boolean
}

const withStart: Dialect = { rowStart: '|\n', extra: 0, beforeFillers: '', dropsLast: false }
const fillersApart: Dialect = { rowStart: '|\n', extra: 0, beforeFillers: '\n', dropsLast: false }
const withoutStart: Dialect = { rowStart: '', extra: 1, beforeFillers: '', dropsLast: true }

function table(page: Page, { id, rows, columns }: Layout, dialect: Dialect): void {
  rows.forEach((row, y) => {
    page.put(dialect.rowStart)
    row.forEach((box, i) => {
      put(page, box).put(' |')
      if (i < row.length - 1) page.put('\n')
    })
    const extra = id === 't3' ? dialect.extra : 0
    const tail = fillers(row.length, columns + extra)
    const dropped = dialect.dropsLast && y === rows.length - 1 && id === 't2'
    if (tail && !dropped) page.put(dialect.beforeFillers ? `\n${tail.trim()}` : tail)
    page.put('\n')
  })
}

const dialect = (name: string, how: Dialect) =>
  encoding(name, false, { ...plainText, table: (page, layout) => table(page, layout, how) })

export const pipeLines = dialect('pipe-lines', withStart)
export const pipeLinesApart = dialect('pipe-lines-apart', fillersApart)
export const pipeLinesBare = dialect('pipe-lines-bare', withoutStart)
