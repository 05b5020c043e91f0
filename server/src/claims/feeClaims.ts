import type { Amount } from './amounts.ts'
import { hasKind, lastOf } from './pick.ts'
import { applies, type Reading, state } from './reading.ts'
import type { Item } from './tokens.ts'

const counts = new Set(['件', '份', '起', '次', '例', '宗', '个', '笔', '封'])

/** Fees: 行政事业性收费 (table 2, 万元) and 信息处理费 (section 六, 元). Tells whether the number made a claim. */
export function feeClaim(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  const { measure } = amount
  if (measure === '元' || measure === '万元' || measure === '亿元') return moneyClaim(reading, amount, left)
  if (!counts.has(measure) || hasKind(left, 'action', 'reduce') || hasKind(right, 'action', 'reduce'))
    return false
  const notice =
    hasKind(left, 'subject', 'notice') ||
    (hasKind(right, 'subject', 'notice') && !hasKind(left, 'subject', 'fee'))
  if (notice && feesAreMeant(reading)) {
    state(reading, amount, { quantities: ['fee.notices'], because: 'notices' })
    return true
  }
  const collects = hasKind(left, 'action', 'collect') || hasKind(right, 'action', 'collect')
  const fee = hasKind(left, 'subject', 'fee') || hasKind(right, 'subject', 'fee')
  if (!fee || !collects || hasKind(left, 'trap')) return false
  state(reading, amount, { quantities: ['fee.cases'], because: 'feeCases' })
  return true
}

/** 「收取信息处理费 300 元,涉及申请 1 件」. Tells whether it made a claim. */
export function feeCasesBehind(reading: Reading, amount: Amount, left: readonly Item[]): boolean {
  if (!counts.has(amount.measure) || !applies(reading) || reading.within) return false
  const cause = left.find((item) => item.kind === 'cause')
  if (cause === undefined || !reading.text.startsWith('涉及', cause.start)) return false
  if (!reading.claims.some((claim) => claim.quantities[0] === 'fee.collected' && claim.value > 0))
    return false
  state(reading, amount, { quantities: ['fee.cases'], because: 'feeCases' })
  return true
}

function isRate(text: string, { span: { start, end } }: Amount): boolean {
  return text[end] === '/' || /每[^,;。]{0,7}$/.test(text.slice(Math.max(0, start - 8), start))
}

function moneyClaim(reading: Reading, amount: Amount, left: readonly Item[]): boolean {
  const places = amount.measure === '元' ? 0 : amount.measure === '万元' ? 4 : 8
  if (reading.reduced || hasKind(left, 'trap') || hasKind(left, 'foreign')) return false
  // 「每页 10 元」, 「10 元/页」: a rate.
  if (isRate(reading.text, amount)) return false
  const named = lastOf(left, (item) => item.kind === 'subject')
  if (named?.is === 'charge' || (reading.subject === 'charge' && named === null)) {
    if (reading.edition === '2019' || (named === null && !hasKind(left, 'action'))) return false
    state(reading, amount, { quantities: ['t2.fees.amount'], because: 'charge', places: places - 4 })
    return true
  }
  if (!feesAreMeant(reading)) return false
  const fee =
    hasKind(left, 'subject', 'fee') || hasKind(left, 'subject', 'charges') || reading.subject === 'fee'
  const collected = hasKind(left, 'action', 'collect')
  const noticed = reading.claims.some((claim) => claim.quantities[0] === 'fee.notices')
  if (!collected && (hasKind(left, 'action', 'amount') || hasKind(left, 'list', 'sum')) && noticed) {
    state(reading, amount, { quantities: ['fee.noticeAmount'], because: 'noticeAmount', places })
    return true
  }
  if (!fee && !collected) return false
  state(reading, amount, { quantities: ['fee.collected'], because: 'collected', places })
  return true
}

/** Fees are 信息处理费 in section 六 and wherever the sentence names it. */
export function feesAreMeant(reading: Reading): boolean {
  return reading.sentence.section === 'other' || reading.subject === 'fee'
}
