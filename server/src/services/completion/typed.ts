import { fold } from '../../text/fold.ts'
import { readsAs } from '../../text/initials.ts'
import type { Caret } from './caret.ts'
import type { Offer, Suggestion } from './suggestion.ts'

/**
 * Which offers the author means, and how much of what stands before the caret they replace. Chinese has no spaces
 * between words: the longest end of the line that begins an offer is what was typed for it. A run of letters is
 * read as pinyin initials: `sd` for 收到.
 */

/** The offers that begin as the line does behind its markup; all of them on an empty line. */
export function forLine(caret: Caret, offers: readonly Offer[]): Suggestion[] {
  const typed = caret.before.slice(caret.textAt)
  return offers.flatMap((offer) =>
    begins(typed, offer) ? [replacing(caret, caret.textAt, caret.after.trimEnd().length, offer)] : [],
  )
}

/**
 * The offers that continue a sentence. `whole` are written where one begins, `rest` where something stands before
 * them already: 「2024年，」 is not said twice.
 */
export function forSentence(
  caret: Caret,
  pairs: readonly { readonly whole: Offer; readonly rest: Offer }[],
  year: number | null,
): Suggestion[] {
  const from = sentenceStart(caret)
  const sentence = caret.before.slice(from)
  const letters = /[A-Za-z]*$/.exec(sentence)![0]
  const found = pairs.flatMap(({ whole, rest }) => {
    const isWhole = sentence !== '' && fold(whole.text).startsWith(sentence)
    const length = isWhole ? sentence.length : letters === '' ? longestEnd(sentence, rest) : letters.length
    const typed = sentence.slice(sentence.length - length)
    if (!isWhole && !begins(typed, rest)) return []
    const said = sentence.slice(0, sentence.length - length)
    // Nothing of it typed: only where a sentence has no more than 「2024年，我镇」, or somebody asks for one. Behind
    // 。 nobody does: editors ask by themselves there, and the next Enter would take the first one offered.
    if (typed === '' && (said === '' ? isBehindText(caret) : !isOpening(said, year))) return []
    if (length === 1 && !isBoundary(said, year)) return []
    const isFirst = said.trim() === '' && (isWhole || !isIntroduced(caret, from, year))
    const offer = isFirst ? whole : rest
    return [replacing(caret, from + said.length, restLength(caret.after), offer)]
  })
  return found.filter(({ text }, i) => found.findIndex((other) => other.text === text) === i)
}

/** The offers that name something within a sentence, only where some of it was typed. */
export function forWord(caret: Caret, offers: readonly Offer[]): Suggestion[] {
  const letters = /[A-Za-z]*$/.exec(caret.before)![0]
  return offers.flatMap((offer) => {
    const length = letters === '' ? longestEnd(caret.before, offer) : letters.length
    const typed = caret.before.slice(caret.before.length - length)
    if (typed === offer.text || !isEnough(typed) || !begins(typed, offer)) return []
    const closing = offer.text.at(-1) === caret.after[0] ? 1 : 0
    return [replacing(caret, caret.before.length - length, closing, offer)]
  })
}

/**
 * Within a sentence a single character means nothing yet, unless it opens the title of a document or the number of a
 * notice; 「20」 may become any number.
 */
function isEnough(typed: string): boolean {
  if (/^\d+$/.test(typed)) return typed.length >= 4
  return typed.length >= 2 || typed === '《' || typed === '〔'
}

function begins(typed: string, { keys, initials = [] }: Pick<Offer, 'keys' | 'initials'>): boolean {
  if (typed === '') return true
  if (/^[A-Za-z]+$/.test(typed)) {
    const letters = typed.toLowerCase()
    return keys.some((key) => readsAs(key, letters)) || initials.some((word) => readsAs(word, letters))
  }
  return keys.some((words) => fold(words).startsWith(typed))
}

/** How many characters at the end of `words` begin an offer. */
function longestEnd(words: string, offer: Pick<Offer, 'keys' | 'initials'>): number {
  for (let length = Math.min(words.length, longestTyped); length > 0; length--) {
    const end = words.slice(words.length - length)
    if (begins(end, offer) && !subjects.some((subject) => subject.startsWith(end))) return length
  }
  return 0
}

/** What every report is about begins neither a title nor a statement. */
const subjects = ['政府信息公开', '信息公开']

const longestTyped = 60

function replacing(
  caret: Caret,
  from: number,
  behind: number,
  { keys: _keys, initials: _initials, ...offer }: Offer,
): Suggestion {
  const start = caret.line.start + from
  // A bracket that the editor closed by itself belongs to what was typed.
  const closing = pairs[caret.before.at(-1) ?? '']
  const closed = closing !== undefined && caret.after.startsWith(closing) ? 1 : 0
  return {
    ...offer,
    typed: { start, end: caret.offset + closed },
    replaced: { start, end: caret.offset + Math.max(behind, closed) },
  }
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '《': '》', '〔': '〕' }

function isBehindText({ before, textAt, onHint }: Caret): boolean {
  return !onHint && before.length > textAt && !/\s$/.test(before)
}

/** Behind a colon, or in a paragraph that speaks of the year already, no sentence begins with 「2024年，我镇」. */
function isIntroduced({ before, textAt }: Caret, from: number, year: number | null): boolean {
  const paragraph = before.slice(textAt, from).trimEnd()
  if (paragraph.endsWith(':') || /本年度|全年|今年/.test(paragraph)) return true
  return year !== null && paragraph.includes(`${year}年`)
}

/** Where in `before` the sentence begins in which the caret stands. */
function sentenceStart({ before, textAt }: Caret): number {
  let start = before.length
  while (start > textAt && !stops.includes(before[start - 1]!)) start--
  while (start < before.length && before.charCodeAt(start) <= 32) start++
  return start
}

const stops = '。!?;:>'

/** The end of the sentence behind the caret: it would be said twice. */
function restLength(after: string): number {
  const end = after.search(/[。!?;<]/)
  if (end < 0) return after.trimEnd().length
  return after[end] === '<' ? end : end + 1
}

/** 「2024年，我镇」, 「本年度」: what stands before the statement itself. Another year’s is none. */
function isOpening(words: string, year: number | null): boolean {
  let rest = words.trim()
  while (rest !== '') {
    const opening = openings.exec(rest)
    if (!opening || (opening[1] && year !== null && Number(opening[1]) !== year)) return false
    rest = rest.slice(opening[0].length)
  }
  return true
}

const openings =
  /^(?:(20\d\d)年度?|本年度?|全年度?|今年|一年来|我(?:街道|苏木|[省市县区旗州盟镇乡局委办])|本(?:机关|单位|行政机关|镇|乡|局)|,| )/

function isBoundary(said: string, year: number | null): boolean {
  return isOpening(said, year) || /[,、(\s]$/.test(said)
}
