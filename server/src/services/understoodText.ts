import type { Claim } from '../claims/claim.ts'
import { type Language, type MessageKey, words } from '../messages/message.ts'
import type { Report } from '../report/report.ts'
import type { Span } from '../text/span.ts'
import { type Statement, type UnderstoodNumber, type UnderstoodSentence, understood } from './understood.ts'
import { asideOf, asideSign, becauseOf, relationSigns, unknownSign, verdictSigns } from './understoodWords.ts'

/** What was understood, written for people, with links into the report. */
export interface UnderstoodText {
  readonly text: string
  readonly links: readonly TextLink[]
}

export interface TextLink {
  /** In `text`. */
  readonly span: Span
  /** In the source. */
  readonly target: Span
}

/** Every sentence that has numbers: what each was taken for, what the table says to it, and why. */
export function understoodText(report: Report, language: Language): UnderstoodText {
  const { draft } = report
  const links: TextLink[] = []
  let text = ''
  const say = (key: MessageKey, values: Record<string, string | number> = {}) =>
    words({ key, with: values }, language)
  const add = (piece: string, target: Span | null = null) => {
    const start = text.length
    text += piece
    if (target !== null) links.push({ span: { start, end: text.length }, target: draft.origin(target) })
  }
  const written = ({ start, end }: Span) => draft.raw.slice(start, end).replace(/\s+/g, '')

  const sentences = understood(report)
  add(`${say('understood.title')}\n\n`)
  add(`${say(sentences.length === 0 ? 'understood.none' : 'understood.count', countsOf(sentences))}\n`)
  if (sentences.length > 0) add(`${say('understood.signs')}\n`)
  for (const { sentence, numbers } of sentences) {
    add('\n')
    add(shortened(written(sentence.span)), sentence.span)
    add('\n')
    for (const number of numbers) for (const statement of number.statements) tell(number, statement)
    for (const alike of byReason(numbers)) leave(alike)
  }
  return { text, links }

  function tell({ span }: UnderstoodNumber, { claim, readings, verdict }: Statement): void {
    add(`  ${verdictSigns[verdict]} `)
    add(`“${written(span)}”`, span)
    add(` ${relationSigns[claim.relation]} `)
    readings.forEach(({ name, value, cell }, i) => {
      if (i > 0) add(say('understood.or'))
      add(name, cell)
      add(
        value === null
          ? say(verdict === 'noTable' ? 'understood.noTable' : 'understood.unreadable')
          : say('understood.inTable', { value }),
      )
    })
    add(`${softness(claim)}\n      ${words(becauseOf(claim), language)}\n`)
  }

  function leave(alike: readonly UnderstoodNumber[]): void {
    const { aside } = alike[0]!
    add(`  ${aside === null ? unknownSign : asideSign} `)
    alike.forEach(({ span }, i) => {
      if (i > 0) add(' ')
      add(`“${written(span)}”`, span)
    })
    add(`${say('understood.colon')}${words(asideOf(aside), language)}\n`)
  }

  function softness({ inferred, firm }: Claim): string {
    return inferred ? say('understood.implied') : firm ? '' : say('understood.soft')
  }
}

/** Where a sentence is only shown to be recognised. */
const longest = 60

function shortened(sentence: string): string {
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest)}…`
}

/** Numbers left aside for the same reason stand on one line. */
function byReason(numbers: readonly UnderstoodNumber[]): Iterable<readonly UnderstoodNumber[]> {
  const reasons = new Map<string | null, UnderstoodNumber[]>()
  for (const number of numbers) {
    if (number.statements.length > 0) continue
    const alike = reasons.get(number.aside)
    if (alike === undefined) reasons.set(number.aside, [number])
    else alike.push(number)
  }
  return reasons.values()
}

function countsOf(sentences: readonly UnderstoodSentence[]): Record<string, number> {
  const counts = { all: 0, agrees: 0, contradicts: 0, open: 0, aside: 0, unknown: 0 }
  for (const { statements, aside } of sentences.flatMap(({ numbers }) => numbers)) {
    const verdicts = statements.map(({ verdict }) => verdict)
    counts.all++
    if (verdicts.includes('contradicts')) counts.contradicts++
    else if (verdicts.includes('agrees')) counts.agrees++
    else if (verdicts.length > 0) counts.open++
    else if (aside !== null) counts.aside++
    else counts.unknown++
  }
  return counts
}
