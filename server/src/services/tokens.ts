import { bySentence, claimsOf } from '../claims/claims.ts'
import { judgements } from '../claims/judgement.ts'
import { amountsOf } from '../claims/sentenceAmounts.ts'
import type { Figure, Report } from '../report/report.ts'
import type { Finding } from '../rules/rule.ts'
import { sheet } from '../rules/tables/sheet.ts'
import { overlaps, type Span } from '../text/span.ts'
import { unionOf } from '../text/union.ts'
import { faultyFigures } from './faults.ts'

/** A number of the report and how it stands with the others. */
export interface Token {
  /** In offsets of the source; with the measure word of a number in a sentence. */
  readonly span: Span
  /** In a sentence, or in a cell of the tables. */
  readonly type: 'reportNumber' | 'cellNumber'
  /**
   * `agreeing`: with the table, or with every equation of its cell. `contradicting`: a finding says so.
   * `uncompared`: a number of a sentence that nothing in the tables was compared with.
   */
  readonly state: 'agreeing' | 'contradicting' | 'uncompared'
}

/** Rules about numbers in sentences. */
const proseRules: ReadonlySet<string> = new Set([
  'narrative-table',
  'narrative-conflict',
  'breakdown-sum',
  'percentage',
])

/** The numbers that meet a span of the source, in order. Cells of which one cannot tell have no token. */
export function tokensOf(
  report: Report,
  findings: readonly Finding[],
  range: Span = { start: 0, end: report.draft.source.length },
): readonly Token[] {
  const meets = ({ span }: Token) => span.start < span.end && overlaps(span, range)
  return [...proseTokens(report, findings), ...cellTokens(report, findings)]
    .filter(meets)
    .sort((a, b) => a.span.start - b.span.start)
}

function proseTokens(report: Report, findings: readonly Finding[]): readonly Token[] {
  const { draft, sentences } = report
  const judged = [...bySentence(claimsOf(report))].flatMap((claims) => judgements(report, claims))
  const numbers = (fit: boolean) =>
    unionOf(judged.flatMap(({ claim, fits }) => (fits === fit && claim.number ? [claim.number] : [])))
  const isRight = numbers(true)
  const isWrong = numbers(false)
  const isFound = unionOf(findings.filter(({ rule }) => proseRules.has(rule)).map(({ span }) => span))
  return sentences.flatMap((sentence) =>
    amountsOf(report, sentence).map(({ digits, span: { end } }): Token => {
      const span = draft.origin({ start: digits.start, end: Math.max(digits.end, end) })
      const agrees = isRight(digits) && !isWrong(digits)
      const state = isFound(span) ? 'contradicting' : agrees ? 'agreeing' : 'uncompared'
      return { span, type: 'reportNumber', state }
    }),
  )
}

function cellTokens(report: Report, findings: readonly Finding[]): readonly Token[] {
  const faulty = faultyFigures(report, findings)
  const fine = balancedFigures(report)
  const tokens: Token[] = []
  for (const figure of report.cells.values()) {
    const state = faulty.has(figure) ? 'contradicting' : fine.has(figure) ? 'agreeing' : null
    if (state !== null && figure.state !== 'blank')
      tokens.push({ span: report.draft.origin(figure.span), type: 'cellNumber', state })
  }
  return tokens
}

/** Cells all of whose equations could be judged and hold. */
function balancedFigures({ tables }: Report): ReadonlySet<Figure> {
  const fine = new Set<Figure>()
  for (const known of [sheet(tables.t3), sheet(tables.t4)]) {
    if (known === null) continue
    const { code, figures, judged, residuals } = known
    for (const [cell, figure] of figures.entries())
      if (figure && code.touching[cell]!.every(({ check }) => judged[check] && residuals[check] === 0))
        fine.add(figure)
  }
  return fine
}
