import type { Amount } from '../../claims/amounts.ts'
import { tableValue } from '../../claims/judgement.ts'
import { breakdownsIn } from '../../claims/lists.ts'
import { numberedSentences } from '../../claims/listsSentences.ts'
import type { Breakdown } from '../../claims/listsSums.ts'
import { introductionOfNext } from '../../claims/listsWords.ts'
import type { Draft } from '../../syntax/draft.ts'
import { quoted } from '../quoted.ts'
import type { Fix, Found, Rule, RuleContext } from '../rule.ts'
import { claimAt } from './claimAt.ts'
import { inChinese } from './restate.ts'
import { toldByTables } from './toldByTables.ts'

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
      const { gap } = items[0]!
      const takesUp = gap.trimStart().startsWith('其中') || introductionOfNext(gap) !== null
      const before = takesUp ? numbered.before() : []
      const breakdowns = breakdownsIn(items, before)
      for (const breakdown of breakdowns) {
        if (breakdown.outcome !== 'over' && breakdown.outcome !== 'under') continue
        if (!toldByTables(context, breakdown)) context.find(told(context, breakdown, sureNumbers(breakdowns)))
      }
    }
  },
}

/** Offsets of numbers that add up elsewhere in the sentence: a fix that changed them would break another list. */
function sureNumbers(breakdowns: readonly Breakdown[]): ReadonlySet<number> {
  const sure = new Set<number>()
  for (const { outcome, total, parts } of breakdowns) {
    if (outcome === 'holds') for (const { digits } of [total, ...parts]) sure.add(digits.start)
  }
  return sure
}

function told(context: RuleContext, breakdown: Breakdown, sure: ReadonlySet<number>): Found {
  const { total, also, parts, low, high, outcome, firm } = breakdown
  const { draft } = context.report
  const exact = low === high && total.relation === 'equal' && (also === null || also.relation === 'equal')
  const whole = total.value + (also?.value ?? 0)
  const sum = outcome === 'over' ? low : high
  const shown = (amount: Amount) => withoutMeasure(quoted(draft, amount.span), amount.measure)
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
    cells: claimAt(context.claims, total)?.quantities ?? [],
    expected: exact ? number(sum) : null,
    actual: exact ? number(whole) : null,
    related: parts.map((part) => ({
      span: part.span,
      message: { key: 'breakdown-sum.part', with: { part: quoted(draft, part.span) } },
    })),
    fixes: exact && also === null ? fixes(context, breakdown, sum, sure) : [],
  }
}

/**
 * The total follows its parts, unless the tables or another list say that it is right: then the part that is left
 * in doubt, if there is just one. None is preferred, since nobody can tell which number is the slip.
 */
function fixes(
  context: RuleContext,
  { total, parts }: Breakdown,
  sum: number,
  sure: ReadonlySet<number>,
): Fix[] {
  const { report } = context
  const isSure = (amount: Amount) => {
    if (sure.has(amount.digits.start)) return true
    const claim = claimAt(context.claims, amount)
    return claim?.quantities.some((each) => tableValue(report, each) === claim.value) === true
  }
  if (!isSure(total)) return change(report.draft, total, sum, 'breakdown-sum.fixTotal')
  const [part, ...others] = parts.filter((each) => !isSure(each))
  const value = part === undefined ? -1 : part.value + total.value - sum
  return part === undefined || others.length > 0 || value < 0
    ? []
    : change(report.draft, part, value, 'breakdown-sum.fixPart')
}

function change(
  draft: Draft,
  { digits, style }: Amount,
  value: number,
  key: 'breakdown-sum.fixTotal' | 'breakdown-sum.fixPart',
): Fix[] {
  if (style === 'mixed') return []
  const from = quoted(draft, digits)
  const to =
    style === 'chinese'
      ? inChinese(value)
      : from.includes(',')
        ? value.toLocaleString('en-US')
        : number(value)
  if (to === null) return []
  return [
    {
      title: { key, with: { from, to } },
      edits: [{ span: digits, newText: to }],
      preferred: false,
      safe: false,
    },
  ]
}

function withoutMeasure(words: string, measure: string): string {
  return measure !== '' && words.endsWith(measure) ? words.slice(0, -measure.length).trimEnd() : words
}

function number(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}
