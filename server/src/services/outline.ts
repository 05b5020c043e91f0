import { tableNames } from '../forms/cells.ts'
import { aspects, sections } from '../forms/sections.ts'
import type { Language, Said } from '../messages/message.ts'
import type { BoundRow, Report } from '../report/report.ts'
import type { Finding } from '../rules/rule.ts'
import type { Heading } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'
import { blockOf } from './blocks.ts'
import { listed } from './listed.ts'
import { type TableState, tableStates } from './tableStates.ts'

/** A part of the report for outline, breadcrumbs and sticky lines. Spans are offsets of the source. */
export interface Part {
  readonly kind: 'title' | 'section' | 'aspect' | 'table' | 'row'
  readonly name: string
  /** A few words beside the name; empty when there is nothing to add. */
  readonly detail: string
  /** All of it; holds `selection` and the spans of the children. */
  readonly span: Span
  /** The words that name it. */
  readonly selection: Span
  readonly children: readonly Part[]
}

/** Title, sections, their aspects and tables, and the tables’ rows, as they stand in the text. */
export function outlineOf(report: Report, findings: readonly Finding[], language: Language): readonly Part[] {
  const { draft, title } = report
  const parts: Flat[] = []
  const headed = (kind: Part['kind'], span: Span, heading: Heading | null, official: string) => {
    const shown = blockOf(draft, span)
    parts.push({
      kind,
      name: heading ? draft.raw.slice(heading.span.start, heading.span.end).trim() : official,
      detail: '',
      span: shown,
      selection: heading ? draft.origin(heading.span) : { start: shown.start, end: shown.start },
    })
  }
  if (title !== null) {
    const span = { start: title.span.start, end: report.sections[0]?.span.start ?? title.span.end }
    const name = draft.raw.slice(title.span.start, title.span.end).replace(/\s+/g, '')
    const shown = span.end > span.start ? span : title.span
    parts.push({
      kind: 'title',
      name,
      detail: '',
      span: blockOf(draft, shown),
      selection: draft.origin(title.span),
    })
  }
  for (const { id, span, heading } of report.sections)
    headed('section', span, heading, sections.find((each) => each.id === id)!.title)
  for (const { id, span, heading } of report.aspects)
    headed('aspect', span, heading, aspects.find((each) => each.id === id)!.title)
  for (const state of tableStates(report, findings)) {
    const { rows, span } = report.tables[state.table]
    parts.push({
      kind: 'table',
      name: tableNames[state.table],
      detail: detailOf(state, language),
      span: blockOf(draft, span!),
      selection: state.firstLine,
    })
    for (const row of rows) if (row.span !== null) parts.push(rowPart(report, row, row.span))
  }
  return nested(parts)
}

type Flat = Omit<Part, 'children'>

function detailOf({ faults, balanced }: TableState, language: Language): string {
  const fine: readonly Said[] = balanced ? [{ key: 'outline.balanced' }] : []
  return listed(faults.length > 0 ? faults : fine, language)
}

/** Its values are the detail, so that the outline can be read like the table. */
function rowPart({ draft }: Report, { row, label, values }: BoundRow, span: Span): Flat {
  return {
    kind: 'row',
    name: row.short,
    detail: values.map(({ text }) => (text === '' ? '—' : text)).join(' '),
    span: blockOf(draft, span),
    selection: draft.origin(label ?? span),
  }
}

/** Parts into those that hold them. What reaches beyond its parent is cut there, so that a parent holds its children. */
function nested(flat: readonly Flat[]): readonly Part[] {
  interface Open extends Flat {
    readonly children: Open[]
  }
  const top: Open[] = []
  const open: Open[] = []
  const ordered = [...flat].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || ranks[a.kind] - ranks[b.kind],
  )
  for (const part of ordered) {
    while (open.length > 0 && !holds(open.at(-1)!, part)) open.pop()
    const parent = open.at(-1)
    const end = Math.min(part.span.end, parent?.span.end ?? part.span.end)
    const own: Open = {
      ...part,
      span: { start: part.span.start, end },
      selection: within(part.selection, { start: part.span.start, end }),
      children: [],
    }
    ;(parent?.children ?? top).push(own)
    open.push(own)
  }
  return top
}

const ranks: Readonly<Record<Part['kind'], number>> = { title: 0, section: 1, aspect: 2, table: 3, row: 4 }

function holds(outer: Flat, inner: Flat): boolean {
  return ranks[outer.kind] < ranks[inner.kind] && inner.span.start < outer.span.end
}

function within({ start, end }: Span, outer: Span): Span {
  const clamp = (offset: number) => Math.max(outer.start, Math.min(offset, outer.end))
  return { start: clamp(start), end: clamp(end) }
}
