import type { Report } from '../report/report.ts'
import type { Span } from '../text/span.ts'
import { blockOf } from './blocks.ts'

/** What can be folded: sections, aspects and tables, and `<!-- #region -->`. In offsets of the source. */
export function foldsOf(report: Report): readonly Span[] {
  const { draft, sections, aspects, tables } = report
  const parts = [...sections, ...aspects, tables.t2, tables.t3, tables.t4]
  return [
    ...parts.flatMap(({ span }) => (span === null ? [] : [blockOf(draft, span)])),
    ...regions(draft.source),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Regions that nest; one that nothing closes is none. */
function regions(source: string): readonly Span[] {
  const open: number[] = []
  const found: Span[] = []
  for (const { index, 0: mark, 1: end } of source.matchAll(/<!--[ \t]{0,8}#?(end)?region\b/g)) {
    if (!end) open.push(index)
    else if (open.length > 0) found.push({ start: open.pop()!, end: index + mark.length })
  }
  return found
}
