import type { Finding } from '../gouji.ts'
import type { Severity } from '../rules/rule.ts'

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>

export const noCounts: Counts = { error: 0, warning: 0, information: 0, hint: 0 }

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { ...noCounts }
  for (const { severity } of findings) counts[severity]++
  return counts
}
