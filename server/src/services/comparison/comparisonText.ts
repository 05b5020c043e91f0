import { type Language, type MessageKey, words } from '../../messages/message.ts'
import type { Figure, Report } from '../../report/report.ts'
import type { Finding } from '../../rules/rule.ts'
import { carryOver } from '../../rules/years/carry-over.ts'
import { copiedTable } from '../../rules/years/copied-table.ts'
import { copiedText } from '../../rules/years/copied-text.ts'
import { growth } from '../../rules/years/growth.ts'
import { inForceContinuity } from '../../rules/years/in-force-continuity.ts'
import { isSameUnit } from '../lastYear.ts'
import { type LinkedText, linkedText, type Piece } from '../linkedText.ts'
import { type Comparison, compareYears } from './years.ts'

/** A report and the name of its file. */
export interface Named {
  readonly report: Report
  readonly name: string
}

const againstLastYear = [carryOver, inForceContinuity, growth, copiedText, copiedTable].map(
  ({ meta }) => meta.id,
)

/** What there is to see beside last year's report, as Markdown; `findings` are those of the report. */
export function comparisonText(
  now: Named,
  lastYear: Named,
  findings: readonly Finding[],
  language: Language,
): LinkedText {
  const compared = compareYears(now.report, lastYear.report)
  const { add, table, written } = linkedText()
  const say = (key: MessageKey, values: Record<string, string | number> = {}) =>
    words({ key, with: values }, language)
  const heading = (key: MessageKey) => add(`\n## ${say(key)}\n\n`)
  const nowPiece = ({ span, text }: Figure) => piece(now, 'report', span, text)
  const beforePiece = ({ span, text }: Figure) => piece(lastYear, 'lastYear', span, text)

  add(`# ${say('comparison.title')}\n\n`)
  add(`- ${say('comparison.now')}`, file(now, 'report'), about(now), '\n')
  add(`- ${say('comparison.before')}`, file(lastYear, 'lastYear'), about(lastYear), '\n')
  for (const caution of cautions(compared, now.report, lastYear.report)) add(`\n**${say(caution)}**\n`)
  tellFindings()
  tellCarried(compared)
  tellDifferent(compared)
  tellCopied(compared)
  return written()

  function about({ report: { unit, year } }: Named): string {
    const unknown = say('comparison.unknown')
    return say('comparison.about', { unit: unit?.value ?? unknown, year: year?.value ?? unknown })
  }

  function tellFindings(): void {
    const own = findings.filter(({ rule }) => againstLastYear.includes(rule))
    if (!compared.follows) return
    heading('comparison.findings')
    if (own.length === 0) add(`${say('comparison.noFindings')}\n`)
    for (const { span, message, where } of own) {
      const target = { words: where ?? firstLine(now.report, span), target: span, of: 'report' } as const
      add('- ', target, `${language === 'en' ? ': ' : '：'}${words(message, language)}\n`)
    }
  }

  function tellCarried({ carried, follows }: Comparison): void {
    heading('comparison.carried')
    if (carried.length === 0) {
      add(`${say('comparison.carried.none')}\n`)
      return
    }
    const header = ['out', 'in', 'agrees', 'column'] as const
    table(
      header.map((each) => say(`comparison.carried.${each}`)),
      carried.map(({ name, before, now: into, difference }) => [
        beforePiece(before),
        nowPiece(into),
        follows && difference !== null ? (difference === 0 ? '✓' : '✗') : '?',
        name,
      ]),
    )
  }

  function tellDifferent({ different, cells, unreadable }: Comparison): void {
    heading('comparison.different')
    if (cells === 0) {
      add(`${say('comparison.noCells')}\n`)
      return
    }
    const same = cells - unreadable - different.length
    add(say('comparison.cells', { cells: cells - unreadable, different: different.length, same }))
    if (unreadable > 0) add(say('comparison.unreadable', { count: unreadable }))
    add('\n')
    if (different.length === 0) return
    add('\n')
    const header = ['before', 'now', 'by', 'cell'] as const
    table(
      header.map((each) => say(`comparison.different.${each}`)),
      different.map(({ name, before, now: figure, difference }) => [
        beforePiece(before),
        nowPiece(figure),
        `${difference! > 0 ? '+' : '−'}${Math.abs(difference!)}`,
        name,
      ]),
    )
  }

  function tellCopied({ copied }: Comparison): void {
    heading('comparison.copied')
    if (copied.length === 0) {
      add(`${say('comparison.copied.none')}\n`)
      return
    }
    const header = ['same', 'all', 'share', 'section'] as const
    table(
      header.map((each) => say(`comparison.copied.${each}`)),
      copied.map(({ title, same, all, share, first }) => [
        String(same),
        String(all),
        `${Math.round(share * 100)}%`,
        first === null ? title : piece(now, 'report', first, title),
      ]),
    )
    add(`\n${say('comparison.copied.about')}\n`)
  }
}

/** Leads to a place of the reading text. A blank cell is shown as such. */
function piece(
  { report }: Named,
  of: 'report' | 'lastYear',
  span: Figure['span'],
  text: string,
): Exclude<Piece, string> {
  return { words: text.trim() === '' ? '·' : text, target: report.draft.origin(span), of }
}

function file({ name }: Named, of: 'report' | 'lastYear'): Piece {
  return { words: name, target: { start: 0, end: 0 }, of }
}

function cautions(
  { follows }: Comparison,
  { unit }: Report,
  { unit: other }: Report,
): ('comparison.notBefore' | 'comparison.yearUnknown' | 'comparison.otherUnit')[] {
  const isOther = unit !== null && other !== null && !isSameUnit(unit.value, other.value)
  return [
    ...(follows === null ? (['comparison.yearUnknown'] as const) : []),
    ...(follows === false ? (['comparison.notBefore'] as const) : []),
    ...(isOther ? (['comparison.otherUnit'] as const) : []),
  ]
}

/** What is found, for findings that are no cell: the heading or sentence itself. */
function firstLine({ draft }: Report, { start, end }: Figure['span']): string {
  const [line = ''] = draft.source.slice(start, Math.min(end, start + 40)).split(/[\r\n]/)
  return line
}
