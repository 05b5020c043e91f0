import { tableValue } from '../../claims/judgement.ts'
import { quantityPath } from '../../claims/quantityPath.ts'
import type { Report, Section } from '../../report/report.ts'
import { selfOf } from '../../report/self.ts'
import type { Span } from '../../text/span.ts'
import { quoted } from '../quoted.ts'
import type { Edit, Fix, Rule } from '../rule.ts'
import { outlineOf } from '../structure/outline.ts'
import { paragraphLike } from '../structure/skeleton.ts'
import { insertion } from '../structure/writing.ts'

/** Words of any sentence about fees for information. */
const words = ['处理费', '收费', '信息公开费', '公开费用', '收取费用', '收取任何费用', '相关费用', '费用']

export const feeStatement: Rule = {
  meta: {
    id: 'fee-statement',
    severity: 'hint',
    title: { 'zh-CN': '信息处理费没有说明', en: 'Nothing said about fees' },
    why: {
      'zh-CN':
        '从2021年起可以对数量、频次明显超过合理范围的申请收取信息处理费，年报第六部分照例说明发出收费通知和收取的情况，没有收取的写明没有。表中有“逾期未缴费不再处理”的件数时，不能又说没有发出收费通知。',
      en: 'Since 2021 fees may be charged for excessive requests, and section 六 says how many notices were issued and what was collected, even when nothing was. Requests dropped because a fee was not paid mean that notices were issued.',
    },
    basis: ['fee-rules', 'format-2021'],
    wrong: '{{report other=⟦无其他需要报告的事项⟧{fee-statement}。}}',
    right: '{{report other=本年度未收取信息处理费，无其他需要报告的事项。}}',
  },
  check({ report, claims, find }) {
    const { draft, sections, edition, year } = report
    const unpaid = tableValue(report, 't3.other.unpaid')
    for (const claim of claims) {
      if (claim.quantities[0] !== 'fee.notices' || claim.value !== 0 || !unpaid) continue
      find({
        span: claim.span,
        message: {
          key: 'fee-statement.unpaid',
          with: { count: unpaid, text: quoted(draft, claim.span) },
        },
        where: quantityPath('t3.other.unpaid.total'),
        cells: ['fee.notices', 't3.other.unpaid.total'],
        actual: '0',
      })
    }
    const section = sections.find(({ id }) => id === 'other')
    if (section === undefined || edition === '2019' || (year !== null && year.value < 2021)) return
    // A draft of which nothing else is written yet has nothing to be reminded of.
    if (edition === null || claims.some((claim) => claim.quantities[0]!.startsWith('fee.'))) return
    if (words.some((word) => draft.text.includes(word, textStart(report)))) return
    const span = contentOf(report, section)
    find({
      span,
      message: { key: 'fee-statement.none' },
      cells: ['fee.collected'],
      fixes: unpaid ? [] : fixes(report, section),
    })
  },
}

/** Headings of table 2 speak of fees, too: only sentences of the text count. */
function textStart({ sections }: Report): number {
  const other = sections.find(({ id }) => id === 'other')
  return other?.span.start ?? 0
}

function contentOf({ draft, sentences }: Report, section: Section): Span {
  const first = sentences.find(
    ({ span }) =>
      span.start >= (section.heading?.span.end ?? section.span.start) && span.end <= section.span.end,
  )
  if (first === undefined) return section.heading?.span ?? section.span
  const { start } = first.span
  let { end } = first.span
  while (end > start && '。;.! \n'.includes(draft.text[end - 1]!)) end--
  return end > start ? { start, end } : first.span
}

/** A sentence for the author to confirm: behind what section 六 says, or as its only paragraph. */
function fixes(report: Report, section: Section): readonly Fix[] {
  const edit = insertionOf(report, section)
  return edit
    ? [{ title: { key: 'fee-statement.insert' }, edits: [edit], preferred: false, safe: false }]
    : []
}

function insertionOf(report: Report, { heading, span }: Section): Edit | null {
  const { draft, year, sentences } = report
  const statement = `${year ? `${year.value}年` : '本年度'}，${selfOf(report)}未收取信息处理费。`
  const to = Math.min(span.end, outlineOf(report).end)
  const from = heading?.span.end ?? span.start
  const last = sentences.filter((each) => each.span.start >= from && each.span.end <= to).at(-1)
  if (!last) return insertion(draft, to, [paragraphLike(report, statement)])
  let { end } = last.span
  while (end > last.span.start && draft.text.charCodeAt(end - 1) <= 32) end--
  const newText = '。;.!'.includes(draft.text[end - 1]!) ? statement : `。${statement}`
  return { span: { start: end, end }, newText }
}
