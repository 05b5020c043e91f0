import { hasKind, lastOf } from './pick.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'
import { isReceived } from './totals.ts'

/**
 * 「予以公开 4 件(自然人 3 件)」: the row that applicants belong to, when the number before is of a result. Empty when
 * that may be or not: 「予以公开 4 件,自然人 3 件」. Null when no result stands before.
 */
export function rowBefore({ last, depth }: Reading): string | null {
  if (last === null || last.quantities.length !== 1) return null
  const [quantity] = last.quantities as [string]
  if (last.because === 'resultByApplicant') return quantity.slice(0, quantity.lastIndexOf('.'))
  if (last.because !== 'result') return null
  return depth > 0 && isRow(quantity) ? quantity : ''
}

const some = new Set(['t3.carriedIn', 't3.carriedOut', 't3.concluded'])

/** Applicants are parts of the number of requests before them: of new ones behind 新收. */
export function parentRows({ parent, pending, claims, within, depth }: Reading): readonly string[] {
  // 「新收申请中,自然人 4 件」
  if (parent === null && hasKind(pending, 'action', 'new')) return ['t3.received']
  // 「已答复的申请中,自然人 4 件」
  if (parent === null && hasKind(pending, 'action', 'conclude'))
    return ['t3.concluded', 't3.received', 't3.handled']
  if (parent?.claim.because === 'applicant')
    return parent.claim.quantities.map((quantity) => quantity.slice(0, quantity.lastIndexOf('.')))
  const quantities = parent?.claim.quantities ?? []
  const [only] = quantities
  if (quantities.length === 1 && some.has(only!)) {
    // 「结转下年度 3 件,分别为自然人 2 件、企业 1 件」
    if (!claims.some(isReceived)) return quantities
    // 「收到 27 件,办结 20 件,其中自然人 18 件」: of one or the other.
    if (within || depth > 0) return [only!, 't3.received', 't3.handled']
  }
  return quantities.length === 1 && (only === 't3.received' || only === 't3.handled')
    ? quantities
    : ['t3.received', 't3.handled']
}

/** Column that the words name. 「收到公民申请」 speaks of requests, 「公民 3 件」 of who made them. */
export function applicantOf(items: readonly Item[]): string | null {
  const found = lastOf(items, (item) => item.kind === 'applicant')
  if (found === null || found.is === 'everybody') return null
  if (found.is !== 'citizen') return found.is
  return hasKind(items, 'action', 'receive') || hasKind(items, 'action', 'new') ? null : 'natural'
}

/** Whether it is a row of table 3 and no group of rows. */
export function isRow(id: string): boolean {
  return (
    id !== 't3.refused' &&
    id !== 't3.unavailable' &&
    id !== 't3.declined' &&
    id !== 't3.other' &&
    id !== 't3.opened'
  )
}

/** 「…社会公益组织 1 件,法律服务机构 2 件,其他 0 件」: the last column. */
export function lastApplicant({ text, claims }: Reading, left: readonly Item[]): string | null {
  const [only] = left
  if (left.length !== 1 || only!.kind !== 'list' || !text.startsWith('其他', only!.start)) return null
  const named = (column: string) => claims.some(({ quantities }) => quantities[0]!.endsWith(column))
  return named('.legal') && named('.welfare') ? 'otherOrg' : null
}
