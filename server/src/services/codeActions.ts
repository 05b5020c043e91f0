import type { Finding, Fix } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'

/** One fix offered at a place of the source. */
export interface Offer {
  /** Index of the finding it repairs. */
  readonly index: number
  readonly finding: Finding
  readonly fix: Fix
}

/** Every fix of the findings that meet `range` (a caret at either end counts), the preferred ones first. */
export function offersAt(findings: readonly Finding[], range: Span): readonly Offer[] {
  const offers = findings.flatMap((finding, index) =>
    finding.span.start <= range.end && range.start <= finding.span.end
      ? finding.fixes.map((fix): Offer => ({ index, finding, fix }))
      : [],
  )
  return [...offers.filter(({ fix }) => fix.preferred), ...offers.filter(({ fix }) => !fix.preferred)]
}
