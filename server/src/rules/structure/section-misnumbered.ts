import type { Report } from '../../report/report.ts'
import type { Heading } from '../../syntax/draft.ts'
import type { Rule } from '../rule.ts'
import { misnumbered } from './numbering.ts'
import { chineseNumeral, numberLike } from './numerals.ts'
import { formOf, nameOf, outlineOf } from './outline.ts'

interface Wrong {
  readonly heading: Heading
  readonly right: string
  readonly where: string
  readonly isAspect: boolean
}

/** Wrong numbers of sections, and aspects that are numbered like sections: one finding for all of them. */
export const sectionMisnumbered: Rule = {
  meta: {
    id: 'section-misnumbered',
    severity: 'warning',
    title: { 'zh-CN': '序号有误', en: 'Section misnumbered' },
    why: {
      'zh-CN':
        '六个部分依次是一至六。多一号、少一号、重号，或者“总体情况”下的小标题也用“一、二、三”，读者就分不清层次。全文不编号，或统一用“1.”“(一)”，都不提示。',
      en: 'The six sections are numbered 一 to 六. A number skipped or used twice, or aspects of 总体情况 numbered like sections, blur what belongs where. No numbers at all, or another style throughout, pass.',
    },
    basis: ['format-2021'],
    wrong: '{{report heading.disputes=⟦三、⟧{section-misnumbered=四、}政府信息公开行政复议、行政诉讼情况}}',
    right: '{{report headings=arabicDot}}',
  },
  check({ report, find }) {
    if (!outlineOf(report).isJudged) return
    const wrong = [...wrongSections(report), ...wrongAspects(report)].sort(
      (a, b) => a.heading.span.start - b.heading.span.start,
    )
    const [first] = wrong
    if (!first) return
    const edits = wrong.map(({ heading, right }) => ({ span: heading.number, newText: right }))
    const { draft } = report
    const actual = draft.raw.slice(first.heading.number.start, first.heading.number.end)
    find({
      span: first.heading.number,
      message: first.isAspect
        ? { key: 'section.number.aspects', with: { right: first.right } }
        : { key: 'section.number', with: { right: first.right, wrong: actual } },
      where: first.where,
      expected: first.right,
      actual,
      related: wrong.slice(1).map(({ heading, right }) => ({
        span: heading.span,
        message: { key: 'section.number.also', with: { right } },
      })),
      fixes: [
        {
          title:
            wrong.length === 1
              ? { key: 'section.number.fix', with: { right: first.right } }
              : { key: 'section.number.fixAll', with: { count: wrong.length } },
          edits,
          preferred: true,
          safe: true,
        },
      ],
    })
  },
}

function wrongSections(report: Report): readonly Wrong[] {
  return misnumbered(report).map(({ id, heading }) => ({
    heading,
    right: numberLike(report.draft, heading, formOf(id).ordinal),
    where: nameOf(formOf(id)),
    isAspect: false,
  }))
}

/** Headings within 总体情况 that are numbered 一、 as the sections are. */
function wrongAspects(report: Report): readonly Wrong[] {
  const { headed, sections } = outlineOf(report)
  const overview = sections.get('overview')
  const like = headed.filter(({ heading }) => heading.numbering === 'chinese')
  const aspects = report.aspects.filter(({ heading }) => heading?.numbering === 'chinese')
  if (!overview || like.length < 3 || aspects.length < 2) return []
  const starts = new Set(headed.map(({ heading }) => heading.span.start))
  let count = 0
  return report.draft.headings
    .filter(
      ({ span, numbering }) =>
        numbering === 'chinese' &&
        span.start >= aspects[0]!.span.start &&
        span.end <= overview.span.end &&
        !starts.has(span.start),
    )
    .map((heading) => ({
      heading,
      right: `（${chineseNumeral(++count)}）`,
      where: nameOf(formOf('overview')),
      isAspect: true,
    }))
}
