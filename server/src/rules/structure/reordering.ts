import type { Report } from '../../report/report.ts'
import type { Fix } from '../rule.ts'
import { countsItsOwn } from './numbering.ts'
import { numberLike } from './numerals.ts'
import { formOf, type HeadedSection, outlineOf } from './outline.ts'
import { lineStart, mannerOf } from './writing.ts'

interface Piece {
  readonly ordinal: number
  /** The section as it stands in the source, from line to line, without white space at its end. */
  readonly words: string
}

/** Moves whole sections into the official order; none where a section begins or ends within a line or an element. */
export function reordering(report: Report): readonly Fix[] {
  const { draft, sections } = report
  const { headed, end } = outlineOf(report)
  if (headed.length !== sections.length) return []
  const bounds = [...headed.map(({ span }) => lineStart(draft, span.start)), endOf(report, end)]
  if (bounds.some((bound) => bound === null)) return []
  const places = bounds.map((bound) => draft.origin({ start: bound!, end: bound! }).start)
  const isRecounted = countsItsOwn(report)
  const gaps: string[] = []
  const pieces = headed.map((section, i): Piece => {
    const whole = draft.source.slice(places[i], places[i + 1])
    const words = whole.trimEnd()
    gaps.push(whole.slice(words.length))
    return {
      ordinal: formOf(section.id).ordinal,
      words: isRecounted ? renumbered(report, section, words, places[i]!) : words,
    }
  })
  if (pieces.some(({ words }) => !isWhole(words))) return []
  const newText = pieces
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ words }, i) => words + (gaps[i] || (i < gaps.length - 1 ? mannerOf(draft).newline : '')))
    .join('')
  return [
    {
      title: { key: 'section.order.fix' },
      edits: before(report, bounds[0]!, bounds.at(-1)!, newText),
      preferred: true,
      safe: false,
    },
  ]
}

/** The edit begins with the line end above, so that it covers the markup before the first heading as well. */
function before({ draft }: Report, first: number, last: number, newText: string) {
  if (first === 0) return [{ span: { start: first, end: last }, newText }]
  const { start, end } = draft.origin({ start: first - 1, end: first })
  return [{ span: { start: first - 1, end: last }, newText: draft.source.slice(start, end) + newText }]
}

/** Where the last section ends: at a line's beginning, or with the source itself. */
function endOf({ draft }: Report, end: number): number | null {
  const isEnd = draft.text.slice(end).trim() === ''
  const length = draft.text.length
  if (isEnd && draft.origin({ start: length, end: length }).end === draft.source.length) return length
  return lineStart(draft, end)
}

function renumbered({ draft }: Report, { id, heading }: HeadedSection, words: string, from: number): string {
  if (heading.ordinal === 0) return words
  const { start, end } = draft.origin(heading.number)
  return (
    words.slice(0, start - from) + numberLike(draft, heading, formOf(id).ordinal) + words.slice(end - from)
  )
}

/** Whether every element that begins in a piece of HTML ends in it. */
function isWhole(words: string): boolean {
  return ['div', 'section', 'table', 'article'].every(
    (tag) => words.split(`<${tag}`).length === words.split(`</${tag}>`).length,
  )
}
