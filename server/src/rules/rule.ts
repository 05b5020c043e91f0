import type { Claim, QuantityId } from '../claims/claim.ts'
import type { Bilingual, Said } from '../messages/message.ts'
import type { Report } from '../report/report.ts'
import type { Span } from '../text/span.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'
export type RuleId = string

export interface Edit {
  readonly span: Span
  readonly newText: string
}

export interface Fix {
  readonly title: Said
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[]
  /** Edits of a rule are offsets of the reading text, unless it says here that they are offsets of the source: whole elements. */
  readonly inSource?: true
  /** The one fix that is certainly right; at most one per finding. */
  readonly preferred: boolean
  /** True when it cannot change meaning: it may join `source.fixAll.gouji` and `check --fix`. Never true when a digit other than a filled-in 0 changes. */
  readonly safe: boolean
}

export interface Related {
  readonly span: Span
  readonly message: Said
}

/** What a rule reports. Spans are offsets of `report.draft.text`; `run` leads them back to the source. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly span: Span
  readonly message: Said
  /** Path to the place: 表三 › 一、本年新收 › 总计 (the form's own words in every language). */
  readonly where: string | null
  /** Cells or quantities concerned; the culprit first, when known. */
  readonly cells: readonly QuantityId[]
  readonly expected: string | null
  readonly actual: string | null
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
}

export type Found = Pick<Finding, 'span' | 'message'> & Partial<Omit<Finding, 'rule' | 'span' | 'message'>>

export interface RuleContext {
  readonly report: Report
  readonly claims: readonly Claim[]
  /** Last year's report of the same unit, when the host could find one. */
  readonly lastYear: Report | null
  /** Report one finding; the severity defaults to the rule's. */
  find(found: Found): void
}

export interface RuleMeta {
  readonly id: RuleId
  readonly severity: Severity
  readonly title: Bilingual
  /** Why it matters and what the rule does, in a few sentences: the rule's page and its hover. */
  readonly why: Bilingual
  /** Legal basis or section of the form: keys of `forms/bases.ts`. */
  readonly basis: readonly string[]
  /** Marked fixture texts (see test/fixtures): fires on `wrong`, silent on `right`. */
  readonly wrong: string
  readonly right: string
}

/**
 * A rule is its description and a pure, synchronous check. When one analysis decides between several rules
 * (the equations of a table), it is computed once per report and each rule reports its share.
 */
export interface Rule {
  readonly meta: RuleMeta
  check(context: RuleContext): void
}

/** Levels a user may set for a rule. */
export type Level = Severity | 'off'
