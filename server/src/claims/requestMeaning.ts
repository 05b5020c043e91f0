import type { Amount } from './amounts.ts'
import { isRow, parentRows, rowBefore } from './applicants.ts'
import { isOfReceived } from './parts.ts'
import { hasKind } from './pick.ts'
import type { Reading, Stated } from './reading.ts'
import { isShared, isWritten } from './requestLimits.ts'
import { requestRows } from './requestRows.ts'
import type { Item } from './tokens.ts'
import { isCarriedIn, isReceived } from './totals.ts'

/** What a number means whose result, applicant or strong action is named; null when that is in no cell. */
export function exact(
  reading: Reading,
  result: string | null,
  applicant: string | null,
  action: string | null,
): Stated | null {
  if (result !== null) {
    const quantities = result.split('/')
    if (applicant === null) return { quantities, because: 'result' }
    // Groups have no columns of their own.
    return quantities.length === 1 && isRow(result)
      ? { quantities: [`${result}.${applicant}`], because: 'resultByApplicant' }
      : null
  }
  const meant = requestRows[action ?? 'receive'] ?? requestRows.receive!
  if (applicant !== null) {
    if (action === 'carry') return null
    const row = action === null ? rowBefore(reading) : null
    if (row === '') return null
    if (row !== null) return { quantities: [`${row}.${applicant}`], because: 'resultByApplicant' }
    const quantities =
      action === null ? parentRows(reading) : action === 'handle' ? requestRows.receive! : meant
    return { quantities: quantities.map((row) => `${row}.${applicant}`), because: 'applicant' }
  }
  if (action === 'carry') {
    if (reading.depth > 0 && !reading.claims.some((claim) => claim.because === 'carriedIn')) {
      return { quantities: ['t3.carriedIn'], because: 'carriedIn' }
    }
    const out = reading.claims.some((claim) => claim.quantities.includes('t3.concluded'))
    return { quantities: out ? ['t3.carriedOut'] : meant, because: 'carry' }
  }
  if (action === 'new' && reading.within && reading.parent === null) return null
  return { quantities: meant, because: action!, firm: action !== 'undone' }
}

/** What a number means of which only 收到, 办理 or 办结 is said; null for the rest of something and for branches. */
export function weak(reading: Reading, action: string, left: readonly Item[], amount: Amount): Stated | null {
  let quantities = requestRows[action]!
  // 「其余 5 件按规定答复」: what is left of them, not all; but for 「除 2 件结转下年度外,其余 10 件均已答复」.
  if (hasKind(left, 'list', 'rest'))
    return action === 'conclude' && isAllButCarried(reading)
      ? { quantities, because: action, ofReceived: true }
      : null
  if (action === 'conclude' && reading.branches && (reading.within || isWritten(reading, left))) return null
  const parent = reading.parent?.claim
  if (reading.within || reading.including) {
    // 「其中受理 3 件」 behind 「受理 12 件」: a branch.
    // 「办理 23 件,其中 2024 年收到 20 件、上年结转 3 件」
    if (parent?.because === 'handle' && action === 'receive' && isShared(reading, left)) {
      return { quantities: ['t3.received'], because: 'receive' }
    }
    if (parent?.quantities.some((id) => quantities.includes(id)) && parent.value !== amount.value) {
      return null
    }
    // 「其中,县政府收到 31 件,部门收到 140 件」
    if ((action === 'receive' || action === 'handle') && parent === undefined && reading.depth === 0)
      return null
  }
  // 「收到申请 30 件…;园区公司收到的 3 件另行告知」: some that everybody knows of, behind all of them.
  if (action === 'receive' && reading.text[amount.span.start - 1] === '的' && reading.claims.some(isReceived))
    return null
  if (action === 'receive' || action === 'handle') {
    if (hasKind(left, 'list', 'withCarried')) quantities = ['t3.handled']
    else if (action === 'handle' && hasKind(left, 'list', 'sum') && reading.claims.some(isCarriedIn)) {
      quantities = ['t3.handled']
    } else if (action === 'receive' && reading.claims.some(isCarriedIn) && reading.claims.some(isReceived))
      quantities = ['t3.handled']
  }
  if (action === 'conclude' && isOfReceived(reading, left, amount)) {
    return { quantities, because: action, ofReceived: true }
  }
  return { quantities, because: action }
}

/** Nothing but what goes on into the next year has been told before. */
function isAllButCarried({ text, sentence, claims }: Reading): boolean {
  const [only] = claims
  return (
    claims.length === 1 &&
    only!.because === 'carriedOut' &&
    text.slice(sentence.span.start, only!.span.start).includes('除')
  )
}

/** Actions that decide alone what is counted. */
export function strong(action: string | null): boolean {
  return (
    action === 'new' ||
    action === 'carriedIn' ||
    action === 'carriedOut' ||
    action === 'undone' ||
    action === 'carry'
  )
}

export function strongItem(item: Item): boolean {
  return item.kind === 'action' && strong(item.is)
}
