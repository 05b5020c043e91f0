import type { Language } from '../../messages/message.ts'
import type { CalendarDate, Report } from '../../report/report.ts'
import { rules as allRules } from '../../rules/index.ts'
import type { Finding, Rule } from '../../rules/rule.ts'
import { mayBegin } from './blocks.ts'
import { caretAt } from './caret.ts'
import { ignoresAt } from './ignores.ts'
import { openingValues } from './opening.ts'
import { missingAspects, missingSections, missingTables } from './parts.ts'
import { citations, dates, preambles } from './phrases.ts'
import type { Markup } from './reportSkeleton.ts'
import { missingRows } from './rows.ts'
import { statements } from './statements.ts'
import type { Suggestion } from './suggestion.ts'
import { wholeReports } from './wholeReport.ts'

export interface CompletionOptions {
  readonly language: Language
  readonly today: CalendarDate
  readonly findings: readonly Finding[]
  readonly lastYear?: Report | null
  readonly rules?: readonly Rule[]
  /** What the document is called: 「云溪镇2024.nianbao.md」. */
  readonly name?: string
  /** How the text is marked up as long as it does not show it. */
  readonly markup?: Markup
}

/** What can be written at an offset of the source, the most fitting first. Nothing where nothing is meant. */
export function completionsAt(
  report: Report,
  offset: number,
  {
    language,
    today,
    findings,
    lastYear = null,
    rules = allRules,
    name = '',
    markup = 'markdown',
  }: CompletionOptions,
): readonly Suggestion[] {
  const inComment = ignoresAt(report, offset, { findings, rules, language })
  if (inComment) return inComment
  const caret = caretAt(report, offset)
  if (inTag(caret.before)) return []
  const rows = missingRows(report, caret)
  if (caret.inTable || rows.length > 0) return rows
  const fill = openingValues(lastYear, report.year?.value ?? null)
  const blocks = mayBegin(caret)
    ? [
        ...wholeReports(report, caret, yearsOf(report, name, lastYear, today), markup, lastYear),
        ...missingTables(report, caret, fill),
        ...missingAspects(report, caret),
        ...missingSections(report, caret, fill),
        ...preambles(report, caret),
      ]
    : []
  // A heading holds no sentence.
  if (/^\s*#/.test(caret.before)) return blocks
  return [
    ...statements(report, caret),
    ...blocks,
    ...citations(report, caret),
    ...dates(report, caret, today),
  ]
}

/** Between `<` and `>`. */
function inTag(before: string): boolean {
  const open = before.lastIndexOf('<')
  return open > before.lastIndexOf('>') && /^<[a-zA-Z/!]/.test(before.slice(open))
}

/** The year to report on, and the other one that it may be: reports are written at the turn of the year. */
function yearsOf(
  { year }: Report,
  name: string,
  lastYear: Report | null,
  today: CalendarDate,
): readonly number[] {
  const due = today.month >= lastQuarter ? today.year : today.year - 1
  const named = /(?<!\d)20\d\d(?!\d)/.exec(name)
  const told = year?.value ?? (named ? Number(named[0]) : null)
  const first = told ?? (lastYear?.year ? lastYear.year.value + 1 : due)
  return [first, first === due ? (due === today.year ? due - 1 : today.year) : due]
}

/** From October on the year that ends is prepared; before, the one that has ended is reported on. */
const lastQuarter = 10

export type { Markup } from './reportSkeleton.ts'
export type { Suggestion, SuggestionKind } from './suggestion.ts'
