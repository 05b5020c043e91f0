import type { Edit, Finding, Fix, RuleId } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'
import { together } from './together.ts'

/** One fix offered at a place of the source. */
export interface Offer {
  /** Index of the finding it repairs. */
  readonly index: number
  readonly finding: Finding
  readonly fix: Fix
}

/** The findings that meet `range` (a caret at either end counts), with their index. */
export function findingsAt(
  findings: readonly Finding[],
  range: Span,
): readonly { readonly index: number; readonly finding: Finding }[] {
  return findings.flatMap((finding, index) =>
    finding.span.start <= range.end && range.start <= finding.span.end ? [{ index, finding }] : [],
  )
}

/** Every fix of the findings that meet `range`, the preferred ones first. */
export function offersAt(findings: readonly Finding[], range: Span): readonly Offer[] {
  const offers = findingsAt(findings, range).flatMap(({ index, finding }) =>
    finding.fixes.map((fix): Offer => ({ index, finding, fix })),
  )
  return [...offers.filter(({ fix }) => fix.preferred), ...offers.filter(({ fix }) => !fix.preferred)]
}

/** All findings of a rule that are repaired together. */
export interface RuleRepair {
  readonly rule: RuleId
  /** Indices of the findings. */
  readonly repaired: readonly number[]
  readonly edits: readonly Edit[]
}

/**
 * For each rule that found something at `range` and has a certain fix for it: that fix and those of its other
 * findings, when there are at least two that do not touch the same text.
 */
export function ruleRepairsAt(findings: readonly Finding[], range: Span): readonly RuleRepair[] {
  const rules = new Set(
    findingsAt(findings, range).flatMap(({ finding }) => (certain(finding) ? [finding.rule] : [])),
  )
  return [...rules].flatMap((rule) => {
    const { edits, taken } = together(
      findings.map((each) => (each.rule === rule ? certain(each) : undefined)),
    )
    return taken.length < 2 ? [] : [{ rule, repaired: taken, edits }]
  })
}

const certain = ({ fixes }: Finding): Fix | undefined =>
  fixes.find(({ preferred, safe }) => preferred || safe)
