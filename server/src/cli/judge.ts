import type { Resolved } from '../config/resolve.ts'
import { type Finding, parse, type Report, read, run } from '../gouji.ts'
import type { LastYearFinder } from '../services/lastYear.ts'
import { corePath } from './host.ts'

/** A text that was checked. */
export interface Judged {
  readonly text: string
  readonly report: Report
  /** Last year's report of the same unit, when there is one. */
  readonly lastYear: Report | null
  readonly findings: readonly Finding[]
}

export interface JudgeOptions {
  /** The file as a person named it; last year's report is looked for around it. */
  readonly file: string
  readonly resolved: Resolved
  readonly lastYears: LastYearFinder
  /** Hears of rules that broke down; the others have done their work. */
  failed(rule: string, error: unknown): void
}

/** Reads a text and checks it, beside last year's report where there is one. */
export async function judge(text: string, options: JudgeOptions): Promise<Judged> {
  const report = reportOf(text, options)
  const { file, resolved, lastYears } = options
  const found = await lastYears.of(corePath(file), report, resolved)
  return checked(report, found?.report ?? null, options)
}

/** The same for a text that was repaired: last year's report stays the same. */
export function judgeAgain(text: string, { lastYear }: Judged, options: JudgeOptions): Judged {
  return checked(reportOf(text, options), lastYear, options)
}

function reportOf(text: string, { resolved: { settings } }: JudgeOptions): Report {
  return read(parse(text), { year: settings.reportYear })
}

function checked(report: Report, lastYear: Report | null, options: JudgeOptions): Judged {
  const { resolved, failed } = options
  const findings = run(report, { settings: resolved.settings, lastYear, onRuleFailure: failed })
  return { text: report.draft.source, report, lastYear, findings }
}

/** Whether --fix would repair it. */
export const hasSafeFix = ({ fixes }: Finding): boolean => fixes.some(({ safe }) => safe)
