import type { Report, Sentence } from '../report/report.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { joinCarried } from './carry.ts'
import type { Claim } from './claim.ts'
import { compact, expand } from './compact.ts'
import { readSentence } from './grammar.ts'
import type { Reading, Subject } from './reading.ts'
import { amountsOf } from './sentenceAmounts.ts'
import { settle } from './settle.ts'
import { itemsOf } from './tokens.ts'
import { mayClaim } from './topics.ts'
import { spokenYear } from './years.ts'

/** Every number of the form that the prose states, in order of position; read once per report whoever asks. */
export function claimsOf(report: Report): readonly Claim[] {
  let claims = known.get(report)
  if (claims === undefined) known.set(report, (claims = claimsIn(report)))
  return claims
}

const known = new WeakMap<Report, readonly Claim[]>()

function claimsIn(report: Report): readonly Claim[] {
  const claims: Claim[] = []
  let before: Sentence | null = null
  let subject: Subject | null = null
  let time = 'this'
  const year = spokenYear(report)
  for (const sentence of report.sentences) {
    const follows =
      before !== null &&
      sentence.span.start - before.span.end <= 2 &&
      sentence.section === before.section &&
      sentence.aspect === before.aspect
    if (!follows) {
      subject = null
      time = 'this'
    }
    before = sentence
    if (!mayClaim(report.draft.text, sentence.span)) continue
    const { text } = report.draft
    const packed = compact(text, sentence.span)
    const reading: Reading =
      packed === null
        ? readingOf(report, sentence, text, subject, year)
        : readingOf(
            report,
            { ...sentence, span: { start: 0, end: packed.text.length } },
            packed.text,
            subject,
            year,
          )
    // 「2023年,收到申请 28 件。办结 27 件。」: the year with which a sentence begins holds until another is named.
    reading.time = time
    // Lists and shares ask for the numbers of a sentence as well; closed-up text is read here only.
    read(
      reading,
      packed === null ? amountsOf(report, sentence) : amountsIn(packed.text, reading.sentence.span),
    )
    if (reading.time === 'this' || reading.timeWord?.is === 'this') time = 'this'
    else if (beginsWithLast(reading)) time = 'last'
    subject = handedOn(reading.subject)
    for (const claim of settle(reading)) {
      claims.push(packed === null ? claim : expand(claim, packed, sentence.span))
    }
  }
  return claims
}

/** Another sentence on money need not be about the same money: 罚款, 非税收入 and prices stand in reports too. */
function handedOn(subject: Subject | null): Subject | null {
  return subject === 'foreign' || subject === 'charge' ? null : subject
}

function beginsWithLast({ text, sentence, time, timeWord }: Reading): boolean {
  if (time !== 'last' || timeWord === null) return false
  const { start } = sentence.span
  return timeWord.start <= start + 1 && text[timeWord.end] !== '的'
}

function read(reading: Reading, amounts: readonly Amount[]): void {
  const { text } = reading
  const { start, end } = reading.sentence.span
  const items = joinCarried(itemsOf(text, start, end, amounts, reading.year))
  let results = 0
  for (const item of items) {
    if (item.kind === 'result') results++
    if (item.kind === 'matter') reading.informed = true
    else if (item.kind === 'subject') reading.informed ||= names(text, item)
    else if (item.kind === 'trap' && (item.is.startsWith('A-4') || item.is === 'A-10'))
      reading.branches = true
  }
  // Two of the form's results in one sentence: what else could it be about?
  if (results > 1 && reading.subject === null) reading.subject = reading.former = 'request'
  readSentence(reading, items)
}

/** 「政府信息公开行政复议」 is one word of the phrasebook and names the matter all the same. */
function names(text: string, { is, start, end }: { is: string; start: number; end: number }): boolean {
  if (is === 'request') return true
  return (
    (is === 'review' || is === 'litigation' || is === 'dispute') &&
    text.slice(start, end).includes('信息公开')
  )
}

/** A fresh reading; `subject` is what the sentence before was about. */
function readingOf(
  report: Report,
  sentence: Sentence,
  text: string,
  subject: Subject | null,
  year: number | null,
): Reading {
  const usual =
    sentence.aspect === 'onRequest' || sentence.section === 'requests' ? ('request' as const) : null
  return {
    text,
    sentence,
    year,
    edition: report.edition,
    unitKind: report.unitKind,
    claims: [],
    usual,
    subject: subject ?? usual,
    former: subject ?? usual,
    foreignKind: '',
    foreignCounted: false,
    foreignCause: false,
    branches: false,
    publishing: false,
    outcomes: false,
    time: 'this',
    timeWord: null,
    timeNamed: false,
    caused: '',
    causedFrom: 0,
    level: 'fit',
    levelBefore: null,
    upperEnd: -1,
    informed: false,
    within: false,
    including: false,
    parent: null,
    includedIn: null,
    requestNamed: false,
    last: null,
    depth: 0,
    documentAction: null,
    attributes: false,
    unbound: null,
    path: null,
    reduced: false,
    includes: new Set(),
    waiting: [],
    pending: [],
    afterDifference: false,
    afterLast: false,
  }
}
