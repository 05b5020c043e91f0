import { tableNames } from '../../forms/cells.ts'
import type { BoundRow, Report } from '../../report/report.ts'
import { rowLabel } from '../../rules/structure/blankTable.ts'
import type { Span } from '../../text/span.ts'
import { columnsOf } from '../../text/width.ts'
import type { Caret } from './caret.ts'
import type { Offer, Suggestion } from './suggestion.ts'
import { forLine } from './typed.ts'

/** Rows that the table above or around the caret lacks at this place, written like the row before, with 0. */
export function missingRows(report: Report, caret: Caret): readonly Suggestion[] {
  for (const table of Object.values(report.tables)) {
    if (table.form === null || table.form.id === 't4' || !isBeside(report, caret, table.span)) continue
    const before = table.rows.filter(
      (row) => row.state === 'bound' && report.draft.origin(row.span!).end < caret.line.start,
    )
    const model = before.at(-1)
    if (!model) continue
    const from = table.rows.indexOf(model) + 1
    const rest = table.rows.slice(from)
    const next = rest.findIndex(({ state }) => state !== 'missing')
    const missing = next < 0 ? rest : rest.slice(0, next)
    const name = tableNames[table.form.id]
    const offers = missing.flatMap((row): readonly Offer[] => {
      const text = rowLike(report, model, row)
      const { label, short } = row.row
      return text === null
        ? []
        : [
            {
              kind: 'row',
              label,
              text,
              keys: [label, label.replace(/^(?:\([一二三四五六七]\)|[一二四]、|\d\.)/, ''), short, text],
              about: { key: 'completion.row', with: { table: name } },
            },
          ]
    })
    return forLine(caret, offers)
  }
  return []
}

/** Within the table, or on the first line with text behind it. */
function isBeside({ draft }: Report, { line }: Caret, span: Span | null): boolean {
  if (span === null) return false
  const { start, end } = draft.origin(span)
  return start < line.start && (line.end <= end || /^[\s|]{0,99}$/.test(draft.source.slice(end, line.start)))
}

/** The source of the model’s line with another label and 0 for each value; null where it is not one line. */
function rowLike({ draft }: Report, model: BoundRow, { row, group }: BoundRow): string | null {
  const { source } = draft
  const label = draft.origin(model.label!)
  const values = model.values.map(({ span }) => draft.origin(span))
  if (model.group.columns.length !== group.columns.length) return null
  const start = lineStart(source, label.start)
  let end = values.at(-1)!.end
  while (end < source.length && !/[\n\r]/.test(source[end]!)) end++
  const words = source.slice(start, end)
  if (/[\n\r]/.test(words) || values.some((value, i) => value.start < (values[i - 1] ?? label).end))
    return null
  const before = model.group.rows[model.group.rows.indexOf(model.row)]
  // In a table whose bars stand below each other they go on doing so.
  const isAligned = / {2}/.test(words.slice(label.start - start))
  const blanks = (old: Span, written: string) =>
    isAligned ? Math.max(0, columnsOf(source.slice(old.start, old.end)) - columnsOf(written)) : 0
  const name = rowLabel(row, isNamed(draft, row, model) ? row : before)
  let text = source.slice(start, label.start) + name + ' '.repeat(blanks(label, name))
  const longer = Math.max(0, columnsOf(name) - columnsOf(source.slice(label.start, label.end)))
  let at = label.end
  if (isAligned) for (let left = longer; left > 0 && source.startsWith('  ', at); left--) at++
  for (const value of values) {
    text += `${source.slice(at, value.start)}${' '.repeat(blanks(value, '0'))}0`
    at = value.end
  }
  return text + source.slice(at, end)
}

/** Whether the group of a row has a row of its own for its name, as in the official layout. */
function isNamed({ text }: Report['draft'], { groups }: BoundRow['row'], { span }: BoundRow): boolean {
  const group = groups.at(-1)
  const at = group === undefined ? -1 : text.indexOf(group, span!.end)
  return at >= 0 && text.slice(span!.end, at).replace(/[\s|]+/g, '') === ''
}

function lineStart(source: string, at: number): number {
  while (at > 0 && !/[\n\r]/.test(source[at - 1]!)) at--
  return at
}
