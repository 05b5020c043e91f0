import type { Reading, Stated } from './reading.ts'
import type { Item } from './tokens.ts'

/** 「上年结转及本年新收申请共 46 件」 */
export function isBoth(left: readonly Item[]): boolean {
  const carried = left.findIndex((item) => item.kind === 'action' && item.is === 'carriedIn')
  const received = left.findIndex(
    (item) => item.kind === 'action' && (item.is === 'new' || item.is === 'receive'),
  )
  if (carried < 0 || received < 0) return false
  const between = left.slice(Math.min(carried, received), Math.max(carried, received))
  return between.some((item) => item.kind === 'join' || item.kind === 'mark')
}

/** 「共计 13 件」: of what came before; `named` are the rows when requests are named beside it. */
export function total(reading: Reading, named: readonly string[] | null): Stated | null {
  if (reading.claims.some(isCarriedIn) && reading.claims.some(isReceived)) {
    return { quantities: ['t3.handled'], because: 'sum' }
  }
  if (reading.claims.filter((claim) => claim.because === 'result').length > 1) {
    return { quantities: ['t3.concluded'], because: 'sum' }
  }
  // 「自然人申请 14 件,法人申请 3 件,合计 17 件」
  const parts = reading.claims.filter((claim) => claim.because === 'applicant')
  if (parts.length > 1 && parts.length === reading.claims.length) {
    const quantities = parts[0]!.quantities.map((id) => id.slice(0, id.lastIndexOf('.')))
    return { quantities, because: 'sum' }
  }
  return named === null ? null : { quantities: named, because: 'receive' }
}

export function isCarriedIn(claim: { quantities: readonly string[] }): boolean {
  return claim.quantities.length === 1 && claim.quantities[0] === 't3.carriedIn'
}

export function isReceived(claim: { quantities: readonly string[] }): boolean {
  return claim.quantities[0] === 't3.received'
}
