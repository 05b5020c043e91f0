import type { Amount } from '../../claims/amounts.ts'
import type { Claim } from '../../claims/claim.ts'
import { bySentence, claimsOf } from '../../claims/claims.ts'
import { type Comparison, comparisons, pairs } from '../../claims/comparisons.ts'
import { tableValue } from '../../claims/judgement.ts'
import { itemsIn, numberedSentences } from '../../claims/listsSentences.ts'
import { quantityPath } from '../../claims/quantityPath.ts'
import { close, lastPlace } from '../../claims/sharesNumbers.ts'
import type { Report } from '../../report/report.ts'
import { quoted } from '../quoted.ts'
import type { Fix, Rule, RuleContext } from '../rule.ts'
import { follows } from './continuity.ts'

export const growth: Rule = {
  meta: {
    id: 'growth',
    severity: 'warning',
    title: {
      'zh-CN': '与上年相比的说法和上年报告不符',
      en: 'The comparison does not fit last year’s report',
    },
    why: {
      'zh-CN':
        '“较上年增长百分之几”“比上年增加几件”和写明的上年数，应当与上年报告一致。上年数取自上年报告的表格，表中没有的，取正文写明的数。找不到上年报告、上年数为0、或者一句话有多种理解时不提示。',
      en: 'Growth rates, differences and last year’s numbers should follow from last year’s report: its tables, or what its text states. Nothing is said where last year’s number is unknown or 0, or where another reading fits.',
    },
    basis: ['format-2021'],
    wrong:
      '{{report received.natural=12 granted.natural=12 onRequest=全年收到政府信息公开申请12件，同比增长⟦50%⟧{growth=20}。}}\n<!-- last year -->\n{{report year=2023 received.natural=10 granted.natural=10}}',
    right:
      '{{report received.natural=12 granted.natural=12 onRequest=全年收到政府信息公开申请12件，较上年（10件）增长20%。}}\n<!-- last year -->\n{{report year=2023 received.natural=10 granted.natural=10}}',
  },
  check(context) {
    const { report, lastYear, claims } = context
    if (!follows(report, lastYear)) return
    const { text } = report.draft
    const byNumber = new Map(claims.map((claim) => [claim.number?.start, claim]))
    const year = report.year!.value
    const told = new Set<number>()
    for (const { items, before, compares } of numberedSentences(report)) {
      if (!compares) continue
      for (const comparison of comparisons({
        text,
        items,
        before,
        year,
        wholes: [],
        rows: [],
        settled: [],
      })) {
        const claim = byNumber.get(comparison.current.digits.start)
        if (claim) judge(context, lastYear, comparison, claim)
        if (comparison.base) told.add(comparison.base.digits.start)
      }
    }
    for (const sentence of bySentence(claims)) {
      for (const { current, base, received } of pairs(
        itemsIn(report, { span: sentence[0]!.sentence }),
        year,
      )) {
        const claim = byNumber.get(current.digits.start)
        if (claim === undefined || told.has(base.digits.start)) continue
        if (!received || isOfReceived(claim)) judgeBase(context, lastYear, base, claim)
      }
    }
  },
}

function isOfReceived({ quantities: [first] }: Claim): boolean {
  return first!.startsWith('t3.received') || first!.startsWith('t3.handled')
}

/** Last year's number, told beside this year's without a word of growth. */
function judgeBase(context: RuleContext, lastYear: Report, base: Amount, claim: Claim): void {
  const known = claim.quantities.map((quantity) => valueIn(lastYear, quantity))
  const [before] = known
  if (before === undefined || before === null || known.includes(null) || known.includes(base.value)) return
  const number = { amount: base, text: String(before) }
  tell(context, 'growth.base', number, [number], { claim, before, lastYear })
}

function judge(context: RuleContext, lastYear: Report, comparison: Comparison, claim: Claim): void {
  const { stated, base, kind, sign } = comparison
  const known = claim.quantities.map((quantity) => valueIn(lastYear, quantity))
  const [before] = known
  // One reading that cannot be looked up may be the right one.
  if (before === undefined || known.includes(null)) return
  const values = known as readonly number[]
  const wanted = (m: number) => sign * (kind === 'rate' ? 100 * (claim.value / m - 1) : claim.value - m)
  const decimals = kind === 'rate' ? Math.max(0, Math.round(-Math.log10(lastPlace(stated)))) : 0
  const possible = values.filter((m) => kind === 'difference' || m !== 0)
  // A growth that should be a decrease needs other words, not another number.
  const right =
    possible.length > 0 && wanted(possible[0]!) >= 0 ? wanted(possible[0]!).toFixed(decimals) : null
  const repaired = right === null ? null : { amount: stated, text: right }
  const told = { claim, before: before!, lastYear }
  if (base !== null) {
    if (base.relation !== 'equal' || values.includes(base.value)) return
    const number = { amount: base, text: String(before) }
    tell(context, 'growth.base', number, repaired && [number, repaired], told)
    return
  }
  const fits = (m: number) =>
    kind === 'rate' ? m === 0 || close(stated, wanted(m)) : wanted(m) === stated.value
  if (values.some(fits) || repaired === null) return
  tell(context, kind === 'rate' ? 'growth.rate' : 'growth.difference', repaired, [repaired], told)
}

/** A number as it should be. */
interface Repaired {
  readonly amount: Amount
  readonly text: string
}

function tell(
  { report, find }: RuleContext,
  key: 'growth.rate' | 'growth.difference' | 'growth.base',
  wrong: Repaired,
  repairs: readonly Repaired[] | null,
  { claim, before, lastYear }: { claim: Claim; before: number; lastYear: Report },
): void {
  const { amount, text: right } = wrong
  const [quantity] = claim.quantities as [string]
  const written = quoted(report.draft, amount.span)
  const year = lastYear.year!.value
  const isFixable = repairs?.every(({ amount: each }) => each.style === 'arabic')
  const fix: Fix = {
    title: {
      key: 'growth.fix',
      with: { right: (repairs ?? []).map(({ amount: { measure }, text }) => `${text}${measure}`).join('、') },
    },
    edits: (repairs ?? [])
      .map(({ amount: { digits }, text }) => ({ span: digits, newText: text }))
      .sort((a, b) => a.span.start - b.span.start),
    preferred: false,
    safe: false,
  }
  find({
    span: amount.span,
    message: {
      key,
      with: { stated: written, name: quantityPath(quantity), year, before, right, now: claim.value },
    },
    cells: [quantity],
    expected: right,
    actual: String(amount.value),
    fixes: isFixable ? [fix] : [],
  })
}

/** What last year's report gives for a quantity: its table, or the one number that its text states plainly. */
function valueIn(lastYear: Report, quantity: string): number | null {
  const value = tableValue(lastYear, quantity)
  if (value !== null) return value
  const stated = claimsOf(lastYear).filter(
    (each) => each.quantities.length === 1 && each.quantities[0] === quantity && each.relation === 'equal',
  )
  const [first] = stated
  return first && stated.every((each) => each.value === first.value) ? first.value : null
}
