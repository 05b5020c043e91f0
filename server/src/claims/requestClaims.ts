import type { Amount } from './amounts.ts'
import { applicantOf, lastApplicant } from './applicants.ts'
import type { AsideReason } from './aside.ts'
import { isBesides, isInside, isOfPart, isOrigin, wholes } from './parts.ts'
import { actionOf, hasKind, lastOf, resultOf } from './pick.ts'
import { forget, type Reading, type Stated, state } from './reading.ts'
import {
  afterSteps,
  isAfterStep,
  isChannel,
  isChannelItem,
  isConsent,
  isCorrection,
  isHandling,
  isOfCitizens,
  isOfPieces,
  isOfSome,
  isOtherTime,
  isPaper,
  isStep,
  isTogether,
  isWhole,
} from './requestLimits.ts'
import { exact, strong, strongItem, weak } from './requestMeaning.ts'
import { resultBefore } from './requestResult.ts'
import { requestRows } from './requestRows.ts'
import { isDivided, isNarrowed, isOfAnotherThing, isOfUnknown } from './strange.ts'
import type { Item } from './tokens.ts'
import { isBoth, total } from './totals.ts'

const measures = new Set([
  '',
  '件',
  '份',
  '起',
  '例',
  '条',
  '次',
  '宗',
  '项',
  '封',
  '个',
  '件次',
  '余件',
  '批次',
  '部',
])

/** Requests: what the number between the words `left` and `right` of it counts. Tells whether it made a claim. */
export function requestClaim(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  if (!measures.has(amount.measure)) return false
  // 「对不予公开、无法提供各 5 件进行评议」
  if (/^(?:进行|开展)/.test(reading.text.slice(amount.span.end, amount.span.end + 2))) return false
  if (listClaims(reading, amount, left)) return true
  if (!isWhole(reading, amount, right)) return false
  const { last } = reading
  const decided = decide(reading, left, right, amount)
  if (decided === null) {
    if (mayWait(left, right)) reading.unbound = amount
    return false
  }
  if (isBesides(reading, left, decided)) forget(reading, 'branch')
  else if (isOfPart(reading, amount, decided) || (isOrigin(decided) && isInside(reading))) {
    reading.passed = 'branch'
    return false
  }
  const claim = state(reading, amount, decided)
  if (wholes.has(decided.because)) reading.ofSome = false
  if (!reading.within && !reading.including) reading.parent = { claim, amount }
  else if (claim.quantities[0] === 't3.carriedIn' && !hasKind(left, 'list', 'excluding')) {
    reading.includes.push(claim)
    reading.includedIn = reading.depth > 0 || reading.including ? last : (reading.parent?.claim ?? null)
  }
  return true
}

/** Leaves a number aside for a reason that people are told. */
function aside(reading: Reading, reason: AsideReason): null {
  reading.passed = reason
  return null
}

/** Leaves aside the number of some of the requests, and what the sentence says next became of them. */
function asideSome(reading: Reading, reason: AsideReason = 'branch'): null {
  if (!reading.within && reading.depth === 0 && reading.parent === null) reading.ofSome = true
  return aside(reading, reason)
}

/**
 * 「网站收到 5 件,答复 5 件」: leaves aside the number of one channel, and what became of its requests; behind those of
 * several the sentence may speak of all.
 */
function asideChannel(reading: Reading): null {
  reading.channels++
  if (reading.channels === 1) return asideSome(reading, 'A-2')
  if (reading.channels === 2) reading.ofSome = false
  return aside(reading, 'A-2')
}

/** 「科研机构、社会公益组织均为 0 件」, 「予以公开、部分公开各 2 件」: the number is each one's. */
function listClaims(reading: Reading, amount: Amount, left: readonly Item[]): boolean {
  if (!hasKind(left, 'all') && !hasKind(left, 'list', 'each')) return false
  // 「受理、办结数均为 0」
  const actions = left.filter(
    (item) => item.kind === 'action' && (item.is === 'receive' || item.is === 'conclude'),
  )
  if (
    actions.length === 2 &&
    actions[0]!.is !== actions[1]!.is &&
    !left.some((item) => item.kind === 'result')
  ) {
    for (const { is } of actions) state(reading, amount, { quantities: requestRows[is]!, because: is })
    return true
  }
  const named = left.filter(
    (item) => item.kind === 'result' || (item.kind === 'applicant' && item.is !== 'everybody'),
  )
  if (named.length < 2) return false
  for (const item of named) {
    const stated =
      item.kind === 'result'
        ? exact(reading, item.is, null, null)
        : exact(reading, null, item.is === 'citizen' ? 'natural' : item.is, actionOf(left))
    if (stated !== null) state(reading, amount, stated)
  }
  return true
}

/** 「2 件申请因收到时间较晚,转至下一年度办理」: what became of them may follow in the next clause. */
function mayWait(left: readonly Item[], right: readonly Item[]): boolean {
  return (
    left.every((item) => item.kind === 'list' || item.kind === 'zero') &&
    beforeCause(right).every(
      (item) => item.kind !== 'trap' && item.kind !== 'foreign' && item.kind !== 'channel',
    )
  )
}

/** 「3 件申请因情况复杂…,结转下年」: the cause says nothing of what became of them. */
function beforeCause(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => item.kind === 'cause')
  return at < 0 ? items : items.slice(0, at)
}

/** A number that waited, and the clause that says what became of its requests. */
export function waitingClaim(reading: Reading, amount: Amount, clause: readonly Item[]): void {
  // 「17 件,与收件数减去结转数一致」
  if (hasKind(clause, 'change')) return
  if (hasKind(clause, 'trap') || hasKind(clause, 'zero') || hasKind(clause, 'foreign')) return
  const result = resultOf(clause, false)
  const action = actionOf(clause)
  if (result === null && !strong(action)) return
  const stated = exact(reading, result, null, result === null ? action : null)
  if (stated !== null) state(reading, amount, stated)
}

function decide(
  reading: Reading,
  left: readonly Item[],
  behind: readonly Item[],
  amount: Amount,
): Stated | null {
  const right = afterSteps(reading, behind)
  const result = resultBefore(reading, left)
  const applicant = applicantOf(left) ?? lastApplicant(reading, left)
  const action = actionOf(left)
  if (
    isTogether(reading, left) ||
    isTogether(reading, right) ||
    (reading.shared && resultOf(left, true) === null) ||
    (reading.within && reading.trapped)
  )
    return null
  if (hasKind(left, 'foreign', 'E-3.inspect') || hasKind(right, 'foreign', 'E-3.inspect')) return null
  if ((result !== null || action === null) && isOfPieces(reading, amount)) return aside(reading, 'A-11')
  if (result === null && isOpened(reading, left, amount))
    return { quantities: ['t3.granted'], because: 'result' }
  if (result === null && applicant === null && isBoth(left))
    return { quantities: ['t3.handled'], because: 'sum' }
  if (applicant !== null && result === null && isNarrowed(reading, left, behind, amount))
    return asideSome(reading)
  if (action === 'new' && result === null && applicant === null) {
    if (isOfAnotherThing(reading, left, amount)) return aside(reading, 'other')
    if (isNarrowed(reading, left, behind, amount)) return asideSome(reading)
  }
  if (result !== null && isAfterStep(reading, left)) {
    reading.ofSome = true
    return aside(reading, 'branch')
  }
  if (result !== null && isConsent(reading, left, amount)) return aside(reading, 'A-10')
  if (result !== null && isStep(reading, behind, amount)) return aside(reading, 'A-10')
  if (isPaper(reading, left, amount)) return asideChannel(reading)
  // What 平台建设 tells came in over a platform.
  if (action === 'receive' && result === null && reading.sentence.aspect === 'platform')
    return asideChannel(reading)
  if (result !== null || applicant !== null || strong(action)) {
    const trap = lastOf(left, (item) => item.kind === 'trap')
    const decisive = lastOf(
      left,
      (item) => item.kind === 'result' || item.kind === 'applicant' || strongItem(item),
    )
    if (trap !== null && decisive !== null && trap.start > decisive.start) return null
    // 「依申请公开目录新增 12 条」: what is new belongs to the trap.
    const named = lastOf(left, (item) => item.kind === 'subject')
    if (action === 'new' && trap !== null && (named === null || named.start < trap.start)) return null
    return exact(reading, result, applicant, action)
  }
  // 「办理县政府转办的申请 4 件,全部按时反馈」
  if (hasKind(left, 'trap', 'A-7')) return asideSome(reading, 'A-7')
  if (hasKind(left, 'trap')) return null
  const [first] = right
  // 「办理 3 件补正」 counts corrections, not requests.
  if (first?.kind === 'trap' || first?.kind === 'foreign') return null
  if (isOfSome(reading, left, amount)) return asideSome(reading)
  if (isNarrowed(reading, left, right, amount)) return asideSome(reading)
  if (isOfAnotherThing(reading, left, amount)) return aside(reading, 'other')
  if (action === 'receive' && isOfCitizens(reading, left, amount)) {
    const columns = requestRows.receive!.map((row) => `${row}.natural`)
    return { quantities: [...requestRows.receive!, ...columns], because: 'receive' }
  }
  // 「12 月下旬收到的 3 件申请结转下年」: what became of them says which they are.
  const became = actionOf(right)
  if (action === 'receive' && reading.text[amount.span.start - 1] === '的' && strong(became))
    return exact(reading, null, null, became)
  if (action === 'handle' && isOfUnknown(reading, left)) return aside(reading, 'branch')
  const weakLeft = action !== null
  if (!weakLeft) {
    const rightResult = resultOf(right, false)
    const rightAction = actionOf(right)
    const rightApplicant = applicantOf(right)
    const trap = right.find((item) => item.kind === 'trap')
    if (rightResult !== null && isCorrection(reading, amount)) return aside(reading, 'A-10')
    if (rightResult !== null || strong(rightAction) || rightApplicant !== null) {
      return exact(reading, rightResult, rightApplicant, rightAction)
    }
    if (trap !== undefined) return null
    if (isChannel(reading, right)) return asideChannel(reading)
    if (rightAction !== null) {
      if (isDivided(reading, right, amount)) return aside(reading, 'branch')
      return isOtherTime(right) ? null : weak(reading, rightAction, left, amount)
    }
  }
  if (right.some((item) => item.kind === 'trap' && item.is.startsWith('A-4'))) return null
  if (isChannel(reading, left) || (right.length > 0 && isChannelItem(right[0]!))) return asideChannel(reading)
  if (action !== null) return weak(reading, action, left, amount)
  const named = hasKind(left, 'subject', 'request') || hasKind(left, 'subject', 'application')
  const after = hasKind(right, 'subject', 'request') || hasKind(right, 'subject', 'application')
  // 「结案的 12 件申请」
  if (after && hasKind(left, 'outcome', 'concluded')) return weak(reading, 'conclude', left, amount)
  const bare = isHandling(reading, left) ? 'receiveAndHandle' : 'receive'
  if (hasKind(left, 'list', 'sum')) return total(reading, named || after ? requestRows[bare]! : null)
  // 「其中 3 件申请…」: a part of which nothing is known.
  // 「依申请公开事项 12 项」: items of a catalogue.
  const items = amount.measure === '项' || amount.measure === '条' || amount.measure === '部'
  if (items && amount.value !== 0) return null
  if (named && !reading.within && !reading.including) {
    // 「作出申请处理决定 19 件」
    if (hasKind(left, 'action', 'decide')) return weak(reading, 'conclude', left, amount)
    return weak(reading, bare, left, amount)
  }
  // 「1 件依申请公开答复案例」
  if (hasKind(right, 'foreign')) return null
  if (after && !reading.within && hasKind(right, 'subject', 'request') && reading.parent === null) {
    return weak(reading, 'receive', left, amount)
  }
  return null
}

/** 「其中公开 10 件、不予公开 6 件」: a result without 予以. */
function isOpened({ text, within, last }: Reading, left: readonly Item[], amount: Amount): boolean {
  if (!within && last?.because !== 'result') return false
  const action = left.at(-1)
  return (
    action?.kind === 'action' &&
    action.end === amount.span.start &&
    action.end - action.start === 2 &&
    text.startsWith('公开', action.start) &&
    !hasKind(left, 'trap')
  )
}
