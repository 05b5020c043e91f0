import type { AspectId, Edition, SectionId, TableId } from '../../forms/form.ts'
import { aspects } from '../../forms/sections.ts'
import type { Report } from '../../report/report.ts'
import type { Heading } from '../../syntax/draft.ts'
import { blankTable, type Fill } from './blankTable.ts'
import { bare, type Dress, dressOf, isHtml } from './dress.ts'
import { chineseNumeral, prefixLike } from './numerals.ts'
import { formOf, type Outline, outlineOf } from './outline.ts'
import { mannerOf } from './writing.ts'

/** The lines of a section that is not there yet: heading, and what it has to contain, for the author to fill in. */
export function sectionBlocks(report: Report, id: SectionId, fill?: Fill): readonly string[] {
  return [sectionHeading(report, id), ...contentBlocks(report, id, fill)]
}

/** A section's heading with its official number and words, numbered and marked up like its neighbours. */
export function sectionHeading(report: Report, id: SectionId): string {
  const { ordinal, title } = formOf(id)
  const model = modelOf(outlineOf(report), ordinal)
  if (!model) return `${chineseNumeral(ordinal)}、${title}`
  const { before, after } = dressOf(report.draft, model.span)
  return before + prefixLike(report.draft, model, ordinal) + title + after
}

/** The heading nearest to a section's place. */
function modelOf({ headed }: Outline, ordinal: number): Heading | null {
  const distance = (id: SectionId) => Math.abs(formOf(id).ordinal - ordinal)
  return [...headed].sort((a, b) => distance(a.id) - distance(b.id))[0]?.heading ?? null
}

/** What a section has to contain, without its heading; `fill` says what its table begins with, if not 0. */
export function contentBlocks(report: Report, id: SectionId, fill?: Fill): readonly string[] {
  const paragraph = (words: string) => paragraphLike(report, words)
  if (id === 'overview') {
    const five = aspects.flatMap(({ id: aspect, ordinal }) => aspectBlocks(report, aspect, ordinal))
    return [paragraph('（请概述本年度政府信息公开工作的总体情况。）'), ...five]
  }
  if (id === 'problems') {
    return [
      subheading(report, 1, '存在的主要问题'),
      paragraph('（请写明本年度政府信息公开工作存在的主要问题。）'),
      subheading(report, 2, '改进情况'),
      paragraph('（请写明改进的情况和措施。）'),
    ]
  }
  if (id === 'other') return [paragraph('本年度信息处理费收取情况：（请填写；没有收取的，也请写明。）')]
  const { newline } = mannerOf(report.draft)
  return [blankTable(tableOf[id], editionDue(report), writesHtml(report), newline, fill)]
}

const tableOf: Readonly<Record<'disclosure' | 'requests' | 'disputes', TableId>> = {
  disclosure: 't2',
  requests: 't3',
  disputes: 't4',
}

/** The form that the year asks for, whatever form the tables that are there follow. */
export function editionDue({ edition, year }: Report): Edition {
  return year ? (year.value < 2021 ? '2019' : '2021') : (edition ?? '2021')
}

/** Heading and text of an aspect, in the manner of the aspects that are there. */
export function aspectBlocks(report: Report, id: AspectId, ordinal: number): readonly string[] {
  const { title } = aspects.find((form) => form.id === id)!
  const words = `（请填写本年度${title}的情况。）`
  const model = report.aspects.find(
    ({ heading }) => heading !== null && heading.numbering !== 'listing',
  )?.heading
  if (model?.inline) {
    const { before, after } = dressOf(report.draft, model.span)
    return [`${before}${prefixLike(report.draft, model, ordinal)}${title}。${words}${after}`]
  }
  const text = textDress(report)
  return [subheading(report, ordinal, title), text.before + words + text.after]
}

/** 「（一）主动公开」, like the other headings of its level. */
function subheading(report: Report, ordinal: number, title: string): string {
  const model = report.aspects.find(
    ({ heading }) => heading !== null && heading.numbering !== 'listing',
  )?.heading
  if (!model) {
    const { before, after } = levelBelow(report) ?? textDress(report)
    return `${before}（${chineseNumeral(ordinal)}）${title}${after}`
  }
  const { before, after } = dressOf(report.draft, model.span)
  // Aspects with numbers of sections are what `section-misnumbered` mends: not to be imitated.
  const prefix =
    model.numbering === 'chinese'
      ? `（${chineseNumeral(ordinal)}）`
      : prefixLike(report.draft, model, ordinal)
  return before + prefix + title + after
}

/** One `#` more than sections have; null where they are not marked up so. */
function levelBelow(report: Report): Dress | null {
  const section = outlineOf(report).headed[0]
  const dress = section && dressOf(report.draft, section.heading.span)
  return dress?.before.startsWith('#') ? { ...dress, before: `#${dress.before}` } : null
}

/** A paragraph that looks like the author's own. */
export function paragraphLike(report: Report, words: string): string {
  const { before, after } = textDress(report)
  return before + words + after
}

/** Whether the document is a web page, so that what is inserted has to be HTML. */
export function writesHtml(report: Report): boolean {
  return pageTag.test(report.draft.source) || isHtml(textDress(report))
}

const pageTag = /<(?:html|body)[\s>]/i

/** How the author's paragraphs look. */
function textDress({ draft, sections }: Report): Dress {
  const from = sections[0]?.span.start ?? 0
  const model = draft.paragraphs.find(
    ({ span, sentences, loose }) =>
      span.start >= from && !loose && sentences.length > 0 && isText(draft.text, span.end),
  )
  return model ? dressOf(draft, model.span) : bare
}

/** Ends with 。 or, as what is to be filled in, with 。）. */
function isText(text: string, end: number): boolean {
  return text.charCodeAt(end - (text[end - 1] === ')' ? 2 : 1)) === 0x3002
}
