import type { Report } from '../report/report.ts'
import type { Claim } from './claim.ts'
import { expand } from './compact.ts'
import { settle } from './settle.ts'
import { readSentences } from './walk.ts'

/** Every number of the form that the prose states, in order of position; read once per report whoever asks. */
export function claimsOf(report: Report): readonly Claim[] {
  let claims = known.get(report)
  if (claims === undefined) known.set(report, (claims = claimsIn(report)))
  return claims
}

const known = new WeakMap<Report, readonly Claim[]>()

function claimsIn(report: Report): readonly Claim[] {
  const claims: Claim[] = []
  readSentences(report, false, ({ sentence, reading, compact }) => {
    for (const claim of settle(reading)) claims.push(expand(claim, compact, sentence.span))
  })
  return claims
}

/** The claims of each sentence that makes any, in their order. */
export function bySentence(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const sentences = new Map<number, Claim[]>()
  for (const claim of claims) {
    const known = sentences.get(claim.sentence.start)
    if (known) known.push(claim)
    else sentences.set(claim.sentence.start, [claim])
  }
  return sentences.values()
}
