import type { Report } from '../report/report.ts'
import type { Claim } from './claim.ts'

/** Every number of the form that the prose states, in order of position. */
export function claimsOf(_report: Report): readonly Claim[] {
  return []
}
