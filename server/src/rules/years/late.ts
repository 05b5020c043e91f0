import { deadlineOf } from '../../report/deadline.ts'
import type { CalendarDate } from '../../report/report.ts'
import type { Rule } from '../rule.ts'

export const late: Rule = {
  meta: {
    id: 'late',
    severity: 'hint',
    title: { 'zh-CN': '公布晚于法定期限', en: 'Published after the legal date' },
    why: {
      'zh-CN':
        '县级以上政府部门的年度报告应在次年1月31日前公布，县级以上地方政府的年度报告应在次年3月31日前公布。条例没有点名乡镇、街道，各地一般要求与部门同期。落款或发布日期晚于期限时提示一次，供核对日期。',
      en: 'Departments publish their report by 31 January of the next year, local governments by 31 March. The regulation does not name townships and streets; local notices usually put them with the departments. A later date of signature or publication is pointed out once.',
    },
    basis: ['regulation-49'],
    wrong:
      '青禾县统计局2024年政府信息公开工作年度报告\n\n发布时间：⟦2025-02-18⟧{late} 10:20\n\n一、总体情况\n\n2024年，青禾县统计局扎实做好政府信息公开工作。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    right:
      '青禾县统计局2024年政府信息公开工作年度报告\n\n发布时间：2025-01-24 10:20\n\n一、总体情况\n\n2024年，青禾县统计局扎实做好政府信息公开工作。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
  },
  check({ report, find }) {
    const { year, dated, unitKind } = report
    if (year === null || dated === null) return
    const { date } = dated
    // A page published years later has been moved there; its date says nothing about the report.
    if (date.year <= year.value || (date.year > year.value + 1 && dated.by === 'published')) return
    const deadline = deadlineOf(unitKind)
    // Of a body of unknown kind nobody can say that it is late before the last of the two dates.
    const { month, day, by } = deadline ?? { month: 3, day: 31, by: 'law' as const }
    const limit = { year: year.value + 1, month, day }
    if (!isAfter(date, limit)) return
    find({
      span: dated.span,
      message: {
        key: by === 'practice' ? 'late.township' : month === 3 ? 'late.government' : 'late.department',
        with: { date: iso(date), limit: iso(limit) },
      },
      expected: iso(limit),
      actual: iso(date),
    })
  },
}

function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  if (a.year !== b.year) return a.year > b.year
  return a.month !== b.month ? a.month > b.month : a.day > b.day
}

function iso({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
