import type { Report, UnitKind } from '../../report/report.ts'
import type { Caret } from './caret.ts'
import { preamble } from './legal.ts'
import { openingValues } from './opening.ts'
import { type Markup, skeletonOf } from './reportSkeleton.ts'
import type { Offer, Suggestion } from './suggestion.ts'
import { forLine } from './typed.ts'

/** Bodies whose reports differ in what they cover. */
interface Body {
  readonly name: string
  readonly keys: readonly string[]
  /** How a unit’s kind begins. */
  readonly kinds: readonly string[]
  /** What its report covers, and what of the fifth aspect it has to say. */
  readonly scope: string
  readonly supervision: string
}

const ownSupervision = '（请填写本年度监督保障的情况。）'

const bodies: readonly Body[] = [
  {
    name: '乡镇、街道',
    keys: ['乡镇', '街道', '年度报告', '年报'],
    kinds: ['township', 'street', 'zone'],
    scope: '',
    supervision: ownSupervision,
  },
  {
    name: '部门',
    keys: ['部门', '年度报告', '年报'],
    kinds: ['department', 'ministry'],
    scope: '',
    supervision: ownSupervision,
  },
  {
    name: '政府办公室',
    keys: ['政府办公室', '办公室', '年度报告', '年报'],
    kinds: ['office'],
    scope: '本报告的数据只包括本机关，不包括其他部门和下级政府。',
    supervision: ownSupervision,
  },
  {
    name: '政府（汇总）',
    keys: ['政府', '汇总', '年度报告', '年报'],
    kinds: ['government'],
    scope: '本报告的数据为（请填写汇总范围，如所属部门和下级政府）的汇总数。',
    supervision: '（请填写工作考核、社会评议和责任追究结果。）',
  },
]

/** A draft of more text than this was begun by its author, who does not want another beginning. */
const mostText = 200

/** Whole reports for the years given, in a document that has a title at most. */
export function wholeReports(
  report: Report,
  caret: Caret,
  years: readonly number[],
  markup: Markup,
  lastYear: Report | null,
): readonly Suggestion[] {
  const { draft, title } = report
  const isBegun = report.sections.length > 0 || draft.tables.length > 0 || draft.text.trim().length > mostText
  if (isBegun || (title && draft.origin(title.span).start > caret.offset)) return []
  const known = report.unitKind
  const bodiesHere = bodies.filter(({ kinds }) => known === null || kinds.some((kind) => is(known, kind)))
  const own = title && report.year ? [report.year.value] : years
  const offers = own.flatMap((year) => {
    // Written once: bodies differ in two places.
    const text = skeletonOf(report, year, markup, openingValues(lastYear, year))
    return bodiesHere.map(
      ({ name, keys, scope, supervision }): Offer => ({
        kind: 'report',
        label: `${year}年政府信息公开工作年度报告：${name}`,
        text: text.replace(preamble(year), (words) => words + scope).replace(ownSupervision, supervision),
        keys: [...keys, `${year}年`],
        about: { key: 'completion.report', with: { body: name, year } },
      }),
    )
  })
  return forLine(caret, offers)
}

const is = (kind: UnitKind, beginning: string) => kind === beginning || kind.startsWith(`${beginning}.`)
