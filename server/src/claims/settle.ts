import type { Claim } from './claim.ts'
import type { Reading } from './reading.ts'

/**
 * What only the whole sentence tells. 「收到 11 件,上年结转 2 件」 counts new requests; in 「收到 13 件(含上年结转
 * 2 件)」 the carried ones are among them.
 */
export function settle(reading: Reading): readonly Claim[] {
  const claims = certain(reading.claims)
  const carried = claims.find(
    (claim) => claim.quantities.length === 1 && claim.quantities[0] === 't3.carriedIn',
  )
  if (carried === undefined || carried.value === 0) return claims
  const at = claims.findIndex(
    ({ because, quantities }) => (because === 'receive' || because === 'handle') && quantities.length === 2,
  )
  const received = claims[at]
  if (received === undefined) return claims
  const order = claims.indexOf(carried)
  const settled = [...claims]
  if (reading.includedIn === received) settled[at] = { ...received, quantities: ['t3.handled'] }
  else if (
    received.because === 'receive' &&
    order > at &&
    !reading.includes.has(carried) &&
    !isSum(reading, received)
  ) {
    settled[at] = { ...received, quantities: ['t3.received'] }
  }
  return settled
}

/** Two numbers for one quantity in one sentence: one of them is of something else, and nobody knows which. */
function certain(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims
  const doubtful = (claim: Claim) =>
    claim.quantities.length === 1 &&
    !claim.inferred &&
    claims.some(
      (other) =>
        other !== claim &&
        !other.inferred &&
        other.quantities.length === 1 &&
        other.quantities[0] === claim.quantities[0] &&
        other.value !== claim.value,
    )
  return claims.some(doubtful) ? claims.filter((claim) => !doubtful(claim)) : claims
}

/** 「共收到 13 件,上年结转 2 件」 may mean either. */
function isSum(reading: Reading, claim: Claim): boolean {
  return reading.text.slice(Math.max(0, claim.span.start - 20), claim.span.start).includes('共')
}
