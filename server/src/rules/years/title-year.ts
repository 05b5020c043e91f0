import type { Report } from '../../report/report.ts'
import type { Span } from '../../text/span.ts'
import type { Found, Rule } from '../rule.ts'
import { written, type YearMention, yearMentions } from './mentions.ts'
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
    if (year === undefined || report.title === null) return
    const stated = report.title.year
    if (stated?.span && stated.value !== year) find(differs(report, stated.value, stated.span, year))
    for (const { value, start, end } of repetitions(report)) {
      if (value !== year) find(differs(report, value, { start, end }, year))
    }
  },
}

function differs(report: Report, found: number, { start }: Span, year: number): Found {
  const style = /\d/.test(report.draft.text[start]!) ? 'arabic' : 'chinese'
  const span = { start, end: start + 4 }
  return {
    span,
    message: { key: 'title-year.differs', with: { found, year } },
    expected: String(year),
    actual: String(found),
    related: placesStating(report, year).filter((place) => place.span.start !== start),
    fixes: [
      {
        title: { key: 'year.fix', with: { year } },
        edits: [{ span, newText: written(year, style) }],
        preferred: isCertain(report, year, 'title'),
        safe: false,
      },
    ],
  }
}

/** Web pages show the title above the text again: lines below it that name the same body and end like it. */
function repetitions({ draft: { text }, title, sections, sentences }: Report): readonly YearMention[] {
  const { span, unit } = title!
  const end = Math.min(
    sections[0]?.span.start ?? text.length,
    sentences[0]?.span.start ?? text.length,
    span.end + 600,
  )
  if (unit === null || end <= span.end) return []
  const found: YearMention[] = []
  let at = span.end
  for (const line of text.slice(span.end, end).split('\n')) {
    if (
      line.length < 60 &&
      line.includes(unit.value.slice(0, 3)) &&
      /政府信息公开(?:工作)?年度报告\s*$/.test(line)
    ) {
      for (const each of yearMentions(line)) {
        found.push({ ...each, start: at + each.start, end: at + each.end, after: at + each.after })
      }
    }
    at += line.length + 1
  }
  return found
}
