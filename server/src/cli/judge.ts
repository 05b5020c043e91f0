import type { Settings } from '../config/settings.ts'
import { type Finding, parse, type Report, read, run } from '../gouji.ts'

/** A text that was checked. */
export interface Judged {
  readonly text: string
  readonly report: Report
  readonly findings: readonly Finding[]
}

/** `failed` hears of rules that broke down; the others have done their work. */
export function judge(
  text: string,
  settings: Settings,
  failed: (rule: string, error: unknown) => void,
): Judged {
  const report = read(parse(text), { year: settings.reportYear })
  return { text, report, findings: run(report, { settings, onRuleFailure: failed }) }
}

/** Whether --fix would repair it. */
export const hasSafeFix = ({ fixes }: Finding): boolean => fixes.some(({ safe }) => safe)
