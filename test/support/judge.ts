import { type Finding, type Fix, parse, type Report, read, run } from '../../server/src/gouji.ts'
import { safeEdits } from '../../server/src/services/fixAll.ts'

/** Every finding about a text, as the product makes them. A rule that throws is a failed test. */
export function judge(text: string, lastYear: Report | null = null): readonly Finding[] {
  return run(read(parse(text)), {
    lastYear,
    onRuleFailure(rule, error) {
      throw new Error(`${rule} threw`, { cause: error })
    },
  })
}

/** The findings of a level at which people are bothered. */
export const alarms = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning')

export function applied(text: string, { edits }: Pick<Fix, 'edits'>): string {
  let result = ''
  let at = 0
  for (const { span, newText } of edits) {
    if (span.start < at) throw new Error('edits overlap or are not in order')
    result += text.slice(at, span.start) + newText
    at = span.end
  }
  return result + text.slice(at)
}

/** A text after one round of the fixes that cannot change meaning, as the editor and the command line apply them. */
export const safelyFixed = (text: string): string => applied(text, { edits: safeEdits(judge(text)) })

/** One line per finding: for comparing and for people who read a failed test. */
export function told(text: string, { rule, severity, span, expected, cells }: Finding): string {
  const line = text.slice(0, span.start).split('\n').length
  const value = expected === null ? '' : ` → ${expected}`
  return `${rule} (${severity}) at ${span.start}–${span.end}, line ${line} ${JSON.stringify(text.slice(span.start, span.end).slice(0, 40))}${value} ${cells.slice(0, 3).join(' ')}`
}
