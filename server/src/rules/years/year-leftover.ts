import type { Report } from '../../report/report.ts'
import { overlaps } from '../../text/span.ts'
import type { Found, Rule, Severity } from '../rule.ts'
import { written, type YearMention, yearMentions } from './mentions.ts'
import { outOfPlace } from './outOfPlace.ts'
import { isCertain, placesStating } from './sources.ts'

export const yearLeftover: Rule = {
  meta: {
    id: 'year-leftover',
    severity: 'warning',
    title: { 'zh-CN': '年份与报告年度不符', en: 'Left-over year' },
    why: {
      'zh-CN':
        '在上年底稿上修改时，正文里常留下往年的年份。写报告年度工作的句子用了别的年份，提示为警告；说不准的，提示为提示。与上年比较、上年结转、决算预算、法规沿革、规划、文件名称里的年份不提示，下一年的计划也不提示。',
      en: 'Drafts made from last year’s often keep its year in a sentence. Where the sentence states the work of the year reported on, this is a warning, otherwise a hint. Comparisons, carry-overs, budgets, the history of laws, plans and titles of documents are left alone.',
    },
    basis: ['format-2021'],
    wrong:
      '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n\n一、总体情况\n\n2024年，云溪镇扎实做好政府信息公开工作。⟦2023年⟧{year-leftover}，我镇共发布信息120条。',
    right:
      '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n\n一、总体情况\n\n2024年，云溪镇共发布信息120条，较2023年增加20条；公开2023年度部门决算。',
  },
  check({ report, find }) {
    const year = report.year?.value
    if (year === undefined) return
    const { text } = report.draft
    const { sentences } = report
    const mentions = yearMentions(text)
    let at = 0
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!
      while (at < sentences.length && sentences[at]!.span.end <= mention.start) at++
      const sentence = sentences[at]
      if (sentence === undefined) break
      if (mention.value === year || mention.start < sentence.span.start) continue
      if (report.period !== null && overlaps(report.period.span, mention)) continue
      if (report.title !== null && overlaps(report.title.span, mention)) continue
      const severity = outOfPlace({
        report,
        year,
        mentions,
        index: i,
        sentence,
        previous: sentences[at - 1] ?? null,
        next: sentences[at + 1] ?? null,
      })
      if (severity !== null) find(leftover(report, year, mention, severity))
    }
    signature(report, year, find)
  },
}

function leftover(report: Report, year: number, mention: YearMention, severity: Severity): Found {
  const firm = severity === 'warning'
  return {
    severity,
    span: { start: mention.start, end: mention.after },
    message: { key: firm ? 'year-leftover.work' : 'year-leftover.odd', with: { found: mention.value, year } },
    expected: firm ? String(year) : null,
    actual: String(mention.value),
    related: placesStating(report, year),
    fixes: [
      {
        title: { key: 'year.fix', with: { year } },
        edits: [{ span: { start: mention.start, end: mention.end }, newText: written(year, mention.style) }],
        preferred: firm && isCertain(report, year, 'prose'),
        safe: false,
      },
    ],
  }
}

/** A signature of the report's own spring: the year of last year's report is still there. */
function signature(report: Report, year: number, find: (found: Found) => void): void {
  const { dated } = report
  if (dated === null || dated.by !== 'signature' || dated.date.year > year || dated.date.month > 6) return
  if (!isCertain(report, year, 'prose')) return
  const { start } = dated.span
  const arabic = /\d/.test(report.draft.text[start]!)
  find({
    severity: 'hint',
    span: dated.span,
    message: { key: 'year-leftover.signature', with: { found: dated.date.year, year } },
    expected: String(year + 1),
    actual: String(dated.date.year),
    related: placesStating(report, year),
    fixes: [
      {
        title: { key: 'year.fix', with: { year: year + 1 } },
        edits: [
          { span: { start, end: start + 4 }, newText: written(year + 1, arabic ? 'arabic' : 'chinese') },
        ],
        preferred: false,
        safe: false,
      },
    ],
  })
}
