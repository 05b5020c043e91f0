import type { BoundRow, Report } from '../../report/report.ts'
import { lineBelow, lineEnd, lineStart } from '../../text/lineAt.ts'
import type { Fix } from '../rule.ts'
import { mannerOf } from '../structure/writing.ts'

/** Moves the line of a row behind the row it follows in the form; none where rows are no lines of their own. */
export function movingBack({ draft }: Report, row: BoundRow, above: BoundRow | undefined): readonly Fix[] {
  if (!above?.span || above.state !== 'bound' || above.isMoved || draft.tables.some(({ element }) => element))
    return []
  const own = lineOf(row)
  const other = lineOf(above)
  if (own.start <= other.end && other.start <= own.end) return []
  const { source } = draft
  const { newline } = mannerOf(draft)
  const to = lineBelow(source, own.end)?.start ?? own.end
  return [
    {
      title: { key: 'tables.fix.moveRow', with: { above: above.row.short } },
      edits: [
        { span: { start: own.start, end: to }, newText: '' },
        { span: { start: other.end, end: other.end }, newText: newline + source.slice(own.start, own.end) },
      ],
      inSource: true,
      preferred: true,
      safe: false,
    },
  ]

  function lineOf({ span }: BoundRow) {
    const { start, end } = draft.origin(span!)
    return { start: lineStart(draft.source, start), end: lineEnd(draft.source, end) }
  }
}
