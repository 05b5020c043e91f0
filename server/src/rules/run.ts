import { claimsOf } from '../claims/claims.ts'
import { defaultSettings, type Settings } from '../config/settings.ts'
import type { Report } from '../report/report.ts'
import { contains } from '../text/span.ts'
import { rules as allRules } from './index.ts'
import type { Finding, Fix, Found, Rule } from './rule.ts'

export interface RunOptions {
  readonly settings?: Pick<Settings, 'levels'>
  readonly lastYear?: Report | null
  readonly rules?: readonly Rule[]
  /** A rule that throws loses its findings, not the others'; this hears of it. */
  readonly onRuleFailure?: (rule: string, error: unknown) => void
}

/** Every finding about a report, by position. Spans lead into `draft.source`. Pure; never throws. */
export function run(report: Report, options: RunOptions = {}): readonly Finding[] {
  const { settings = defaultSettings, lastYear = null, rules = allRules, onRuleFailure } = options
  const claims = claimsOf(report)
  const findings: Finding[] = []
  for (const { meta, check } of rules) {
    const level = settings.levels.get(meta.id)
    if (level === 'off') continue
    const own: Finding[] = []
    try {
      check({
        report,
        claims,
        lastYear,
        find: (found) => own.push(finding(meta.id, level ?? found.severity ?? meta.severity, found)),
      })
      findings.push(...own)
    } catch (error) {
      onRuleFailure?.(meta.id, error)
    }
  }
  return suppress(
    report,
    findings.map((each) => toSource(report, each)),
  ).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1))
}

function finding(rule: string, severity: Finding['severity'], found: Found): Finding {
  return {
    where: null,
    cells: [],
    expected: null,
    actual: null,
    related: [],
    fixes: [],
    ...found,
    rule,
    severity,
  }
}

function toSource({ draft }: Report, found: Finding): Finding {
  return {
    ...found,
    span: draft.origin(found.span),
    related: found.related.map((related) => ({ ...related, span: draft.origin(related.span) })),
    fixes: found.fixes.map(
      (fix): Fix => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: draft.origin(edit.span) })),
      }),
    ),
  }
}

function suppress({ draft }: Report, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (found) =>
      !draft.suppressions.some(
        (suppression) =>
          contains(suppression.covers, found.span) &&
          (suppression.rules.length === 0 || suppression.rules.some((rule) => rule.name === found.rule)),
      ),
  )
}
