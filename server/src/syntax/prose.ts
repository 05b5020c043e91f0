import { isSpace } from '../text/space.ts'
import type { Span } from '../text/span.ts'
import type { Paragraph } from './draft.ts'
import { numbered } from './headings.ts'
import type { Line } from './lines.ts'

/** A hard-wrapped line is at least this long; shorter lines end where their author ended them. */
const shortestWrapped = 25

/** Running text: lines that belong together (hard-wrapped text) become one paragraph. */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  isTable: (line: number) => TableLine,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const place = isTable(i)
    if (line.kind === 'blank' || place === 'structured' || line.kind === 'value') continue
    const last = place === 'loose' ? leadEnd(text, lines, i, isTable) : -1
    let end = line.end
    if (last >= 0) end = lines[(i = last)]!.end
    else if (place === 'none') {
      while (i + 1 < lines.length && isTable(i + 1) === 'none' && continues(text, lines[i]!, lines[i + 1]!))
        end = lines[++i]!.end
    }
    const span = { start: line.start, end }
    paragraphs.push({ span, sentences: sentencesOf(text, span), loose: place === 'loose' && last < 0 })
  }
  return paragraphs
}

const longestLead = 4

/** The last line of a sentence that leads up to a table, beginning with line `first` among cells; or -1. */
function leadEnd(
  text: string,
  lines: readonly Line[],
  first: number,
  isTable: (line: number) => TableLine,
): number {
  for (let i = first; i < first + longestLead && isTable(i) === 'loose'; i++) {
    if (leadsUp(text, { start: lines[first]!.start, end: lines[i]!.end })) return i
    const next = lines[i + 1]
    if (next === undefined || !continues(text, lines[i]!, next)) return -1
  }
  return -1
}

/**
 * 「共收到申请 12 件,具体情况如下表:」 states something and then points to the table; a caption only points:
 * 「(二)办理情况如下:」, 「单位:件」.
 */
function leadsUp(text: string, { start, end }: Span): boolean {
  return pointer.test(text.slice(Math.max(start, end - 12), end)) && text.slice(start, end).includes(',')
}

const pointer = /(?:如下|下表)(?:表|表格|所示|所列)?[:,]?$/

/** `structured`: a line of a table with rows. `loose`: a line of a stream of cells, perhaps a label, perhaps a heading. */
export type TableLine = 'none' | 'structured' | 'loose'

function continues(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start < shortestWrapped || next.kind === 'blank' || next.kind === 'value') return false
  const c = text.charCodeAt(line.end - 1)
  // A title of the document is no first half of its preamble.
  if (text.endsWith('报告', line.end) || text.endsWith('年报', line.end)) return false
  if (c === 0x3002 || c === 33 || c === 63 || c === 58 || c === 59) return false
  return text.charCodeAt(next.start) !== 35 && !numbered(text, next)
}

/** Cuts after 。 ! ? and a closing quote or bracket that follows; half-width `.` ends nothing. */
export function sentencesOf(text: string, whole: Span): readonly Span[] {
  const { start, end } = whole
  const sentences: Span[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c !== 0x3002 && c !== 33 && c !== 63) continue
    let stop = i + 1
    while (stop < end && closes(text.charCodeAt(stop))) stop++
    if (from === start && stop === end) return [whole]
    sentences.push({ start: from, end: stop })
    while (stop < end && isSpace(text.charCodeAt(stop))) stop++
    from = stop
    i = stop - 1
  }
  if (from === start && from < end) return [whole]
  if (from < end) sentences.push({ start: from, end })
  return sentences
}

/** 。 ! ? ” ’ 」 』 ) 》 */
function closes(c: number): boolean {
  return (
    c === 0x3002 ||
    c === 33 ||
    c === 63 ||
    c === 0x201d ||
    c === 0x2019 ||
    c === 0x300d ||
    c === 0x300f ||
    c === 41 ||
    c === 0x300b
  )
}
