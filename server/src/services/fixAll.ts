import type { Edit, Finding } from '../rules/rule.ts'
import { together } from './together.ts'

/**
 * The edits of all fixes that cannot change meaning, in order of position: `source.fixAll.gouji` and
 * `check --fix`. A fix that would touch the text of an earlier one is left for the next round, as a whole.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  return together(findings.map(({ fixes }) => fixes.find((each) => each.safe))).edits
}

/** Whether there is something in a finding to be repaired unasked. */
export const hasSafeFix = ({ fixes }: Finding): boolean => fixes.some(({ safe }) => safe)
