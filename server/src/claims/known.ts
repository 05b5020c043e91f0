import type { Report } from '../report/report.ts'
import type { Claim } from './claim.ts'
import { claimsOf } from './claims.ts'

const known = new WeakMap<Report, readonly Claim[]>()

/** The claims of a report, read once whoever asks: the check, and later the editor about the same version. */
export function knownClaims(report: Report): readonly Claim[] {
  let claims = known.get(report)
  if (claims === undefined) {
    claims = claimsOf(report)
    known.set(report, claims)
  }
  return claims
}
