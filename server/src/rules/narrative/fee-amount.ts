import type { Claim } from '../../claims/claim.ts'
import { quantityPath } from '../../claims/quantityPath.ts'
import type { Rule } from '../rule.ts'

export const feeAmount: Rule = {
  meta: {
    id: 'fee-amount',
    severity: 'warning',
    title: { 'zh-CN': '信息处理费金额不合理', en: 'Impossible fee amount' },
    why: {
      'zh-CN':
        '信息处理费按件每件100元起、按页每页10元起，合计金额总是10元的整数倍，单位是元（表二的行政事业性收费以万元为单位，是另一回事）。实际收取的不会多于收费通知的总金额，收了费就至少有一件。',
      en: 'Information-processing fees start at 100 元 a request or 10 元 a page, so that amounts are multiples of 10 元. What was collected is never more than the notices asked for, and comes from at least one request.',
    },
    basis: ['fee-rules', 'regulation-42'],
    wrong: '{{report other=本年度收取信息处理费⟦385元⟧{fee-amount}。}}',
    right: '{{report other=发出收费通知2件，总金额600元，实际收取信息处理费400元。}}',
  },
  check({ claims, find }) {
    const stated = new Map<string, Claim>()
    for (const claim of claims) {
      const [quantity] = claim.quantities
      if (quantity?.startsWith('fee.') && !stated.has(quantity)) stated.set(quantity, claim)
    }
    const noticed = stated.get('fee.noticeAmount')
    const collected = stated.get('fee.collected')
    for (const claim of [noticed, collected]) {
      if (claim === undefined || claim.relation !== 'equal' || claim.value % 10 === 0) continue
      find({
        span: claim.span,
        message: { key: 'fee-amount.multiple', with: { amount: claim.value } },
        cells: claim.quantities,
        actual: String(claim.value),
      })
      return
    }
    if (collected === undefined || collected.value === 0) return
    if (noticed !== undefined && collected.value > noticed.high) {
      find({
        span: collected.span,
        message: { key: 'fee-amount.over', with: { amount: collected.value, noticed: noticed.value } },
        cells: ['fee.collected', 'fee.noticeAmount'],
        actual: String(collected.value),
        related: [{ span: noticed.span, message: { key: 'narrative-table.cell', with: named(noticed) } }],
      })
      return
    }
    for (const quantity of ['fee.notices', 'fee.cases']) {
      const counted = stated.get(quantity)
      if (counted?.value !== 0) continue
      find({
        span: collected.span,
        message: {
          key: 'fee-amount.noCase',
          with: { amount: collected.value, name: quantityPath(quantity) },
        },
        cells: ['fee.collected', quantity],
        actual: String(collected.value),
        related: [{ span: counted.span, message: { key: 'narrative-table.cell', with: named(counted) } }],
      })
      return
    }
  },
}

function named(claim: Claim) {
  return { name: quantityPath(claim.quantities[0]!), value: claim.value }
}
