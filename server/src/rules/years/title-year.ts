import type { Rule } from '../rule.ts'
import { written } from './mentions.ts'
import { isCertain, placesStating } from './sources.ts'

export const titleYear: Rule = {
  meta: {
    id: 'title-year',
    severity: 'error',
    title: { 'zh-CN': '标题年份不对', en: 'Year of the title' },
    why: {
      'zh-CN':
        '标题的年份应当是报告年度，与统计期限、正文、落款一致。几处说法不一时，以多数为准，指出少数的那一处。',
      en: 'The title names the year reported on, as do the statistical period, the text and the signature. Where they differ, the majority counts and the odd one out is reported.',
    },
    basis: ['format-2021', 'regulation-49'],
    wrong:
      '青禾县云溪镇人民政府⟦2023⟧{title-year}年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n\n一、总体情况\n\n2024年，云溪镇扎实做好政府信息公开工作。',
    right:
      '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n\n一、总体情况\n\n2024年，云溪镇扎实做好政府信息公开工作。',
  },
  check({ report, find }) {
    const year = report.year?.value
    const stated = report.title?.year
    if (year === undefined || !stated || stated.span === null || stated.value === year) return
    const { span } = stated
    const style = /\d/.test(report.draft.text[span.start]!) ? 'arabic' : 'chinese'
    find({
      span,
      message: { key: 'title-year.differs', with: { found: stated.value, year } },
      expected: String(year),
      actual: String(stated.value),
      related: placesStating(report, year),
      fixes: [
        {
          title: { key: 'year.fix', with: { year } },
          edits: [{ span: { start: span.start, end: span.start + 4 }, newText: written(year, style) }],
          preferred: isCertain(report, year, 'title'),
          safe: false,
        },
      ],
    })
  },
}
