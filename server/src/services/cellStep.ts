import { read } from '../report/read.ts'
import type { Figure, Report } from '../report/report.ts'
import type { Edit } from '../rules/rule.ts'
import { visible } from '../rules/tables/figures.ts'
import { parse } from '../syntax/parse.ts'
import type { Span } from '../text/span.ts'
import { layout } from './tableLayout.ts'

/** Where the caret goes from a cell: as Tab, Shift+Tab and Enter do in a spreadsheet. */
export type Step = 'next' | 'previous' | 'below'

/** The cell that the caret goes to. */
export interface SteppedTo {
  /** Aligns the row that is left, where the others are aligned already. In offsets of the source. */
  readonly edits: readonly Edit[]
  /** What is to be selected, in offsets of the source after the edits. */
  readonly span: Span
  /** The source after the edits. */
  readonly source: string
}

/**
 * From an offset of the source to another cell of the official tables that takes a number; from the last one nowhere
 * but back into it. Null outside of these tables.
 */
export function stepFrom(report: Report, offset: number, step: Step): SteppedTo | null {
  const { draft } = report
  const isInside = Object.values(report.tables).some(({ state, span }) => {
    const { start, end } = span === null ? { start: 0, end: -1 } : draft.origin(span)
    return state === 'bound' && start <= offset && offset <= end
  })
  if (!isInside) return null
  const places = [...report.cells.values()]
    .map((figure): Place => ({ figure, span: draft.origin(visible(draft, figure)) }))
    .sort((a, b) => a.span.start - b.span.start)
  const target = targets[step](places, offset, draft.source)
  if (target === null) return null
  const edits = alignment(report, offset)
  const source = applied(draft.source, edits)
  const [edit] = edits
  // What stands before the row stays where it is, what follows moves as a whole; the row itself is read again.
  if (!edit || target.span.end <= edit.span.start) return { edits, source, span: target.span }
  const longer = source.length - draft.source.length
  if (target.span.start >= edit.span.end) {
    const { start, end } = target.span
    return { edits, source, span: { start: start + longer, end: end + longer } }
  }
  const after = read(parse(source))
  const figure = after.cells.get(target.figure.id)
  return figure ? { edits, source, span: after.draft.origin(visible(after.draft, figure)) } : null
}

interface Place {
  readonly figure: Figure
  readonly span: Span
}

type Target = (places: readonly Place[], offset: number, source: string) => Place | null

const targets: Readonly<Record<Step, Target>> = {
  next: (places, offset) => places.find(({ span }) => span.start > offset) ?? places.at(-1) ?? null,
  previous(places, offset) {
    const here = places.find(({ span }) => span.start <= offset && offset <= span.end)?.span.start ?? offset
    return places.findLast(({ span }) => span.start < here) ?? places[0] ?? null
  },
  below(places, offset, source) {
    const start = source.lastIndexOf('\n', offset - 1) + 1
    const stop = source.indexOf('\n', offset)
    const end = stop < 0 ? source.length : stop
    // Also with the caret on the blank between its number and the bar it stands in a cell.
    const before = places.filter(({ span }) => span.start >= start && span.end + 1 < offset).length
    const first = places.find(({ span }) => span.start > end)
    if (!first) return places.findLast(({ span }) => span.start >= start && span.start <= offset) ?? null
    const next = source.indexOf('\n', first.span.start)
    const row = places.filter(({ span }) => span.start >= first.span.start && (next < 0 || span.start < next))
    return row[Math.min(before, row.length - 1)]!
  },
}

/** Only the row at the offset: a table that its author did not align stays as it is. */
function alignment({ draft }: Report, offset: number): readonly Edit[] {
  const edits = layout(draft, { start: offset, end: offset })
  const [edit] = edits
  return edits.length === 1 && edit!.span.start <= offset && offset <= edit!.span.end ? edits : []
}

function applied(source: string, [edit]: readonly Edit[]): string {
  return edit ? source.slice(0, edit.span.start) + edit.newText + source.slice(edit.span.end) : source
}
