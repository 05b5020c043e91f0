import { type AspectForm, aspects as forms } from '../../forms/sections.ts'
import { overviewOf } from '../../report/aspects.ts'
import type { Report } from '../../report/report.ts'
import type { Heading } from '../../syntax/draft.ts'
import type { Edit } from '../rule.ts'
import { numberLike } from './numerals.ts'
import { outlineOf } from './outline.ts'
import { aspectBlocks } from './skeleton.ts'
import { insertion } from './writing.ts'

/** Missing aspects in their places, and the aspects behind them renumbered where they were counted without them. */
export function aspectInsertion(report: Report, missing: readonly AspectForm[]): readonly Edit[] | null {
  const place = overviewOf(report.sections)
  if (!place) return null
  const headings = ownHeadings(report)
  const end = Math.min(place.end, outlineOf(report).end)
  const edits: Edit[] = []
  let shift = 0
  let next = 0
  const pending = missing.map((form) => ({ form, before: headingAfter(report, form, headings) }))
  for (let i = 0; i <= headings.length; i++) {
    const heading = headings[i]
    const here = pending.filter(({ before }) => before === heading)
    const blocks: string[] = []
    for (const { form } of here) {
      const ordinal = headings.length === 0 ? form.ordinal : ++next
      blocks.push(...aspectBlocks(report, form.id, ordinal))
      if (heading && heading.ordinal + shift <= ordinal) shift = ordinal + 1 - heading.ordinal
    }
    if (blocks.length > 0) {
      const edit = insertion(report.draft, heading?.span.start ?? end, blocks)
      if (!edit) return null
      edits.push(edit)
    }
    if (!heading) break
    next = Math.max(next, heading.ordinal + shift)
    if (shift > 0 && heading.numbering !== 'none') {
      edits.push({
        span: heading.number,
        newText: numberLike(report.draft, heading, heading.ordinal + shift),
      })
    }
  }
  return edits
}

/** The headings of the level that aspects have, further aspects of the author's included. */
function ownHeadings(report: Report): readonly Heading[] {
  const place = overviewOf(report.sections)!
  const model = report.aspects.find(
    ({ heading }) => heading !== null && heading.numbering !== 'listing',
  )?.heading
  if (!model) return []
  return report.draft.headings.filter(
    ({ span, numbering, markup }) =>
      span.start >= place.start &&
      span.end <= place.end &&
      numbering === model.numbering &&
      markup === model.markup &&
      (numbering !== 'none' || report.aspects.some(({ heading }) => heading?.span.start === span.start)),
  )
}

/** The first heading behind an aspect's place: that of the next aspect of the form; undefined at the end. */
function headingAfter(report: Report, form: AspectForm, headings: readonly Heading[]): Heading | undefined {
  const later = forms.filter(({ ordinal }) => ordinal > form.ordinal).map(({ id }) => id)
  return headings.find(({ span }) =>
    report.aspects.some(({ id, heading }) => later.includes(id) && heading?.span.start === span.start),
  )
}
