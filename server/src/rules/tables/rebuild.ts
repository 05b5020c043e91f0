import { rowCells, tableForms } from '../../forms/cells.ts'
import type { CellId, TableForm, TableId } from '../../forms/form.ts'
import type { BoundRow, Report } from '../../report/report.ts'
import type { Draft } from '../../syntax/draft.ts'
import { contains } from '../../text/span.ts'
import type { Edit } from '../rule.ts'
import { editionDue, writesHtml } from '../structure/skeleton.ts'
import { mannerOf } from '../structure/writing.ts'
import { placeOf, type TablePlace } from './tablePlace.ts'
import { type Remains, remainsOf } from './tableRemains.ts'
import { escaped, officialTable } from './tableWriter.ts'

/** A table written anew, in the canonical layout. */
export interface Rebuilt {
  /** In offsets of the source. */
  readonly edit: Edit
  readonly html: boolean
  /** How many cells stay blank, because nothing was read for them. */
  readonly blank: number
  /** How many lost cells are 0, because all that is left of their row is 0. */
  readonly zeros: number
}

/** What a cell of the new table says, and what of the old one finds no place in it. */
export interface Filling {
  readonly form: TableForm
  readonly texts: ReadonlyMap<CellId, string>
  /** Numbers without a place in the new form, with the name of theirs in the old. */
  readonly left: readonly string[]
  readonly zeros: number
}

/**
 * A table that is there, in the layout of the form: every value that was read in its place, as it is written; the
 * cells of rows whose places are not known stay blank, and their numbers stand in a comment below, as do notes.
 * Null where that cannot be done without losing something.
 */
export function rebuilt(report: Report, id: TableId): Rebuilt | null {
  let known = kept.get(report)
  if (!known) kept.set(report, (known = new Map()))
  let found = known.get(id)
  if (found === undefined) {
    const filling = ownFilling(report, id)
    known.set(id, (found = filling && filled(report, id, filling)))
  }
  return found
}

/** Several findings and the editor ask for the same table. */
const kept = new WeakMap<Report, Map<TableId, Rebuilt | null>>()

/** Writes a table with given texts in the place of the one that is there. */
export function filled(report: Report, id: TableId, { form, texts, left, zeros }: Filling): Rebuilt | null {
  const place = placeOf(report, id)
  const comments = place && commentsIn(report.draft, place)
  if (!place || !comments) return null
  const { newline } = mannerOf(report.draft)
  const html = writesHtml(report)
  let blank = 0
  const table = officialTable(
    form,
    (cell) => {
      const text = texts.get(cell)
      if (text === undefined) blank++
      return text ?? ''
    },
    { newline, html, startTag: startTagOf(report.draft, place) },
  )
  const remains = remainsOf(report, id, place)
  const blocks = around(table, comments, { ...remains, stray: [...left, ...remains.stray] }, html)
  const newText = html
    ? blocks.join(newline)
    : apart(report.draft.source, place, blocks.join(newline + newline), newline)
  return { edit: { span: place.source, newText }, html, blank, zeros }
}

/** The values of a table for its own form; null for a table that mixes editions, or has no values to place. */
function ownFilling(report: Report, id: TableId): Filling | null {
  const { form, rows, state } = report.tables[id]
  if (state !== 'bound' || form === null) return null
  const present = rows.filter((row) => row.state !== 'missing')
  if (present.some(({ edition }) => edition !== form.edition)) return null
  const texts = new Map<CellId, string>()
  let zeros = 0
  for (const row of present) {
    if (row.state === 'bound') {
      for (const figure of row.values) texts.set(figure.id, writtenIn(report.draft, figure.span))
    } else if (isZero(row)) {
      const ids = rowCells(row.group, row.row)
      for (const cell of ids) texts.set(cell, '0')
      zeros += ids.length
    }
  }
  zeros -= id === 't4' ? (present[0]?.values.length ?? 0) : countZeros(present)
  // Fifteen blanks are no table 4: where the numbers belong, nobody could say.
  if (id === 't4' && texts.size === 0) return null
  // Without (六)其他处理 the rows of table 3 do not tell their edition.
  const tells = id !== 't3' || present.some(({ row }) => row.id.startsWith('other'))
  const edition = tells ? form.edition : editionDue(report)
  return { form: tableForms[id][edition], texts, left: [], zeros: Math.max(0, zeros) }
}

function countZeros(rows: readonly BoundRow[]): number {
  return rows.reduce(
    (sum, row) => sum + (row.state === 'incomplete' && isZero(row) ? row.values.length : 0),
    0,
  )
}

/** Whether all that is left of a row is 0: wherever the lost cells stood, a row of zeros is then right. */
function isZero({ values, group }: BoundRow): boolean {
  return (
    values.length > 1 &&
    values.length < 15 &&
    group.columns.length > 1 &&
    values.every(({ value }) => value === 0)
  )
}

export function writtenIn({ raw }: Draft, { start, end }: { start: number; end: number }): string {
  return raw.slice(start, end).replace(/\s+/g, ' ').replaceAll('¦', '|').trim()
}

/** Suppression comments of the table, which go above the new one; null where one is about a single line. */
function commentsIn({ source, suppressions }: Draft, place: TablePlace): readonly string[] | null {
  const inside = suppressions.filter((comment) => contains(place.source, comment.source))
  if (inside.some(({ scope }) => scope === 'line')) return null
  return inside.map((comment) => source.slice(comment.source.start, comment.source.end))
}

/** The start tag of the author's table, to keep its looks. */
function startTagOf({ source }: Draft, { tables }: TablePlace): string {
  const element = tables[0]?.element
  if (!element) return '<table>'
  const tag = source.slice(element.start, source.indexOf('>', element.start) + 1)
  const quotes = tag.replace(/[^"']/g, '')
  return quotes.length % 2 === 0 && tag.length < 400 ? tag : '<table>'
}

function around(
  table: string,
  comments: readonly string[],
  { above, below, stray }: Remains,
  html: boolean,
): readonly string[] {
  const dressed = (lines: readonly string[]) =>
    html ? lines.map((line) => `<p>${escaped(line)}</p>`) : lines
  const numbers = stray.join('；').replaceAll('--', '—')
  return [
    ...dressed(above),
    ...comments,
    table,
    ...(stray.length > 0 ? [`<!-- 原表中没有放进新表的数，请核对后填入：${numbers} -->`] : []),
    ...dressed(below),
  ]
}

/** A Markdown table stands between empty lines. */
function apart(
  source: string,
  { source: { start, end } }: TablePlace,
  text: string,
  newline: string,
): string {
  const before = source.slice(Math.max(0, start - nearby), start)
  const behind = source.slice(end, end + nearby)
  const above = /(?:^\ufeff?|\n\s*\n[ \t]*)$/.test(before)
    ? ''
    : /\n[ \t]*$/.test(before)
      ? newline
      : newline + newline
  const below = /^(?:[ \t]*\r?\n[ \t]*\r?\n|\s*$)/.test(behind)
    ? ''
    : /^[ \t]*\r?\n/.test(behind)
      ? newline
      : newline + newline
  return above + text + below
}

const nearby = 80
