import { isBlank, isSpace } from '../text/space.ts'
import type { Span } from '../text/span.ts'
import { commaCells } from './commas.ts'
import type { Cell, Table } from './draft.ts'
import type { Line } from './lines.ts'
import type { TableLine } from './prose.ts'
import { isInNumber } from './values.ts'

/** Tables written as text, and which lines they take. */
export interface TextTables {
  readonly tables: readonly Table[]
  /** For each line of the text. */
  readonly places: readonly TableLine[]
}

/** So many values make a run of short lines a table; a form's smallest table has ten. */
const fewestValues = 4
const headerLines = 8

/**
 * Finds tables written as text: pipes, tabs, cells one per line, rows parted by spaces.
 * A run of lines that are no prose and hold enough values is one table, whatever it is made of.
 */
export function textTables(
  text: string,
  lines: readonly Line[],
  taken: (offset: number) => boolean,
): TextTables {
  const places: TableLine[] = new Array(lines.length).fill('none')
  const tables: Table[] = []
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.kind === 'prose') continue
    if (taken(lines[i]!.start)) {
      places[i] = 'structured'
      continue
    }
    let end = i
    while (end < lines.length && lines[end]!.kind !== 'prose' && !taken(lines[end]!.start)) end++
    for (const run of runsIn(text, lines, i, end)) {
      const table = tableIn(text, lines, run.start, run.end, places)
      if (table) tables.push(table)
    }
    i = end - 1
  }
  return { tables, places }
}

/** A table has a header, the delimiter row and at least so many rows; converters make tables of a single row. */
const fewestRows = 2

/**
 * Cuts lines at the Markdown tables among them, when there are rows of another kind as well: the author has written
 * one table anew and left the next as it was pasted.
 */
function runsIn(text: string, lines: readonly Line[], first: number, end: number): readonly Span[] {
  const runs: Span[] = []
  let from = first
  let others = 0
  for (let i = first; i < end; i++) {
    const { kind } = lines[i]!
    if (kind === 'pipes' && opensMarkdown(text, lines, i, end)) {
      let stop = i + 2
      while (stop < end && isMarkdownRow(text, lines[stop]!)) stop++
      if (stop - i - 2 >= fewestRows) {
        if (i > from) runs.push({ start: from, end: i })
        runs.push({ start: i, end: stop })
        from = stop
        i = stop - 1
        continue
      }
    }
    if (kind !== 'blank' && kind !== 'short') others++
  }
  if (others === 0) return [{ start: first, end }]
  if (from < end) runs.push({ start: from, end })
  return runs
}

function isMarkdownRow(text: string, { kind, start }: Line): boolean {
  return (kind === 'pipes' || kind === 'pipeEnd') && text.charCodeAt(start) === 124
}

function opensMarkdown(text: string, lines: readonly Line[], i: number, end: number): boolean {
  const next = lines[i + 1]
  if (i + 1 >= end || !next || text.charCodeAt(lines[i]!.start) !== 124) return false
  return isMarkdownRow(text, next) && isDelimiterRow(text, next.start, next.end)
}

function tableIn(
  text: string,
  lines: readonly Line[],
  first: number,
  end: number,
  places: TableLine[],
): Table | null {
  const run = first
  let rows = 0
  let singles = 0
  let markdown = 0
  let tabs = 0
  let spaces = 0
  let spaced = 0
  let pipeEnds = 0
  let commas = 0
  let parted = 0
  for (let i = first; i < end; i++) {
    const line = lines[i]!
    if (line.kind === 'pipes') {
      rows++
      if (text.charCodeAt(line.start) === 124) markdown++
    } else if (line.kind === 'tabs') tabs++
    else if (line.kind === 'values') {
      spaces++
      spaced += wordsIn(text, line.values, line.end)
    } else if (line.kind === 'commas') {
      commas++
      for (let at = line.values; at < line.end; at++) if (text.charCodeAt(at) === 44) parted++
    } else if (line.kind === 'value') singles++
    else if (line.kind === 'pipeEnd') pipeEnds++
    else if (line.kind === 'short' && spaces > 0 && line.values < line.end) spaced++
  }
  const streams = singles + pipeEnds > rows + tabs + spaces + commas
  if (rows < 2 && tabs < 2 && parted < fewestValues && singles + pipeEnds + spaced < fewestValues) return null

  const isTabbed = tabs > rows + spaces + commas
  // Short lines around rows are headings or text; in a stream of cells they may be labels.
  if (!streams) {
    // But for one behind several tabs, which is a row with empty cells in a table of tabs.
    const belongs = (line: Line) => isRow(line) || (isTabbed && isIndented(text, line))
    while (!belongs(lines[first]!)) first++
    while (!belongs(lines[end - 1]!)) end--
    // Where spaces or commas part the cells, header lines look like text; written downwards, a header has up to eight.
    if (spaces + commas > rows + tabs) first = Math.max(run, first - headerLines)
  }
  const style = {
    tabs: isTabbed,
    markdown: !streams && markdown * 2 > rows,
    words: spaces > rows + tabs + commas,
    commas: !streams && commas > rows + tabs + spaces,
  }
  const cells: Cell[] = []
  for (let i = first; i < end; i++) {
    const { kind } = lines[i]!
    if (kind === 'blank') continue
    const isLoose =
      kind === 'short' ? !(isTabbed && isIndented(text, lines[i]!)) : kind === 'value' && streams
    places[i] = isLoose ? 'loose' : 'structured'
    cellsOf(text, lines[i]!, i, style, cells)
  }
  if (cells.length === 0) return null
  const span = { start: lines[first]!.start, end: lines[end - 1]!.end }
  if (streams) return { span, encoding: pipeEnds > singles ? 'pipeLines' : 'lines', trust: 'stream', cells }
  if (style.commas) return { span, encoding: 'commas', trust: 'grid', cells }
  if (style.tabs) return { span, encoding: 'tabs', trust: 'grid', cells }
  if (spaces > rows) return { span, encoding: 'spaces', trust: 'rows', cells }
  return style.markdown
    ? { span, encoding: 'markdown', trust: 'grid', cells }
    : { span, encoding: 'pipes', trust: 'rows', cells }
}

function isIndented(text: string, { from, kind }: Line): boolean {
  return kind === 'short' && text.charCodeAt(from) === 9 && text.charCodeAt(from + 1) === 9
}

function isRow({ kind, values, end }: Line): boolean {
  return (
    kind === 'pipes' ||
    kind === 'pipeEnd' ||
    kind === 'tabs' ||
    kind === 'values' ||
    kind === 'commas' ||
    kind === 'value' ||
    (kind === 'short' && values < end)
  )
}

/** How the lines of one table are cut into cells. */
interface Style {
  /** Most rows begin with a pipe: then it begins a cell, else it ends an empty one. */
  readonly markdown: boolean
  /** A tab before or behind the only word of a line stands beside an empty cell. */
  readonly tabs: boolean
  /** Spaces part cells, also in lines without values. */
  readonly words: boolean
  /** Commas part cells, also in lines without values. */
  readonly commas: boolean
}

function cellsOf(text: string, line: Line, row: number, style: Style, cells: Cell[]): void {
  const { kind, from, start, end, to } = line
  if (style.commas && (kind === 'commas' || kind === 'short')) commaCells(text, start, end, row, cells)
  else if (kind === 'tabs' || (style.tabs && (text.charCodeAt(end) === 9 || text.charCodeAt(from) === 9)))
    separatedCells(text, from, to, 9, row, cells)
  else if (kind === 'pipes' || kind === 'pipeEnd') {
    if (kind === 'pipes' && isDelimiterRow(text, start, end)) return
    const opens = style.markdown && text.charCodeAt(start) === 124
    separatedCells(text, opens ? start + 1 : start, end, 124, row, cells)
  } else if (style.words || line.values < end) wordCells(text, start, end, row, cells)
  else cells.push({ span: { start, end }, row, column: 0 })
}

/** `|---|:--:|`: the second line of a Markdown table. */
function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    // A dash alone is a blank cell; a delimiter has two at least.
    if (c === 45) dashes += text.charCodeAt(i + 1) === 45 ? 1 : 0
    else if (c !== 124 && c !== 58 && c !== 32 && c !== 9) return false
  }
  return dashes > 0
}

function separatedCells(
  text: string,
  from: number,
  end: number,
  separator: number,
  row: number,
  cells: Cell[],
): void {
  let column = 0
  let cellStart = from
  for (let i = from; i <= end; i++) {
    if (i < end && text.charCodeAt(i) !== separator) continue
    // After the last pipe comes no cell; after the last tab comes one.
    if (i === end && separator === 124 && text.charCodeAt(end - 1) === 124) break
    let start = cellStart
    let stop = i
    while (start < stop && isSpace(text.charCodeAt(start))) start++
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--
    // An empty cell is filled in its middle: `|  |` becomes `| 0 |`.
    if (start === stop) start = stop = i - cellStart > 1 ? cellStart + 1 : cellStart
    cells.push({ span: { start, end: stop }, row, column: column++ })
    cellStart = i + 1
  }
}

function wordsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const follows = at > start && !parts(text, at - 1)
    if (!follows && !parts(text, at)) count++
  }
  return count
}

/** Whether a blank parts two words; the one in 「2, 843」 does not. */
function parts(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) && !isInNumber(text, at)
}

/** Words and values parted by spaces. */
function wordCells(text: string, start: number, end: number, row: number, cells: Cell[]): void {
  let column = 0
  for (let at = start; at < end; ) {
    let stop = at
    while (stop < end && !parts(text, stop)) stop++
    if (stop > at) cells.push({ span: { start: at, end: stop }, row, column: column++ })
    at = stop + 1
  }
}
