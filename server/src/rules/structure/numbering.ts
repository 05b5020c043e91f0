import type { Report } from '../../report/report.ts'
import type { Heading } from '../../syntax/draft.ts'
import type { Edit } from '../rule.ts'
import { numberLike } from './numerals.ts'
import { formOf, type HeadedSection, outlineOf } from './outline.ts'

/** Headings of sections whose number is not the form's: none where the draft counts its own sections without a gap. */
export function misnumbered(report: Report): readonly HeadedSection[] {
  const numbered = outlineOf(report).headed.filter(({ heading }) => heading.ordinal > 0)
  const wrong = numbered.filter(({ id, ordinal }) => ordinal !== formOf(id).ordinal)
  return wrong.length === 0 || countsItsOwn(report) ? [] : wrong
}

/**
 * Whether the headings are numbered by their own sequence: a section is missing, out of place or without heading,
 * and the author counted what is there. Further headings of the same kind between them count as well.
 */
export function countsItsOwn(report: Report): boolean {
  const { headed } = outlineOf(report)
  let expected = 0
  let isEven = true
  for (const [i, { heading, id }] of headed.entries()) {
    const before = headed[i - 1]
    // Aspects of 总体情况 numbered like sections are no sections.
    const further =
      before && before.id !== 'overview' ? furtherHeadings(report, before.heading, heading, expected) : 0
    expected += 1 + further
    if (heading.ordinal === 0) continue
    if (heading.ordinal !== expected) return false
    if (heading.ordinal !== formOf(id).ordinal) isEven = false
  }
  return !isEven
}

/** How many headings between two sections continue their count: 「六、改进措施」 between 五 and 七. */
function furtherHeadings({ draft: { headings } }: Report, from: Heading, to: Heading, count: number): number {
  let further = 0
  for (const { span, numbering, ordinal, markup } of headings) {
    if (span.start >= to.span.start) break
    if (span.start <= from.span.start || numbering !== to.numbering || markup !== to.markup) continue
    if (ordinal === count + further + 1) further++
  }
  return further
}

/** Gives every section its official number, as the author writes numbers; none when they are right or in disorder. */
export function renumbering(report: Report, isWanted: (section: HeadedSection) => boolean): readonly Edit[] {
  return outlineOf(report)
    .headed.filter(
      (section) => section.ordinal > 0 && section.ordinal !== formOf(section.id).ordinal && isWanted(section),
    )
    .map(({ heading, id }) => ({
      span: heading.number,
      newText: numberLike(report.draft, heading, formOf(id).ordinal),
    }))
}
