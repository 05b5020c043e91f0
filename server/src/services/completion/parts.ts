import { tableNames } from '../../forms/cells.ts'
import type { SectionId } from '../../forms/form.ts'
import { aspects, type SectionForm, sections } from '../../forms/sections.ts'
import type { Report } from '../../report/report.ts'
import type { Fill } from '../../rules/structure/blankTable.ts'
import { chineseNumeral } from '../../rules/structure/numerals.ts'
import { formOf, nameOf, outlineOf } from '../../rules/structure/outline.ts'
import { aspectBlocks, contentBlocks, sectionBlocks, sectionHeading } from '../../rules/structure/skeleton.ts'
import { sectionOf, tableIds } from '../../rules/tables/tables.ts'
import { fold } from '../../text/fold.ts'
import { written } from './blocks.ts'
import type { Caret } from './caret.ts'
import type { Offer, Suggestion } from './suggestion.ts'
import { forLine } from './typed.ts'

/** Sections that are not there yet and may stand here, alone and with what they have to contain. */
export function missingSections(report: Report, caret: Caret, fill: Fill): readonly Suggestion[] {
  const offers = sections
    .filter((form) => fits(report, caret, form))
    .flatMap((form): readonly Offer[] => {
      const name = nameOf(form)
      const keys = [form.title, ...sectionNumbers(report, form.ordinal).map((number) => number + form.title)]
      const heading = written(report, caret, [sectionHeading(report, form.id)])
      const full = written(report, caret, sectionBlocks(report, form.id, fill))
      return [
        {
          kind: 'section',
          label: `${name}（含提纲）`,
          text: full,
          keys,
          about: {
            key: hasTable(form.id) ? 'completion.section.table' : 'completion.section',
            with: { section: name },
          },
        },
        {
          kind: 'section',
          label: name,
          text: heading,
          keys,
          about: { key: 'completion.heading', with: { section: name } },
        },
      ]
    })
  return forLine(caret, offers).filter(isNews(caret))
}

const hasTable = (id: SectionId) => id === 'disclosure' || id === 'requests' || id === 'disputes'

/** Not there yet, and between what is. */
function fits({ draft, sections: found }: Report, { line }: Caret, { id, ordinal }: SectionForm): boolean {
  return found.every((section) => {
    const start = draft.origin(section.span).start
    if (start >= line.start && start <= line.end) return true
    if (section.id === id) return false
    return start < line.start === formOf(section.id).ordinal < ordinal
  })
}

/** 「一、」, or 「1.」 where the author counts sections so. */
function sectionNumbers(report: Report, ordinal: number): readonly string[] {
  const isArabic = outlineOf(report).headed[0]?.heading.numbering === 'arabic'
  return isArabic ? arabic(ordinal) : [`${chineseNumeral(ordinal)}、`, `${chineseNumeral(ordinal)}.`]
}

/** 「（一）」, 「1.」 or 「（1）」: 「一、」 is for sections. */
function aspectNumbers(ordinal: number): readonly string[] {
  return [`(${chineseNumeral(ordinal)})`, `(${ordinal})`, ...arabic(ordinal)]
}

const arabic = (ordinal: number) => [`${ordinal}.`, `${ordinal}、`]

/** The number and the title of a heading, without markup and what follows. */
function headingIn(block: string, title: string): string {
  const words = block.replace(/<[^<>]*>|[#*\s]/g, '')
  return words.slice(0, words.indexOf(title) + title.length)
}

/** Aspects of 总体情况 that have no heading yet. */
export function missingAspects(report: Report, caret: Caret): readonly Suggestion[] {
  if (caret.section !== 'overview') return []
  const own = report.aspects.filter(
    ({ heading }) => heading !== null && !isHere(report, caret, heading.span.start),
  )
  const missing = aspects.filter(({ id }) => own.every((each) => each.id !== id))
  const before = own.filter(({ span }) => report.draft.origin(span).start < caret.line.start).at(-1)
  const typed = typedOrdinal(caret)
  const ordinalOf = (ordinal: number) => typed ?? (before ? before.heading!.ordinal + 1 : ordinal)
  const offers = missing.map(({ id, ordinal, title }): Offer => {
    const number = ordinalOf(ordinal)
    const blocks = aspectBlocks(report, id, number)
    const text = written(report, caret, blocks)
    return {
      kind: 'aspect',
      label: headingIn(blocks[0]!, title),
      text,
      keys: [title, ...aspectNumbers(number).map((each) => each + title)],
      about: { key: 'completion.aspect', with: { aspect: title } },
    }
  })
  if (missing.length > 1 && own.length === 0) {
    const blocks = aspects.flatMap(({ id, ordinal }) => aspectBlocks(report, id, ordinal))
    offers.push({
      kind: 'aspect',
      label: '（一）至（五）五个方面',
      text: written(report, caret, blocks),
      keys: ['五个方面', ...aspectNumbers(1)],
      about: { key: 'completion.aspects' },
    })
  }
  // Who has written 「（三」 most likely means the third.
  if (typed !== null) {
    const distance = (offer: Offer) =>
      Math.abs(aspects.findIndex(({ title }) => offer.label.endsWith(title)) + 1 - typed)
    offers.sort((a, b) => distance(a) - distance(b))
  }
  return forLine(caret, offers).filter(isNews(caret))
}

function isHere({ draft }: Report, { line }: Caret, start: number): boolean {
  const at = draft.origin({ start, end: start + 1 }).start
  return at >= line.start && at <= line.end
}

/** The number before which the author stands: 「（三」, 「3.」. */
function typedOrdinal({ before, textAt }: Caret): number | null {
  const match = /^(?:\(([一二三四五六七八九])|\(?([1-9]))/.exec(before.slice(textAt))
  if (!match) return null
  return match[1] ? '一二三四五六七八九'.indexOf(match[1]) + 1 : Number(match[2])
}

/** The mandated table of a section that has none. */
export function missingTables(report: Report, caret: Caret, fill: Fill): readonly Suggestion[] {
  const offers = tableIds.flatMap((id): readonly Offer[] => {
    const section = sectionOf(report, id)
    if (report.tables[id].state !== 'absent' || !section || section.id !== caret.section) return []
    const { title } = formOf(section.id)
    return [
      {
        kind: 'table',
        label: `${tableNames[id]}：${title}`,
        text: written(report, caret, contentBlocks(report, section.id, fill)),
        keys: [title, tableNames[id], '表格'],
        about: { key: 'completion.table', with: { table: tableNames[id] } },
      },
    ]
  })
  return forLine(caret, offers)
}

/** Whether it says more than the line does already. */
function isNews({ before, textAt, after }: Caret): (suggestion: Suggestion) => boolean {
  const typed = (before.slice(textAt) + after).trim()
  return ({ label }) => typed !== fold(label.replace(/（含提纲）$/, ''))
}
