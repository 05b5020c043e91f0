import { cellPath, formCell } from '../../forms/cells.ts'
import type { Rule } from '../rule.ts'
import { bothYears, follows } from './continuity.ts'

export const inForceContinuity: Rule = {
  meta: {
    id: 'in-force-continuity',
    severity: 'hint',
    title: { 'zh-CN': '现行有效件数与上年接不上', en: 'In force does not follow from last year' },
    why: {
      'zh-CN':
        '上年报告的现行有效件数，加本年制发、减本年废止，一般就是本年的现行有效件数。自然失效、集中清理、修改计作制发、统计口径调整都会造成不同，所以只作提示。只比较都用2021年版格式的两份报告：2019年版的“对外公开总数量”不是现行有效件数。',
      en: 'Last year’s number in force, plus those issued, less those repealed, is as a rule this year’s. Expiry, clean-ups, amendments counted as issued and a changed scope make differences, hence only a hint. Only reports in the 2021 form are compared.',
    },
    basis: ['format-2021'],
    wrong:
      '{{report normative.issued=2 normative.repealed=1 normative.inForce=⟦12⟧{in-force-continuity=11}}}\n<!-- last year -->\n{{report year=2023 normative.inForce=10}}',
    right:
      '{{report normative.issued=2 normative.repealed=1 normative.inForce=11}}\n<!-- last year -->\n{{report year=2023 normative.inForce=10}}',
  },
  check({ report, lastYear, find }) {
    if (!follows(report, lastYear)) return
    for (const row of ['rules', 'normative']) {
      const id = `t2.${row}.inForce`
      const both = bothYears(report, id, lastYear, id)
      const issued = report.cells.get(`t2.${row}.issued`)?.value ?? null
      const repealed = report.cells.get(`t2.${row}.repealed`)?.value ?? null
      if (both === null || issued === null || repealed === null) continue
      const { now, before } = both
      const right = before + issued - repealed
      // Less than what this year alone must have left is what `in-force` speaks of.
      if (now === right || right < 0 || now < issued - repealed) continue
      const figure = report.cells.get(id)!
      find({
        span: figure.span,
        message: {
          key: 'in-force-continuity.differs',
          with: {
            row: formCell(id)!.row.short,
            now,
            before,
            issued,
            repealed,
            right,
            year: lastYear.year!.value,
          },
        },
        where: cellPath(id),
        cells: [id, `t2.${row}.issued`, `t2.${row}.repealed`],
        expected: String(right),
        actual: figure.text,
      })
    }
  },
}
