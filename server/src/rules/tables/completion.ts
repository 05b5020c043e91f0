import type { BoundRow, Report } from '../../report/report.ts'
import type { Edit, Fix } from '../rule.ts'
import { fix } from './fixes.ts'

/**
 * Adds the zeros that are missing to rows in which every value is 0: wherever the lost cells stood, the row is then
 * right. They are written as the last two values are parted. Null when a row has another value, or too few.
 */
export function completion(
  report: Report,
  rows: readonly BoundRow[],
  widthOf: (row: BoundRow) => number = ({ group }) => group.columns.length,
): Fix | null {
  const edits: Edit[] = []
  for (const row of rows) {
    const { values } = row
    const width = widthOf(row)
    const [before, last] = values.slice(-2)
    if (last === undefined || values.length >= width || values.some(({ value }) => value !== 0)) return null
    const separator = between(report, before!, last)
    if (separator === null) return null
    const span = { start: last.span.end, end: last.span.end }
    edits.push({ span, newText: `${separator}0`.repeat(width - values.length) })
  }
  // Not safe: that the lost values were 0 is likely, not certain.
  return edits.length === 0 ? null : fix({ key: 'tables.fix.complete' }, edits, false)
}

/** What stands in the source between two values of a row, when it is nothing but their separator. */
function between(
  { draft }: Report,
  a: BoundRow['values'][number],
  b: BoundRow['values'][number],
): string | null {
  if (draft.text.slice(a.span.end, b.span.start).replace(/[\s|]+/, '') !== '') return null
  const separator = draft.source.slice(draft.origin(a.span).end, draft.origin(b.span).start)
  return separator.length > 0 && separator.length <= longestSeparator ? separator : null
}

const longestSeparator = 200

/**
 * A row with one value too many, in which 12 was parted into 1 and 2: offered where joining two neighbours makes the
 * row add up, and no other two do.
 */
export function merging({ draft }: Report, { values, group }: BoundRow): Fix | null {
  const width = group.columns.length
  if (values.length !== width + 1 || width !== 7 || values.some(({ value }) => value === null)) return null
  const fitting = values.slice(0, -1).flatMap((head, i) => {
    const joined = Number(`${head.value}${values[i + 1]!.value}`)
    const numbers = [
      ...values.slice(0, i).map(({ value }) => value!),
      joined,
      ...values.slice(i + 2).map(({ value }) => value!),
    ]
    const sum = numbers.slice(0, -1).reduce((a, b) => a + b, 0)
    return sum === numbers.at(-1) && head.value !== 0 ? [{ head, tail: values[i + 1]!, joined }] : []
  })
  const [only] = fitting
  if (only === undefined || fitting.length > 1) return null
  const span = { start: only.head.span.start, end: only.tail.span.end }
  // Across tags the edit would take them out.
  const origin = draft.origin(span)
  if (draft.source.slice(origin.start, origin.end) !== draft.text.slice(span.start, span.end)) return null
  return fix(
    { key: 'tables.fix.merge', with: { value: only.joined } },
    [{ span, newText: `${only.joined}` }],
    false,
  )
}
