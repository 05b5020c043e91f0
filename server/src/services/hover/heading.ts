import type { Meaning } from '../../forms/meaning.ts'
import { aspectMeaning, formBasis, sectionMeaning } from '../../forms/meanings.ts'
import { aspects as aspectForms, sections as sectionForms } from '../../forms/sections.ts'
import type { Language } from '../../messages/message.ts'
import { deadlineOf } from '../../report/deadline.ts'
import type { Report } from '../../report/report.ts'
import type { Span } from '../../text/span.ts'
import { seek } from '../places.ts'
import { basisList, type Hover, list, type Say, speaker } from './passage.ts'

const numerals = '一二三四五六'

/** What a section or an aspect of 总体情况 has to say; its heading as the form prints it. */
export function headingHover(report: Report, offset: number, language: Language): Hover | null {
  const isHere = seek(report, offset)
  const here = (each: { readonly heading: { readonly span: Span } | null }) =>
    each.heading !== null && isHere(each.heading.span)
  const section = report.sections.find(here)
  if (section) {
    const form = sectionForms.find(({ id }) => id === section.id)!
    const title = `${numerals[form.ordinal - 1]}、${form.title}`
    return partHover(report, section.heading!.span, title, sectionMeaning(section.id), language)
  }
  const aspect = report.aspects.find(here)
  if (!aspect) return null
  const form = aspectForms.find(({ id }) => id === aspect.id)!
  const title = `(${numerals[form.ordinal - 1]})${form.title}`
  return partHover(report, aspect.heading!.span, title, aspectMeaning(aspect.id), language)
}

function partHover(
  report: Report,
  span: Span,
  text: string,
  { says, basis }: Meaning,
  language: Language,
): Hover {
  return {
    span: report.draft.origin(span),
    passages: [
      { kind: 'title', text },
      { kind: 'text', text: says[language] },
      ...basisList([...basis, formBasis(report.edition ?? '2021')], language),
    ],
  }
}

/** Whose report it is, on which year, and by when it has to be public. */
export function titleHover(report: Report, offset: number, language: Language): Hover | null {
  const { title, year, unit, edition } = report
  if (title === null || !seek(report, offset)(title.span)) return null
  const say = speaker(language)
  const known = [
    ...(unit ? [say('hover.title.unit', { unit: unit.value })] : []),
    ...(year ? [say('hover.title.year', { year: year.value })] : []),
    ...(edition ? [say('hover.title.edition', { edition })] : []),
  ]
  return {
    span: report.draft.origin(title.span),
    passages: [
      { kind: 'title', text: say('hover.title') },
      ...list(say('hover.title.read'), known),
      { kind: 'text', text: deadline(report, say) },
      ...basisList(['regulation-49', 'regulation-50'], language),
    ],
  }
}

function deadline({ unitKind, year }: Report, say: Say): string {
  const limit = deadlineOf(unitKind)
  if (limit === null) return say('hover.deadline.unknown')
  const of = limit.by === 'practice' ? 'practice' : limit.month === 3 ? 'government' : 'department'
  const { month, day } = limit
  return year
    ? say(`hover.deadline.${of}`, { year: year.value + 1, month, day })
    : say('hover.deadline.unknown')
}
