import { claimsOf } from '../claims/claims.ts'
import { defaultSettings, type Settings } from '../config/settings.ts'
import type { Report } from '../report/report.ts'
import { rules as allRules } from './index.ts'
import type { Finding, Fix, Found, Rule, RuleId } from './rule.ts'
import { aboveTable, suppress } from './suppress.ts'

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
  const { draft } = report
  const claims = claimsOf(report)
  const findings: Finding[] = []
  const judged = new Set<RuleId>()
  for (const { meta, check } of rules) {
    const level = settings.levels.get(meta.id)
    if (level === 'off') continue
    const before = findings.length
    try {
      check({
        report,
        claims,
        lastYear,
        find: (found) =>
          findings.push(toSource(report, finding(meta.id, level ?? found.severity ?? meta.severity, found))),
      })
      judged.add(meta.id)
    } catch (error) {
      findings.length = before
      onRuleFailure?.(meta.id, error)
    }
  }
  return silenced().sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  )

  function silenced(): Finding[] {
    if (draft.suppressions.length === 0) return findings
    const unused: Finding[] = []
    const left = suppress(
      draft.source,
      draft.suppressions.map((comment) => aboveTable(report, comment)),
      findings,
      rules,
      (rule) => judged.has(rule),
      (found) => unused.push(finding('suppression-unused', severityOf('suppression-unused'), found)),
    )
    return judged.has('suppression-unused') ? [...left, ...unused] : [...left]
  }

  function severityOf(id: RuleId): Finding['severity'] {
    const level = settings.levels.get(id)
    if (level && level !== 'off') return level
    return rules.find(({ meta }) => meta.id === id)?.meta.severity ?? 'hint'
  }
}

function finding(rule: RuleId, severity: Finding['severity'], found: Found): Finding {
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
      (fix): Fix =>
        fix.inSource
          ? fix
          : { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: draft.origin(edit.span) })) },
    ),
  }
}
