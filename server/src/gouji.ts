/**
 * The product on one page: `run(read(parse(text)), settings)`.
 * Server, command line, browser worker and tests start here; everything else is an adapter.
 */

export type { Claim } from './claims/claim.ts'
export { claimsOf } from './claims/claims.ts'
export { read } from './report/read.ts'
export type { Report } from './report/report.ts'
export { rules } from './rules/index.ts'
export type { Finding, Fix, Level, Rule, RuleMeta, Severity } from './rules/rule.ts'
export { run } from './rules/run.ts'
export type { Draft } from './syntax/draft.ts'
export { parse } from './syntax/parse.ts'
export type { Span } from './text/span.ts'
