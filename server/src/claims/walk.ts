import type { Report, Sentence } from '../report/report.ts'
import type { Span } from '../text/span.ts'
import type { Amount } from './amounts.ts'
import { joinCarried } from './carry.ts'
import { amountsWithin, type Compact, compactOf } from './compact.ts'
import { readingOf } from './freshReading.ts'
import { readSentence } from './grammar.ts'
import type { Reading, Subject } from './reading.ts'
import { itemsOf } from './tokens.ts'
import { mayClaim } from './topics.ts'
import { spokenYear } from './years.ts'

/** A sentence that was read. Offsets of `reading` and `amounts` lead into the text of `compact`. */
export interface Read {
  readonly sentence: Sentence
  readonly reading: Reading
  readonly amounts: readonly Amount[]
  readonly compact: Compact
}

/**
 * Reads the report's sentences in order, each with what the ones before it were about. Those that can state nothing
 * are passed over. `noting`: the readings say as well why numbers were left aside.
 */
export function readSentences(report: Report, noting: boolean, visit: (read: Read) => void): void {
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
    const compact = compactOf(report, sentence)
    const { text, span } = compact
    if (!mayClaim(text, span)) {
      if (sentence.section === 'disputes') subject = labelled(text, span) ?? subject
      continue
    }
    const reading = readingOf(report, { ...sentence, span }, text, subject, year, noting)
    // 「2023年,收到申请 28 件。办结 27 件。」: the year with which a sentence begins holds until another is named.
    reading.time = time
    const amounts = amountsWithin(report, compact)
    read(reading, amounts)
    if (reading.time === 'this' || reading.timeWord?.is === 'this') time = 'this'
    else if (beginsWithLast(reading)) time = 'last'
    subject = handedOn(reading.subject)
    visit({ sentence, reading, amounts, compact })
  }
}

/** 「(一)行政复议。本年度共 6 件」: the block of table 4 that a short label in its section announces, or null. */
function labelled(text: string, { start, end }: Span): Subject | null {
  if (end - start > 14) return null
  const [, kind] = label.exec(text.slice(start, end)) ?? []
  return kind === undefined ? null : kind === '复议' ? 'review' : 'litigation'
}

const label = /^\(?[一二三四\d]{0,2}[)、.]? ?行政(复议|诉讼)(?:案件|情况|方面)*[。:]?$/

const ofOneSentence = new Set<Subject>(['foreign', 'charge', 'licences', 'penalties', 'coercion'])

/**
 * Another sentence on money need not be about the same money: 罚款, 非税收入 and prices stand in reports too; nor need
 * numbers behind one on decisions be decisions.
 */
function handedOn(subject: Subject | null): Subject | null {
  return subject === null || ofOneSentence.has(subject) ? null : subject
}

function beginsWithLast({ text, sentence, time, timeWord }: Reading): boolean {
  if (time !== 'last' || timeWord === null) return false
  const { start } = sentence.span
  return timeWord.start <= start + 1 && text[timeWord.end] !== '的'
}

function read(reading: Reading, amounts: readonly Amount[]): void {
  const { text } = reading
  const { start, end } = reading.sentence.span
  const items = joinCarried(text, itemsOf(text, start, end, amounts, reading.year))
  let results = 0
  for (const item of items) {
    if (item.kind === 'result') results++
    if (item.is === 'elsewhere' || (item.kind === 'foreign' && item.is === 'C-3')) reading.unrelated = true
    else if (item.kind === 'matter') reading.informed = true
    else if (item.kind === 'subject') reading.informed ||= names(text, item)
    else if (item.kind === 'trap' && (item.is.startsWith('A-4') || item.is === 'A-10'))
      reading.branches = true
  }
  // Two of the form's results in one sentence: what else could it be about?
  if (results > 1 && reading.subject === null && mayAnswer(reading))
    reading.subject = reading.former = 'request'
  readSentence(reading, items)
}

/** Documents are marked as 不予公开 as well, in the aspects that speak of them. */
function mayAnswer({ sentence: { aspect } }: Reading): boolean {
  return aspect === null || aspect === 'onRequest'
}

/** 「政府信息公开行政复议」 is one word of the phrasebook and names the matter all the same. */
function names(text: string, { is, start, end }: { is: string; start: number; end: number }): boolean {
  if (is === 'request') return true
  return (
    (is === 'review' || is === 'litigation' || is === 'dispute') &&
    text.slice(start, end).includes('信息公开')
  )
}
