import type { Report, UnitKind } from '../../report/report.ts'
import { bodies, textOf } from './bodies.ts'
import type { Caret } from './caret.ts'
import { openingValues } from './opening.ts'
import { type Markup, skeletonOf } from './reportSkeleton.ts'
import type { Offer, Suggestion } from './suggestion.ts'
import { forLine } from './typed.ts'

/** A draft of more text than this was begun by its author, who does not want another beginning. */
const mostText = 200

/** Whole reports for the years given, in a document that has a title at most. */
export function wholeReports(
  report: Report,
  caret: Caret,
  years: readonly number[],
  markup: Markup,
  lastYear: Report | null,
): readonly Suggestion[] {
  const { draft, title } = report
  const isBegun = report.sections.length > 0 || draft.tables.length > 0 || draft.text.trim().length > mostText
  if (isBegun || (title && draft.origin(title.span).start > caret.offset)) return []
  const known = report.unitKind
  const bodiesHere = bodies.filter(({ kinds }) => known === null || kinds.some((kind) => is(known, kind)))
  const own = title && report.year ? [report.year.value] : years
  const offers = own.flatMap((year) => {
    // Written once: bodies differ in two places.
    const text = skeletonOf(report, year, markup, openingValues(lastYear, year))
    return bodiesHere.map(
      (body): Offer => ({
        kind: 'report',
        label: `${year}年政府信息公开工作年度报告：${body.name}`,
        text: textOf(body, year, text),
        keys: [...body.keys, `${year}年`],
        about: { key: 'completion.report', with: { body: body.name, year } },
      }),
    )
  })
  return forLine(caret, offers)
}

const is = (kind: UnitKind, beginning: string) => kind === beginning || kind.startsWith(`${beginning}.`)
