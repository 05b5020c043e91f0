import type { Resolved } from '../config/resolve.ts'
import { type Finding, parse, type Report, type Rule, read, run } from '../gouji.ts'
import type { LastYear, LastYearFinder } from './lastYear.ts'

/** A text that was checked. */
export interface Judged {
  readonly text: string
  readonly report: Report
  /** Last year's report of the same unit, when there is one. */
  readonly lastYear: LastYear | null
  readonly findings: readonly Finding[]
}

export interface JudgeOptions {
  /** Path or URI of the file; last year's report is looked for around it. */
  readonly path: string
  readonly resolved: Resolved
  readonly lastYears: LastYearFinder
  /** Other rules than the product's. */
  readonly rules?: readonly Rule[] | undefined
  /** Hears of rules that broke down; the others have done their work. */
  failed(rule: string, error: unknown): void
}

/** Reads the text of a file and checks it, beside last year's report where there is one. */
export async function judge(text: string, options: JudgeOptions): Promise<Judged> {
  const report = reportOf(text, options)
  const { path, resolved, lastYears } = options
  return checked(report, await lastYears.of(path, report, resolved), options)
}

/** The same for a text that was repaired: last year's report stays the same. */
export function judgeAgain(text: string, { lastYear }: Judged, options: JudgeOptions): Judged {
  return checked(reportOf(text, options), lastYear, options)
}

function reportOf(text: string, { resolved: { settings } }: JudgeOptions): Report {
  return read(parse(text), { year: settings.reportYear })
}

function checked(report: Report, lastYear: LastYear | null, options: JudgeOptions): Judged {
  const { resolved, rules, failed } = options
  const findings = run(report, {
    settings: resolved.settings,
    lastYear: lastYear?.report ?? null,
    onRuleFailure: failed,
    ...(rules && { rules }),
  })
  return { text: report.draft.source, report, lastYear, findings }
}
