import type { Amount } from '../../claims/amounts.ts'
import type { Claim } from '../../claims/claim.ts'

/** The claim that a number states, or null. Claims are in order of position. */
export function claimAt(claims: readonly Claim[], { digits }: Amount): Claim | null {
  for (let i = endingAfter(claims, digits.start); i < claims.length; i++) {
    const claim = claims[i]!
    if (claim.span.start >= digits.end) break
    if (claim.number?.start === digits.start) return claim
  }
  return null
}

/** The claims of the sentence that this one stands in. */
export function claimsBeside(claims: readonly Claim[], { sentence }: Claim): readonly Claim[] {
  const first = endingAfter(claims, sentence.start)
  let last = first
  while (last < claims.length && claims[last]!.sentence.start === sentence.start) last++
  return claims.slice(first, last)
}

/** Index of the first claim that ends behind an offset. */
function endingAfter(claims: readonly Claim[], offset: number): number {
  let low = 0
  let high = claims.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (claims[middle]!.span.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
