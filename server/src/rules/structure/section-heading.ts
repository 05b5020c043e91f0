import { wordingsOf } from '../../report/wording.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import { endsWithHeading, formOf, nameOf, outlineOf } from './outline.ts'

/** A heading that is recognised although its words are neither the form's nor an accepted variant. */
export const sectionHeading: Rule = {
  meta: {
    id: 'section-heading',
    severity: 'information',
    title: { 'zh-CN': '标题与格式不同', en: 'Heading differs from the form' },
    why: {
      'zh-CN':
        '国办格式规定了六个部分的标题。常见的细微差别（“和”“及”“与”、多个“的”、序号写法）不会提示；标题漏了要点（如第五部分没有“改进”）或有错字时提示改为规定的标题。',
      en: 'The official form words the six headings. Small differences that are common (和, 及 or 与, 的, the way of numbering) pass; a heading that drops a point, such as the improvements in section five, or has a slip gets the official words offered.',
    },
    basis: ['format-2021'],
    wrong:
      '{{report heading.problems=五、⟦存在的主要问题及下一步努力方向⟧{section-heading=存在的主要问题及改进情况}}}',
    right: '{{report heading.problems=五、存在的问题及改进措施}}',
  },
  check({ report, find }) {
    const { isJudged, headed } = outlineOf(report)
    if (!isJudged) return
    for (const { id, heading, wording } of headed) {
      if (wording !== 'deviant' || (heading === headed.at(-1)!.heading && endsWithHeading(report))) continue
      const form = formOf(id)
      const actual = quoted(report.draft, heading.title)
      find({
        span: heading.title,
        message: { key: 'section.heading', with: { wrong: actual, right: form.title } },
        where: nameOf(form),
        expected: form.title,
        actual,
        fixes: [
          {
            title: { key: 'section.heading.fix', with: { right: form.title } },
            edits: [{ span: heading.title, newText: form.title }],
            preferred: true,
            // Where number and content alone tell the section, the author's words are about something.
            safe: wordingsOf(actual).some((each) => each.id === id),
          },
        ],
      })
    }
  },
}
