import { cellPath } from '../../forms/cells.ts'
import { applicantColumns } from '../../forms/t3.ts'
import type { Rule } from '../rule.ts'
import { analysisOf } from '../tables/analysis.ts'
import { bothYears, follows } from './continuity.ts'

export const carryOver: Rule = {
  meta: {
    id: 'carry-over',
    severity: 'warning',
    title: { 'zh-CN': '上年结转与上年报告不符', en: 'Carried in is not what was carried out' },
    why: {
      'zh-CN':
        '上年报告第四项“结转下年度继续办理”几件，本年第二项“上年结转”就应当是几件。只比较总数：申请人类别重新归类，总数不变的，不提示。机构合并、划转或者上年数据有更正的，可以不同，请在第六部分作出说明。',
      en: 'What last year’s report carries over to the next year is what this report carries in. Only the totals are compared: requests may have been put under another kind of applicant. Mergers, transfers and corrections may explain a difference; say so in section six.',
    },
    basis: ['format-2021'],
    wrong:
      '{{report carriedIn.natural=⟦1⟧{carry-over=2} granted.natural=1}}\n<!-- last year -->\n{{report year=2023 received.natural=2 carriedOut.natural=2}}',
    right:
      '{{report carriedIn.natural=2 granted.natural=2}}\n<!-- last year -->\n{{report year=2023 received.natural=1 received.business=1 carriedOut.natural=1 carriedOut.business=1}}',
  },
  check(context) {
    const { report, lastYear, find } = context
    if (!follows(report, lastYear)) return
    const both = (column: string) =>
      bothYears(report, `t3.carriedIn.${column}`, lastYear, `t3.carriedOut.${column}`)
    const total = both('total')
    if (total === null || total.now === total.before) return
    const { suspects } = analysisOf(context)
    const columns = applicantColumns.map(({ id }) => id).filter((id) => id !== 'total')
    // What the equations find wrong already, here or in last year's table, is told by them.
    if ([...columns, 'total'].some((column) => suspects.has(`t3.carriedIn.${column}`))) return
    const different = columns.filter((column) => {
      const values = both(column)
      return values !== null && values.now !== values.before
    })
    const column = different.length === 1 ? different[0]! : 'total'
    const id = `t3.carriedIn.${column}`
    const { now, before } = both(column)!
    const figure = report.cells.get(id)!
    find({
      span: figure.span,
      message: {
        key: now > before ? 'carry-over.more' : 'carry-over.less',
        with: {
          name: cellPath(id),
          now,
          before,
          year: lastYear.year!.value,
          difference: Math.abs(now - before),
        },
      },
      where: cellPath(id),
      cells: [id],
      expected: String(before),
      actual: figure.text,
    })
  },
}
