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
    !reading.includes.includes(carried) &&
    (!isSum(reading, received) || addUp(claims, received, carried))
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

/**
 * 「共收到 64 件,上年结转 5 件,合计 69 件」: only new requests and carried ones together give what is said of all. What was
 * concluded and carried out gives it as well, and so do the results.
 */
function addUp(claims: readonly Claim[], received: Claim, carried: Claim): boolean {
  const all = received.value + carried.value
  let results = 0
  let out = 0
  let concluded: number | null = null
  let handled: number | null = null
  for (const { quantities, because, value } of claims) {
    const [quantity] = quantities
    if (quantities.length > 1) continue
    if (quantity === 't3.handled') handled = value
    else if (quantity === 't3.concluded') concluded = value
    else if (quantity === 't3.carriedOut') out = value
    else if (because === 'result' && isOfTheWhole(quantity!)) results += value
  }
  return handled === all || (concluded ?? results) + out === all
}

/** A row of its own or a group: the reasons of 不予公开 are in its number. */
function isOfTheWhole(quantity: string): boolean {
  return quantity.split('.').length === 2
}
