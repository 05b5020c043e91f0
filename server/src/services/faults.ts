import type { Figure, Report } from '../report/report.ts'
import type { Finding } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'

/** Rules that judge single cells of the tables. */
const cellRules: ReadonlySet<string> = new Set([
  'row-total',
  'concluded-total',
  'balance',
  'case-total',
  'cell-invalid',
])

/** The findings about cells of the tables: equations that fail, and cells that hold no number. */
export function cellFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => cellRules.has(rule))
}

/** The cells that these are about: those they mark, and those that the one sure fix would change. */
export function faultyFigures({ draft, cells }: Report, findings: readonly Finding[]): ReadonlySet<Figure> {
  const faulty = new Set<Figure>()
  const spans: Span[] = cellFindings(findings).flatMap(({ span, fixes }) => {
    const edits = fixes.find(({ preferred }) => preferred)?.edits ?? []
    return [span, ...edits.map((edit) => edit.span)]
  })
  if (spans.length === 0) return faulty
  for (const figure of cells.values()) {
    const { start, end } = draft.origin(figure.span)
    if (spans.some((span) => span.start <= end && start <= span.end)) faulty.add(figure)
  }
  return faulty
}
