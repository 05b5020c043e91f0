import type { Rule } from './rule.ts'

/** Every rule, in the order of contract.md §4. */
export const rules: readonly Rule[] = []
