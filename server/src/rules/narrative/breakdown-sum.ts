import type { Amount } from '../../claims/amounts.ts'
import type { Claim } from '../../claims/claim.ts'
import { breakdownsIn } from '../../claims/lists.ts'
import { numberedSentences } from '../../claims/listsSentences.ts'
import type { Breakdown } from '../../claims/listsSums.ts'
import type { Fix, Found, Rule, RuleContext } from '../rule.ts'

export const breakdownSum: Rule = {
  meta: {
    id: 'breakdown-sum',
    severity: 'warning',
    title: { 'zh-CN': '分项之和与合计不符', en: 'Parts do not add up' },
    why: {
      'zh-CN':
        '“共130条，其中A 44条、B 84条”这样的话，各项之和应当与合计相符。各项之和超过合计，或者以“其他”收尾仍不够合计，提示为警告；没有说列全、但相差很小的，提示为提示。以“等”收尾的、只举部分例子的不提示；约数按区间比较。',
      en: 'In “130 in all, of which 44 A and 84 B” the parts should add up to the whole. Parts that exceed it, or fall short although the list ends with “others”, are a warning; a small gap in a list that does not claim to be complete is a hint. Lists that end with 等 or only give examples are left alone; approximate numbers are compared as intervals.',
    },
    basis: ['format-2021'],
    wrong: '全年主动公开政府信息⟦300条⟧{breakdown-sum}，其中政府网站180条，微信公众号150条。',
    right:
      '全年主动公开政府信息330余条，其中政府网站180条，微信公众号150余条。微信公众号发布动态50条，其中图文解读12条、视频3条等。',
  },
  check(context) {
    for (const numbered of numberedSentences(context.report)) {
      if (!numbered.lists) continue
      const { items } = numbered
      const before = items[0]!.gap.trimStart().startsWith('其中') ? numbered.before() : []
      for (const breakdown of breakdownsIn(items, before)) {
        if (breakdown.outcome === 'over' || breakdown.outcome === 'under')
          context.find(told(context, breakdown))
      }
    }
  },
}

function told(context: RuleContext, { total, also, parts, low, high, outcome, firm }: Breakdown): Found {
  const { text, raw } = context.report.draft
  const over = outcome === 'over'
  const exact = low === high && total.relation === 'equal' && (also === null || also.relation === 'equal')
  const whole = total.value + (also?.value ?? 0)
  const sum = over ? low : high
  const shown = (amount: Amount) =>
    withoutMeasure(raw.slice(amount.span.start, amount.span.end), amount.measure)
  const claim = claimAt(context, total)
  return {
    severity: firm ? 'warning' : 'hint',
    span: total.span,
    message: {
      key: `breakdown-sum.${outcome as 'over' | 'under'}${exact ? '' : 'About'}`,
      with: {
        total: also === null ? shown(total) : `${shown(total)}+${shown(also)}`,
        sum: number(sum),
        terms: parts.map(shown).join('+'),
        difference: number(Math.abs(whole - sum)),
      },
    },
    cells: claim?.quantities ?? [],
    expected: exact ? number(sum) : null,
    actual: exact ? number(whole) : null,
    related: parts.map((part) => ({
      span: part.span,
      message: { key: 'breakdown-sum.part', with: { part: raw.slice(part.span.start, part.span.end) } },
    })),
    fixes: exact && also === null ? fixes(context, total, parts, sum, claim) : [],
  }

  function fixes(
    { report }: RuleContext,
    total: Amount,
    parts: readonly Amount[],
    sum: number,
    claim: Claim | null,
  ): Fix[] {
    const agrees = (each: Claim | null) =>
      each?.quantities.some((id) => report.cells.get(id)?.value === each.value) === true
    if (!agrees(claim))
      return total.style === 'arabic' ? [change(text, total, sum, 'breakdown-sum.fixTotal')] : []
    // The total stands in the table as well: a part is wrong. Offered when only one of them can be.
    const doubtful = parts.filter((part) => !agrees(claimAt(context, part)))
    const [part] = doubtful
    const value = part === undefined ? -1 : part.value + total.value - sum
    if (doubtful.length !== 1 || value < 0 || part!.style !== 'arabic') return []
    return [change(text, part!, value, 'breakdown-sum.fixPart')]
  }
}

function change(
  text: string,
  amount: Amount,
  value: number,
  key: 'breakdown-sum.fixTotal' | 'breakdown-sum.fixPart',
): Fix {
  const written = text.slice(amount.digits.start, amount.digits.end)
  const newText = written.includes(',') ? value.toLocaleString('en-US') : number(value)
  return {
    title: { key, with: { from: written, to: newText } },
    edits: [{ span: amount.digits, newText }],
    preferred: false,
    safe: false,
  }
}

/** The claim that a number states; claims are in order of position. */
function claimAt({ claims }: RuleContext, { digits }: Amount): Claim | null {
  let low = 0
  let high = claims.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (claims[middle]!.span.end <= digits.start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < claims.length && claims[i]!.span.start < digits.end; i++) {
    if (claims[i]!.number?.start === digits.start) return claims[i]!
  }
  return null
}

function withoutMeasure(words: string, measure: string): string {
  return measure !== '' && words.endsWith(measure) ? words.slice(0, -measure.length).trimEnd() : words
}

function number(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}
