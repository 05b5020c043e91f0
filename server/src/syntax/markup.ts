import { Parser } from 'htmlparser2'
import { trim } from '../text/space.ts'
import type { Table } from './draft.ts'
import { GridBuilder, spanAttribute } from './grid.ts'
import { type Reading, ReadingWriter } from './reading.ts'

/** Whether a text has anything that the reading text leaves out. Most have none of the characters that begin it. */
export function hasMarkup(source: string): boolean {
  return (
    (source.includes('<') || source.includes('&') || source.includes('*') || source.includes('\\')) &&
    markup.test(source)
  )
}

const markup = /<[a-zA-Z/!]|&[a-zA-Z#]|\*\*|\\[!-/:-@[-`{-~]/

/** Stands in the reading text for a picture: a table may be hidden in it. */
export const picture = '\ufffc'

/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** Blocks in which a line end of the source is only a space. */
const flowing = new Set('p li h1 h2 h3 h4 h5 h6 td th dd dt caption'.split(' '))
const skipped = new Set('script style title image svg noscript template object'.split(' '))

/** A few words that the page does not show: the page numbers of a 目录 from Word, words slipped in by a mirror. */
const unseen = /display\s*:\s*none/i
const inline = new Set(['span', 'font'])

/** No page nests so deeply, and the parser's time grows with the depth: what is left is read as plain text. */
const deepest = 2000
const tooDeep = new Error('markup nested too deeply')

interface OpenTable {
  readonly grid: GridBuilder
  readonly start: number
  /** Where its start tag begins in the source. */
  readonly from: number
  layout: boolean
  cell: { start: number; rowspan: number; colspan: number } | null
}

/** A cell longer than this holds a page, not a value: such a table only arranges the page. */
const longestCell = 400

/** Takes the markup out: HTML tags, entities and comments, Markdown emphasis and escapes. HTML tables become grids. */
export function readMarkup(source: string): { reading: Reading; tables: readonly Table[] } {
  const writer = new ReadingWriter()
  const tables: Table[] = []
  const open: OpenTable[] = []
  let skipping = 0
  let flow = 0
  let pre = 0
  let depth = 0
  /** Depth of the element around the words that the page does not show; 0 when they are shown. */
  let hiddenAt = 0

  const breakLine = (at: number) => {
    if (writer.length > 0 && writer.last !== '\n') writer.write('\n', at, at)
  }
  const closeCell = (table: OpenTable) => {
    if (!table.cell) return
    const span = { start: table.cell.start, end: writer.length }
    if (span.end - span.start > longestCell) table.layout = true
    table.grid.cell(span, table.cell.rowspan, table.cell.colspan)
    table.cell = null
  }

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = parser.endIndex + 1
        if (++depth > deepest) throw tooDeep
        if (skipping === 0 && inline.has(name) && unseen.test(attributes.style ?? '')) {
          hiddenAt = depth
          skipping++
        }
        if (skipped.has(name)) {
          if (name === 'image') writer.write(picture, parser.startIndex, at)
          skipping++
        }
        if (skipping > 0) return
        if (flowing.has(name)) flow++
        if (name === 'pre') pre++
        const table = open.at(-1)
        if (name === 'table') {
          breakLine(at)
          open.push({
            grid: new GridBuilder(),
            start: writer.length,
            from: parser.startIndex,
            layout: false,
            cell: null,
          })
        } else if (name === 'tr' && table) {
          closeCell(table)
          breakLine(at)
          table.grid.row()
        } else if ((name === 'td' || name === 'th') && table) {
          closeCell(table)
          writer.write('\t', at, at)
          table.cell = {
            start: writer.length,
            rowspan: spanAttribute(attributes.rowspan, 500),
            colspan: spanAttribute(attributes.colspan, 50),
          }
        } else if (name === 'br') {
          // Within a table row written as text a line break is a part of the cell.
          writer.write(flow === 0 && inTextRow(source, parser.startIndex) ? ' ' : '\n', parser.startIndex, at)
        } else if (name === 'img') {
          writer.write(picture, parser.startIndex, at)
        } else if (blocks.has(name)) {
          breakLine(at)
          const level = /^h([1-6])$/.exec(name)
          if (level) writer.write('#'.repeat(Number(level[1])) + ' ', at, at)
        }
      },
      onclosetag(name, isImplied) {
        if (depth-- === hiddenAt) {
          hiddenAt = 0
          skipping--
          return
        }
        if (skipped.has(name)) {
          skipping = Math.max(0, skipping - 1)
          return
        }
        if (skipping > 0) return
        if (flowing.has(name)) flow = Math.max(0, flow - 1)
        if (name === 'pre') pre = Math.max(0, pre - 1)
        const at = parser.startIndex
        const table = open.at(-1)
        if ((name === 'td' || name === 'th') && table) closeCell(table)
        else if (name === 'table' && table) {
          closeCell(table)
          open.pop()
          const span = { start: table.start, end: writer.length }
          const around = open.at(-1)
          // A table of one cell within a cell is that cell's frame.
          const frames = around?.cell != null && !table.layout && table.grid.cells.length < 2
          if (around && !frames) around.layout = true
          if (!frames && !table.layout && table.grid.cells.length > 0) {
            // Without end tag of its own, nobody knows what belongs to it.
            const element = isImplied ? {} : { element: { start: table.from, end: parser.endIndex + 1 } }
            tables.push({ span, encoding: 'html', trust: 'grid', cells: table.grid.cells, ...element })
          }
          breakLine(at)
        } else if (blocks.has(name)) breakLine(at)
      },
      ontext(text) {
        if (skipping > 0) return
        const start = parser.startIndex
        const end = parser.endIndex + 1
        if (end - start !== text.length) writer.write(text, start, end)
        else writeText(writer, text, start, flow > 0 && pre === 0)
      },
    },
    { lowerCaseTags: true, recognizeSelfClosing: true },
  )
  try {
    parser.write(source)
    parser.end()
  } catch (error) {
    if (error !== tooDeep) throw error
    writer.write(source.slice(parser.startIndex), parser.startIndex, source.length)
  }

  const reading = writer.finish()
  return { reading, tables: tables.map((table) => trimmed(table, reading.raw)) }
}

/** Writes source text without Markdown emphasis and escapes; in flowing text line ends become spaces. */
function writeText(writer: ReadingWriter, text: string, start: number, flows: boolean): void {
  let from = 0
  const flush = (to: number) => {
    if (to > from) writer.write(text.slice(from, to), start + from, start + to)
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 42 && text.charCodeAt(i + 1) === 42) {
      flush(i)
      while (text.charCodeAt(i + 1) === 42) i++
      from = i + 1
    } else if (c === 92 && isPunctuation(text.charCodeAt(i + 1))) {
      flush(i)
      // An escaped pipe must not part cells.
      writer.write(text[i + 1] === '|' ? '¦' : text[i + 1]!, start + i, start + i + 2)
      i++
      from = i + 1
    } else if (flows && isLineEnd(c)) {
      flush(i)
      writer.write(' ', start + i, start + i + 1)
      from = i + 1
    }
  }
  flush(text.length)
}

/** Also the separators that become line ends by folding: a browser shows a space for them. */
function isLineEnd(c: number): boolean {
  return c === 10 || c === 13 || c === 11 || c === 0x2028 || c === 0x2029
}

function isPunctuation(c: number): boolean {
  return (c > 32 && c < 48) || (c > 57 && c < 65) || (c > 90 && c < 97) || (c > 122 && c < 127)
}

/** Whether the source line around an offset has a pipe or a tab before it: a table row written as text. */
function inTextRow(source: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0 && i > offset - 2000; i--) {
    const c = source.charCodeAt(i)
    if (c === 124 || c === 9) return true
    if (c === 10) return false
  }
  return false
}

function trimmed(table: Table, text: string): Table {
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, span: trim(text, cell.span) })) }
}
