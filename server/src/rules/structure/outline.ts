import type { AspectId, SectionId } from '../../forms/form.ts'
import { type AspectForm, aspects, type SectionForm, sections } from '../../forms/sections.ts'
import type { Report, Section } from '../../report/report.ts'
import { findSignature } from '../../report/signature.ts'
import type { Span } from '../../text/span.ts'
import { hasOldStructure } from '../tables/oldStructure.ts'
import { chineseNumeral } from './numerals.ts'

/** What the rules of this family ask of a report, found out once. */
export interface Outline {
  /** False for drafts that have hardly begun, that are no report, or that follow a structure from before 2019. */
  readonly isJudged: boolean
  readonly sections: ReadonlyMap<SectionId, Section>
  /** Sections that neither a heading nor their content shows, and that are due by now. */
  readonly missing: readonly SectionForm[]
  /** Sections known by their content alone. */
  readonly unheaded: readonly Section[]
  /** Those with a heading, in document order. */
  readonly headed: readonly HeadedSection[]
  /** Where the text of the last section ends: before the signature. */
  readonly end: number
}

export type HeadedSection = Section & { readonly heading: NonNullable<Section['heading']> }

const outlines = new WeakMap<Report, Outline>()

export function outlineOf(report: Report): Outline {
  let outline = outlines.get(report)
  if (!outline) outlines.set(report, (outline = study(report)))
  return outline
}

function study(report: Report): Outline {
  const found = new Map(report.sections.map((section) => [section.id, section]))
  const signature = findSignature(report.draft, report.sections)
  // A table, its heading or the title tells a report from other papers with 总体情况 and 存在的问题.
  const isReport = report.title !== null || report.sections.some(isTelling)
  const isJudged = isReport && found.size > 1 && !hasOldStructure(report)
  const last = Math.max(...report.sections.map(({ id }) => formOf(id).ordinal))
  // Who has written three sections, or signed, is asked for the rest; before, and while a heading is the last line,
  // only for what is left out in between.
  const isFar = signature !== null || (found.size > 2 && !endsWithHeading(report))
  const isDue = ({ ordinal }: SectionForm) => isFar || ordinal < last
  return {
    isJudged,
    sections: found,
    missing: isJudged ? sections.filter((form) => !found.has(form.id) && isDue(form)) : [],
    unheaded: report.sections.filter(({ heading }) => heading === null),
    headed: report.sections.filter((section): section is HeadedSection => section.heading !== null),
    end: signature?.start ?? report.draft.text.length,
  }
}

/** Whether nothing follows the last heading: its author is still writing. */
export function endsWithHeading({ draft: { text }, sections }: Report): boolean {
  const last = sections.at(-1)?.heading
  return last ? text.slice(last.span.end).trim() === '' : false
}

const telling: readonly SectionId[] = ['disclosure', 'requests', 'disputes']

function isTelling({ id, wording }: Section): boolean {
  return telling.includes(id) && wording !== 'deviant'
}

export function formOf(id: SectionId): SectionForm {
  return sections.find((form) => form.id === id)!
}

export function aspectForm(id: AspectId): AspectForm {
  return aspects.find((form) => form.id === id)!
}

/** 「五、存在的主要问题及改进情况」: the form's own words, for `where` and messages. */
export function nameOf({ ordinal, title }: Pick<SectionForm, 'ordinal' | 'title'>): string {
  return `${chineseNumeral(ordinal)}、${title}`
}

/** 「一、总体情况 › (四)政府信息公开平台建设」. */
export function aspectPath({ ordinal, title }: AspectForm): string {
  return `${nameOf(sections[0]!)} › (${chineseNumeral(ordinal)})${title}`
}

/** The first words from an offset on: a place small enough to underline. */
export function firstWords({ draft: { text } }: Report, offset: number): Span {
  let start = offset
  while (start < text.length && isFiller(text.charCodeAt(start))) start++
  let end = start
  while (end < text.length && end - start < 30 && !isStop(text.charCodeAt(end))) end++
  while (end > start && isFiller(text.charCodeAt(end - 1))) end--
  return end > start
    ? { start, end }
    : { start: Math.min(offset, text.length), end: Math.min(offset, text.length) }
}

/** The place that tells of something missing before section `ordinal`: the heading before it, else the title. */
export function placeBefore(report: Report, ordinal: number): Span {
  const before = [...report.sections].filter(({ id }) => formOf(id).ordinal < ordinal)
  const nearest = before.sort((a, b) => formOf(b.id).ordinal - formOf(a.id).ordinal)[0]
  if (nearest) return nearest.heading?.span ?? firstWords(report, nearest.span.start)
  return report.title?.span ?? firstWords(report, 0)
}

/** Spaces, tabs, line ends, pipes and `#`. */
function isFiller(c: number): boolean {
  return c <= 32 || c === 124 || c === 35
}

/** Line ends, pipes, tabs and punctuation that ends a clause. */
function isStop(c: number): boolean {
  return c === 10 || c === 13 || c === 9 || c === 124 || c === 0x3002 || c === 44 || c === 59 || c === 58
}
