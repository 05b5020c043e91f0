import type { Edit, Fix } from '../rules/rule.ts'
import { overlaps } from '../text/span.ts'

/** Fixes that are applied at once. */
export interface Together {
  /** In order of position. */
  readonly edits: readonly Edit[]
  /** Indices of the fixes that are among them. */
  readonly taken: readonly number[]
}

/** The edits of several fixes. One that would touch the text of an earlier one is left out, as a whole. */
export function together(fixes: readonly (Fix | undefined)[]): Together {
  const edits: Edit[] = []
  const taken: number[] = []
  for (const [index, fix] of fixes.entries()) {
    if (!fix || fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue
    edits.push(...fix.edits)
    taken.push(index)
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), taken }
}

/** Two insertions at one place have no order, so they count as touching as well. */
function touches(a: Edit, b: Edit): boolean {
  return overlaps(a.span, b.span) || a.span.start === b.span.start
}
