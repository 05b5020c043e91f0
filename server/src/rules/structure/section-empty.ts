import type { Report } from '../../report/report.ts'
import type { Fix, Rule } from '../rule.ts'
import { formOf, type HeadedSection, nameOf, outlineOf } from './outline.ts'
import { contentBlocks } from './skeleton.ts'
import { insertion } from './writing.ts'

/** Fewer characters than this say nothing: 「无」, 「暂无。」, 「略」. */
const fewest = 10

/**
 * A heading of 一 or 五 with nothing below it. A table that is missing from 二, 三 or 四 is `table-missing`;
 * 六 may be empty.
 */
export const sectionEmpty: Rule = {
  meta: {
    id: 'section-empty',
    severity: 'warning',
    title: { 'zh-CN': '部分没有内容', en: 'Section empty' },
    why: {
      'zh-CN':
        '“总体情况”和“存在的主要问题及改进情况”要有实际内容。只有标题，或者问题部分只写一个“无”，属于敷衍应付，容易被通报。正在写的最后一个部分不提示。',
      en: 'Sections one and five need real content: a heading alone, or 无 for the problems, is not a report on them. The last section of a draft being written is left alone.',
    },
    basis: ['regulation-50', 'regulation-47'],
    wrong: '{{report heading.problems=⟦五、存在的主要问题及改进情况⟧{section-empty} problems=无。}}',
    right: '{{report other=无。}}',
  },
  check({ report, find }) {
    const { isJudged, headed, end } = outlineOf(report)
    if (!isJudged) return
    for (const section of headed) {
      if (section.id !== 'overview' && section.id !== 'problems') continue
      const isLast = section.span.end === report.draft.text.length && end === section.span.end
      if (isLast || hasContent(report, section, Math.min(end, section.span.end))) continue
      const name = nameOf(formOf(section.id))
      find({
        span: section.heading.span,
        message: {
          key: section.id === 'problems' ? 'section.empty.problems' : 'section.empty',
          with: { section: name },
        },
        where: name,
        fixes: outlineFix(report, section, Math.min(end, section.span.end)),
      })
    }
  },
}

/** Whether enough is said; pictures count, since what they show cannot be read. */
function hasContent({ draft: { text } }: Report, { heading }: HeadedSection, end: number): boolean {
  let count = 0
  for (let i = heading.span.end; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 0xfffc) return true
    if ((c > 0x33ff && c < 0xff00) || (c >= 48 && c <= 57)) count++
    if (count >= fewest) return true
  }
  return false
}

function outlineFix(report: Report, section: HeadedSection, end: number): readonly Fix[] {
  const edit = insertion(report.draft, end, contentBlocks(report, section.id))
  return edit ? [{ title: { key: 'section.empty.fix' }, edits: [edit], preferred: false, safe: false }] : []
}
