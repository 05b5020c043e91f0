import type { Report } from '../report/report.ts'
import type { Finding } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'
import { faultyFigures } from './faults.ts'
import { recalculated } from './recalculation.ts'

/** A computed total, to be shown behind its cell. */
export interface Hint {
  /** Offset of the source. */
  readonly at: number
  readonly value: number
}

/**
 * What the parts of a total give, behind totals that are blank or that a finding marks. A total that differs because
 * one of its parts is known to be wrong has no hint: it is right as it stands.
 */
export function hintsOf(
  report: Report,
  findings: readonly Finding[],
  range: Span = { start: 0, end: report.draft.source.length },
): readonly Hint[] {
  const faulty = faultyFigures(report, findings)
  return recalculated(report)
    .filter(({ figure }) => figure.state === 'blank' || faulty.has(figure))
    .map(({ figure, value }) => ({ at: report.draft.origin(figure.span).end, value }))
    .filter(({ at }) => range.start <= at && at <= range.end)
}
