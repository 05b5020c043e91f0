import type { Report } from '../../report/report.ts'
import type { Span } from '../../text/span.ts'
import type { Edit, Fix, Rule } from '../rule.ts'
import { isCertain, placesStating } from './sources.ts'

export const period: Rule = {
  meta: {
    id: 'period',
    severity: 'error',
    title: { 'zh-CN': '统计期限不对', en: 'Statistical period' },
    why: {
      'zh-CN':
        '年度报告的数据从报告年度1月1日统计到12月31日。统计期限里的年份、起止日期与报告年度不符，多半是沿用旧稿时没有改到。',
      en: 'The figures cover 1 January to 31 December of the year reported on. Another year or other days usually come from an old draft.',
    },
    basis: ['regulation-49', 'format-2021'],
    wrong:
      '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自⟦2023年1月1日起至2023年12月31日⟧{period}止。\n\n一、总体情况\n\n2024年，云溪镇扎实做好政府信息公开工作。',
    right:
      '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n\n一、总体情况\n\n2024年，云溪镇扎实做好政府信息公开工作。',
  },
  check({ report, find }) {
    const { period: stated, year, title } = report
    if (stated === null || !isOfFigures(report, stated.span)) return
    const { from, to, span } = stated
    const reportYear = year?.value ?? null
    const titleYear = title?.year?.value ?? null
    const wholeYear = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
    if (reportYear === null) {
      if (titleYear !== null && from.year === to.year && titleYear !== from.year) {
        find({
          span,
          message: { key: 'period.undecided', with: { period: from.year, title: titleYear } },
          related: placesStating(report, titleYear),
          fixes: [correct(report, titleYear, false), ...retitle(report, from.year)],
        })
      }
      return
    }
    if (wholeYear && from.year === reportYear && to.year === reportYear) return
    const wrongYear = from.year !== reportYear || to.year !== reportYear
    find({
      span,
      message: {
        key: wrongYear ? 'period.year' : 'period.days',
        with: { year: reportYear, found: report.draft.raw.slice(span.start, span.end) },
      },
      expected: `${reportYear}-01-01/${reportYear}-12-31`,
      actual: `${iso(from)}/${iso(to)}`,
      related: placesStating(report, reportYear),
      fixes: [correct(report, reportYear, isCertain(report, reportYear, 'period'))],
    })
  },
}

/**
 * Whether the range is the period of the figures: not a time for downloads or comments, and not that of a body
 * founded or dissolved within the year.
 */
function isOfFigures({ draft }: Report, { start, end }: Span): boolean {
  const before = draft.text.slice(Math.max(0, start - 60), start)
  const words = before.slice(before.lastIndexOf('。') + 1) + draft.text.slice(end, end + 40).split('。', 1)[0]
  return (
    /统计|数据|期限|时限|起止|报告期/.test(words) &&
    !/下载|公示|征求|意见建议|成立|组建|挂牌|合并|撤销|划转|更名/.test(words)
  )
}

/** Puts 1 January to 31 December of the year, touching only the numbers that differ. */
function correct({ draft, period: stated }: Report, year: number, preferred: boolean): Fix {
  const { span } = stated!
  const numbers = [...draft.text.slice(span.start, span.end).matchAll(/\d+/g)].map((match) => ({
    start: span.start + match.index,
    text: match[0],
  }))
  const shapes: readonly (readonly number[])[] = [
    [year, 1, 12],
    [year, 1, year, 12],
    [year, 1, 1, 12, 31],
    [year, 1, 1, year, 12, 31],
    [year, 1, 1, 12],
    [year, 1, 1, year, 12],
  ]
  const shape = shapes.find(
    (each) =>
      each.length === numbers.length &&
      each.every((number, i) => (number === year) === (numbers[i]!.text.length === 4)),
  )
  const edits: Edit[] =
    shape === undefined
      ? [{ span, newText: `${year}年1月1日至${year}年12月31日` }]
      : numbers.flatMap(({ start, text }, i) =>
          Number(text) === shape[i]
            ? []
            : [{ span: { start, end: start + text.length }, newText: String(shape[i]) }],
        )
  return {
    title: { key: 'period.fix', with: { year } },
    edits,
    preferred,
    safe: false,
  }
}

function retitle({ title }: Report, year: number): Fix[] {
  const span = title?.year?.span
  if (!span) return []
  return [
    {
      title: { key: 'year.fixTitle', with: { year } },
      edits: [{ span: { start: span.start, end: span.start + 4 }, newText: String(year) }],
      preferred: false,
      safe: false,
    },
  ]
}

function iso({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
