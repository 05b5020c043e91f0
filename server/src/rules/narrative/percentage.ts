import { tableValue } from '../../claims/judgement.ts'
import { numberedSentences } from '../../claims/listsSentences.ts'
import { wrongShares } from '../../claims/shares.ts'
import { lastPlace } from '../../claims/sharesNumbers.ts'
import type { NamedRow, WrongShare } from '../../claims/sharesWrong.ts'
import type { MessageKey } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import { quoted } from '../quoted.ts'
import type { Found, Rule } from '../rule.ts'

export const percentage: Rule = {
  meta: {
    id: 'percentage',
    severity: 'warning',
    title: { 'zh-CN': '百分比与数字不符', en: 'Percentage does not follow' },
    why: {
      'zh-CN':
        '占比、增减幅度、倍数和“增加几件”应当能由句中的数字算出来，允许末位相差1（四舍五入和直接舍去都算对）。没有给出上年数的，只在任何整数都算不出这个百分比时提示。“近八成”“不足20%”“超过90%”不提示。',
      en: 'Shares, growth, multiples and differences should follow from the numbers beside them, to one unit of the last printed digit (rounding and truncating are both right). Without a stated base only a percentage that no whole number gives is pointed out. Vague ones (nearly, more than) are left alone.',
    },
    basis: ['format-2021'],
    wrong: '2024年收到申请12件，2023年收到申请10件，同比增长⟦25%⟧{percentage}。',
    right:
      '2024年收到申请12件，2023年收到申请10件，同比增长20%；其中自然人申请10件，占83.3%，及时答复率98%。',
  },
  check({ report, find }) {
    let wholes: readonly number[] | null = null
    let rows: readonly NamedRow[] | null = null
    let settled: readonly number[] | null = null
    for (const { items, before, compares } of numberedSentences(report)) {
      if (!compares) continue
      wholes ??= totalsOf(report)
      const wrong = wrongShares({
        text: report.draft.text,
        items,
        before,
        year: report.year?.value ?? null,
        wholes,
        rows: (rows ??= rowsOf(report)),
        settled: (settled ??= settledOf(report)),
      })
      for (const each of wrong) find(told(report, each))
    }
  },
}

/** Totals of table 3, and of reviews and suits, that a share may mean without naming them. */
function totalsOf(report: Report): readonly number[] {
  const value = (id: string) => tableValue(report, id) ?? 0
  const [received, carriedIn] = [value('t3.received'), value('t3.carriedIn')]
  const [review, litigation] = [value('t4.review.total'), value('t4.litigation.total')]
  return [received, value('t3.concluded'), received + carriedIn, review, litigation, review + litigation]
}

/** The results and applicants that shares are told of, by the form's words. */
const named: readonly (readonly [name: string, quantity: string, whole: string])[] = [
  ['予以公开', 't3.granted', 't3.concluded'],
  ['部分公开', 't3.partial', 't3.concluded'],
  ['不予公开', 't3.refused', 't3.concluded'],
  ['无法提供', 't3.unavailable', 't3.concluded'],
  ['不予处理', 't3.declined', 't3.concluded'],
  ['其他处理', 't3.other', 't3.concluded'],
  ['自然人', 't3.received.natural', 't3.received'],
  ['商业企业', 't3.received.business', 't3.received'],
  ['法律服务机构', 't3.received.legal', 't3.received'],
  ['法人', 't3.received.organisations', 't3.received'],
]

function rowsOf(report: Report): readonly NamedRow[] {
  return named.map(([name, quantity, whole]) => ({
    name,
    value: tableValue(report, quantity) ?? 0,
    whole: tableValue(report, whole) ?? 0,
  }))
}

function settledOf(report: Report): readonly number[] {
  return ['t4.review', 't4.litigation'].map((all) => {
    const [total, pending] = [tableValue(report, `${all}.total`), tableValue(report, `${all}.pending`)]
    return total === null || pending === null ? 0 : total - pending
  })
}

function told({ draft }: Report, { kind, stated, part, base, right }: WrongShare): Found {
  const decimals = Math.max(0, Math.round(-Math.log10(lastPlace(stated))))
  const turned = right !== null && ((kind === 'up' && right < 0) || (kind === 'down' && right > 0))
  const value = right === null ? null : Math.abs(right).toFixed(kind === 'difference' ? 0 : decimals)
  const key: MessageKey =
    right === null
      ? kind === 'share'
        ? 'percentage.noWhole'
        : 'percentage.noBase'
      : `percentage.${turned ? 'turned' : kind}`
  const fixable = value !== null && !turned && stated.style === 'arabic' && kind !== 'sum'
  return {
    ...(right === null ? { severity: 'hint' as const } : {}),
    span: stated.span,
    message: {
      key,
      with: {
        stated: quoted(draft, stated.span),
        part: quoted(draft, part.span),
        base: base === null ? '' : `${base.value}${base.measure}`,
        right: `${value ?? ''}${stated.measure === '番' ? '倍' : stated.measure}`,
      },
    },
    expected: fixable ? value : null,
    actual: String(stated.value),
    related: [part, ...(base !== null && base.span !== part.span ? [base] : [])].map(({ span }) => ({
      span,
      message: { key: 'percentage.from', with: { number: quoted(draft, span) } },
    })),
    fixes: fixable
      ? [
          {
            title: {
              key: 'percentage.fix',
              with: { stated: quoted(draft, stated.span), right: value + stated.measure },
            },
            edits: [{ span: stated.digits, newText: value }],
            preferred: false,
            safe: false,
          },
        ]
      : [],
  }
}
