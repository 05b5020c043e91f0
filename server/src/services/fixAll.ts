import type { Edit, Finding } from '../rules/rule.ts'
import { overlaps } from '../text/span.ts'

/**
 * The edits of all fixes that cannot change meaning, in order of position: `source.fixAll.gouji` and
 * `check --fix`. A fix that would touch the text of an earlier one is left for the next round, as a whole.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find((each) => each.safe)
    if (fix && !fix.edits.some((edit) => taken.some((other) => touches(edit, other))))
      taken.push(...fix.edits)
  }
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Two insertions at one place have no order, so they count as touching as well. */
function touches(a: Edit, b: Edit): boolean {
  return overlaps(a.span, b.span) || a.span.start === b.span.start
}
