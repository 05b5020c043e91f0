import type { Report, Sentence } from '../report/report.ts'
import { amountsWithin, compactOf, original } from './compact.ts'
import { type Item, itemsOf } from './listsItems.ts'
import { introductionOfNext } from './listsWords.ts'

/** A sentence with several numbers that may say something about each other. */
export interface NumberedSentence {
  readonly sentence: Sentence
  readonly items: readonly Item[]
  /** Numbers of the sentence before in the same paragraph. */
  before(): readonly Item[]
  /** Words of a breakdown stand in it. */
  readonly lists: boolean
  /** Percentages, multiples or differences stand in it. */
  readonly compares: boolean
}

const known = new WeakMap<Report, readonly NumberedSentence[]>()

/** The sentences that lists and percentages may stand in, read once per report. */
export function numberedSentences(report: Report): readonly NumberedSentence[] {
  let found = known.get(report)
  if (found === undefined) {
    found = collect(report)
    known.set(report, found)
  }
  return found
}

function collect(report: Report): readonly NumberedSentence[] {
  const { sentences } = report
  const found: NumberedSentence[] = []
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!
    const compact = compactOf(report, sentence)
    const { text, span } = compact
    const cues = cuesOf(text, span.start, span.end)
    if (cues === 0) continue
    const amounts = amountsWithin(report, compact)
    if (amounts.length > mostNumbers) continue
    const follows = i > 0 && sentence.span.start - sentences[i - 1]!.span.end <= 2
    const begins = text.startsWith('其中', span.start)
    if (amounts.length < 2 && !(follows && (begins || (cues & compares) !== 0) && amounts.length === 1))
      continue
    let before: readonly Item[] | null = null
    found.push({
      sentence,
      items: itemsIn(report, sentence),
      before() {
        if (before === null) {
          const last = sentences[i - 1] ?? sentence
          before = follows ? itemsIn(report, last) : []
        }
        return before
      },
      lists: (cues & lists) !== 0,
      compares: (cues & compares) !== 0,
    })
  }
  return found
}

/** The numbers of a sentence with the words around them, blanks left out; offsets of the reading text. */
export function itemsIn(report: Report, sentence: Pick<Sentence, 'span'>): readonly Item[] {
  const compact = compactOf(report, sentence)
  const items = itemsOf(compact.text, compact.span, amountsWithin(report, compact))
  if (compact.offsets === null) return items
  for (const item of items) {
    const { span, digits } = item.amount
    item.amount = { ...item.amount, span: original(compact, span), digits: original(compact, digits) }
  }
  return items
}

/** What has more numbers is no sentence but a table that lost its lines, or an attack. */
const mostNumbers = 200

const lists = 1
const compares = 2

/** What a character can be part of. */
const kinds = new Uint8Array(0x10000)
const digit = 1
const numeral = 2
const ratio = 3
const mark = 4
/** From here on: the first character of cue words, and which of `seconds` may follow it. */
const cue = 8
for (const char of '0123456789') kinds[char.charCodeAt(0)] = digit
for (const char of '一二两三四五六七八九十百千零〇') kinds[char.charCodeAt(0)] = numeral
for (const char of '%‰倍番成') kinds[char.charCodeAt(0)] = ratio
for (const char of ':(') kinds[char.charCodeAt(0)] = mark

/** Words between two numbers without which they are no breakdown; two characters tell them. */
const cues =
  '其中 中, 中: 中网 中线 中当 中现 中邮 中信 为网 为线 为信 为邮 为当 为现 为自 为公民 为法 为企 包括 包含 分别 具体 涵盖 内含 含有 ,含 均含 主要有 合计 共计 ,共 总计 总共 通过 利用 依托 自然人 公民 法人 企业'
const seconds: Set<number>[] = []
for (const word of cues.split(' ')) {
  const code = word.charCodeAt(0)
  if (kinds[code]! < cue) {
    kinds[code] = cue + seconds.length
    seconds.push(new Set())
  }
  seconds[kinds[code]! - cue]!.add(word.charCodeAt(1))
}
/** Before a number: a difference. */
const changes = new Set([...'加少长降升多了'].map((char) => char.charCodeAt(0)))
/** Before a colon or a bracket: 「300条(网站200条……」, 「184条:……」, 「按渠道分:」. */
const measures = new Set([...'条件篇则份次个项起宗场期部余类分下为是中'].map((char) => char.charCodeAt(0)))

/**
 * Which of the two a sentence may hold, seen without reading its numbers: most sentences hold neither, and one pass
 * over their characters is all they cost. A breakdown has a word or mark of its own between two numbers.
 */
function cuesOf(text: string, start: number, end: number): number {
  let found = 0
  let numbers = 0
  let pending = 0
  let inNumber = false
  for (let i = start; i < end; i++) {
    const kind = kinds[text.charCodeAt(i)]!
    if (kind === 0) {
      inNumber = false
      continue
    }
    if (kind <= numeral) {
      if (!inNumber) {
        numbers++
        found |= pending
        if (kind === digit && changes.has(text.charCodeAt(i - 1))) found |= compares
      }
      inNumber = true
      continue
    }
    if (kind === ratio) {
      if (inNumber || text[i - 1] === '翻') found |= compares
    } else if (numbers > 0 && pending === 0) {
      if (kind >= cue ? seconds[kind - cue]!.has(text.charCodeAt(i + 1)) : inNumber) pending = lists
      else if (kind === mark && measures.has(text.charCodeAt(i - 1))) pending = lists
    }
    inNumber = false
  }
  if (numbers > 1 && introductionOfNext(text.slice(start, start + 24)) !== null) return found | lists
  if (text.startsWith('其中', start)) return numbers > 0 ? found | lists : 0
  return numbers > 1 || (found & compares) !== 0 ? found : 0
}
