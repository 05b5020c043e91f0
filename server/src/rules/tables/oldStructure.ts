import type { Report } from '../../report/report.ts'
import type { Heading } from '../../syntax/draft.ts'

/** Headings of the structure before 2019 that the unified form does not have. */
const oldWords = ['概述', '收费及减免', '收费和减免', '收费及费用减免', '公开政府信息的收费', '咨询处理']

/**
 * Whether a report is built as reports were before the unified form: none of its tables, and at least one heading
 * that only the old structure has.
 */
export function hasOldStructure(report: Report): boolean {
  return oldHeadings(report).length > 0
}

export function oldHeadings({ draft, tables }: Report): readonly Heading[] {
  if (tables.t2.state === 'bound' || tables.t3.state === 'bound') return []
  return draft.headings.filter(({ numbering, markup, title }) => {
    if (numbering !== 'chinese' && markup === 0) return false
    const words = draft.text.slice(title.start, title.end)
    return oldWords.some((word) => (word === '概述' ? words === word : words.includes(word)))
  })
}
