import type { Report, Sentence } from '../report/report.ts'
import { amountsIn } from './amounts.ts'
import { joinCarried } from './carry.ts'
import type { Claim } from './claim.ts'
import { readSentence } from './grammar.ts'
import type { Reading, Subject } from './reading.ts'
import { settle } from './settle.ts'
import { type Item, itemsOf } from './tokens.ts'
import { mayClaim } from './topics.ts'

/** Every number of the form that the prose states, in order of position. */
export function claimsOf(report: Report): readonly Claim[] {
  const claims: Claim[] = []
  let before: Sentence | null = null
  let subject: Subject | null = null
  for (const sentence of report.sentences) {
    const follows =
      before !== null &&
      sentence.span.start - before.span.end <= 2 &&
      sentence.section === before.section &&
      sentence.aspect === before.aspect
    if (!follows) subject = null
    before = sentence
    if (!mayClaim(report.draft.text, sentence.span)) continue
    const reading = readingOf(report, sentence, subject)
    const items = read(report, reading)
    if (items === null) continue
    subject = reading.subject === 'foreign' ? null : reading.subject
    for (const claim of settle(reading)) claims.push(claim)
  }
  return claims
}

function read(report: Report, reading: Reading): readonly Item[] | null {
  const { text } = report.draft
  const { start, end } = reading.sentence.span
  const amounts = amountsIn(text, reading.sentence.span)
  const items = joinCarried(itemsOf(text, start, end, amounts, reading.year))
  let results = 0
  for (const item of items) {
    if (item.kind === 'result') results++
    if (item.kind === 'matter' || (item.kind === 'subject' && item.is === 'request')) reading.informed = true
    else if (item.kind === 'trap' && (item.is.startsWith('A-4') || item.is === 'A-10'))
      reading.branches = true
  }
  // Two of the form's results in one sentence: what else could it be about?
  if (results > 1 && reading.subject === null) reading.subject = reading.former = 'request'
  readSentence(reading, items)
  return items
}

/** A fresh reading; `subject` is what the sentence before was about. */
function readingOf(report: Report, sentence: Sentence, subject: Subject | null): Reading {
  const usual =
    sentence.aspect === 'onRequest' || sentence.section === 'requests' ? ('request' as const) : null
  return {
    text: report.draft.text,
    sentence,
    year: report.year?.value ?? null,
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
    timeNamed: false,
    caused: '',
    level: 'fit',
    informed: false,
    within: false,
    including: false,
    parent: null,
    includedIn: null,
    unbound: null,
    path: null,
    reduced: false,
    includes: new Set(),
    waiting: [],
    pending: [],
  }
}
