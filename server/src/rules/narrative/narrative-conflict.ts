import type { Claim } from '../../claims/claim.ts'
import { holds, tableValue } from '../../claims/judgement.ts'
import { quantityPath } from '../../claims/quantityPath.ts'
import type { Report } from '../../report/report.ts'
import { quoted } from '../quoted.ts'
import type { Fix, Rule } from '../rule.ts'
import { restate } from './restate.ts'

export const narrativeConflict: Rule = {
  meta: {
    id: 'narrative-conflict',
    severity: 'warning',
    title: { 'zh-CN': '前后两处数字不一致', en: 'Two sentences disagree' },
    why: {
      'zh-CN':
        '同一个数在总体情况和后面的部分各说一次，改了一处忘了另一处。表格能说明哪一处错的，只按表格提示；表格说明不了的，才提示前后不一。',
      en: 'The same number is stated twice, in 总体情况 and in a later section, and only one of them was changed. Where the table tells which is wrong, only that is reported.',
    },
    basis: ['regulation-50', 'format-2021'],
    wrong:
      '{{report onRequest=全年收取信息处理费400元。 other=本年度收取信息处理费⟦380元⟧{narrative-conflict}。}}',
    right: '{{report onRequest=全年收取信息处理费400元。 other=本年度收取信息处理费400元。}}',
  },
  check({ report, claims, find }) {
    const first = new Map<string, Claim>()
    for (const claim of claims) {
      if (claim.inferred || !claim.firm) continue
      const key = claim.quantities.join('/')
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, claim)
        continue
      }
      if (before.sentence.start === claim.sentence.start) continue
      if (before.low <= claim.high && claim.low <= before.high) continue
      if (!isOneNumber(report, claims, claim) || isDecided(report, before, claim)) continue
      const name = quantityPath(claim.quantities[0]!)
      const other = quoted(report.draft, before.span)
      find({
        span: claim.span,
        message: {
          key: 'narrative-conflict.differs',
          with: { name, actual: quoted(report.draft, claim.span), other },
        },
        where: name,
        cells: claim.quantities,
        actual: String(claim.value),
        fixes: [...follow(report, claim, before, 'here'), ...follow(report, before, claim, 'there')],
        related: [{ span: before.span, message: { key: 'narrative-conflict.other', with: { other } } }],
      })
    }
  },
}

/** 「收到 12 件」 here and 「收到 13 件」 there may be two numbers: new requests, and with those carried in. */
function isOneNumber(report: Report, claims: readonly Claim[], { quantities }: Claim): boolean {
  if (quantities.length === 1) return true
  if (!quantities[0]!.startsWith('t3.received')) return false
  const carried = tableValue(report, 't3.carriedIn')
  return (
    carried === 0 || (carried === null && !claims.some((claim) => claim.quantities[0] === 't3.carriedIn'))
  )
}

/** One of the two says what the other says: which of them is right, nobody can tell. */
function follow(report: Report, claim: Claim, model: Claim, place: 'here' | 'there'): readonly Fix[] {
  if (claim.relation !== 'equal' || model.relation !== 'equal') return []
  const edit = restate(report.draft, claim, model.value)
  if (edit === null) return []
  const key = `narrative-conflict.fix.${place}` as const
  const title = { key, with: { old: claim.value, value: model.value } }
  return [{ title, edits: [edit], preferred: false, safe: false }]
}

/** The table has the number, and one of the two is right or both are wrong: narrative-table tells. */
function isDecided(report: Report, one: Claim, other: Claim): boolean {
  return one.quantities.some((quantity) => {
    const value = tableValue(report, quantity)
    return value !== null && !(holds(one, value) && holds(other, value))
  })
}
