import { shifted } from '../text/decimal.ts'
import type { Span } from '../text/span.ts'
import type { Amount } from './amount.ts'
import { type Arabic, arabicAt } from './arabic.ts'
import type { Relation } from './claim.ts'
import { skipSpace } from './gaps.ts'
import { measureAt } from './measures.ts'
import { chineseNumber, chineseUnit } from './numerals.ts'
import { doubling, perHundred, tenth } from './percents.ts'
import { quoteEnd } from './quotes.ts'
import { blurAfter, blurBefore, interval } from './uncertainty.ts'

export type { Amount } from './amount.ts'

const none: readonly Amount[] = []

const kinds = new Uint8Array(0x10000)
const isDigit = 1
const isChinese = 2
const isQuote = 3
const isTurn = 4
for (const char of '0123456789') kinds[char.charCodeAt(0)] = isDigit
for (const char of '〇零一二两三四五六七八九十百千万亿') kinds[char.charCodeAt(0)] = isChinese
for (const char of '《“‘「『"') kinds[char.charCodeAt(0)] = isQuote
kinds['翻'.charCodeAt(0)] = isTurn

/** Each number of the report in `text` within the span, in order. One pass; linear in the length of the span. */
export function amountsIn(text: string, { start, end }: Span): readonly Amount[] {
  let found: Amount[] | null = null
  let at = start
  /** Where the last number before which a 第 stood ends: 「第2、3项」 numbers its items throughout. */
  let ordinalEnd = -1
  /** No amount reaches back over the one before it. */
  let from = start
  /** Opening marks that nothing closes: nobody looks for their ends again. */
  let stray: Set<number> | null = null
  while (at < end) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === 0) {
      at++
      continue
    }
    if (kind === isQuote) {
      const mark = text.charCodeAt(at)
      const close = stray?.has(mark) ? -1 : quoteEnd(text, at, end)
      if (close < 0 && mark !== 34) (stray ??= new Set()).add(mark)
      at = close < 0 ? at + 1 : close
      continue
    }
    if (kind === isTurn) {
      const amount = doubling(text, at, end)
      if (amount !== null) (found ??= []).push(amount)
      at = from = amount === null ? at + 1 : amount.span.end
      continue
    }
    if (kind === isDigit) {
      const read = arabicAt(text, at, start, end)
      if (isOrdinal(text, at, start, ordinalEnd)) ordinalEnd = read.end
      else if (read.kind === 'number') {
        const amount = complete(text, at, read.end, end, from, read, 'arabic')
        if (amount !== null) {
          ;(found ??= []).push(amount)
          at = from = amount.span.end
          continue
        }
      }
      at = read.end
      continue
    }
    if (text.startsWith('百分', at)) {
      const amount = perHundred(text, at, end, from)
      if (amount !== null) {
        ;(found ??= []).push(amount)
        at = from = amount.span.end
        continue
      }
    }
    let stop = at + 1
    while (stop < end && kinds[text.charCodeAt(stop)] === isChinese) stop++
    if (isOrdinal(text, at, start, ordinalEnd)) ordinalEnd = stop
    else {
      const amount = chinese(text, at, stop, end, from)
      if (amount !== null) {
        ;(found ??= []).push(amount)
        at = from = amount.span.end
        continue
      }
    }
    at = stop
  }
  return found ?? none
}

/** 「第19条」, 「第二项」, and 「、3」 after one. */
function isOrdinal(text: string, at: number, start: number, ordinalEnd: number): boolean {
  if (at <= start) return false
  const before = text[at - 1]
  if (before === '第') return true
  return ordinalEnd === at - 1 && (before === '、' || before === '至' || before === '-' || before === '和')
}

const notEach = '每某任同逐哪这那另下上首头几数'
/** After 「一件」, 「一次」 …: idioms, not counts. */
const idioms = ['事', '性', '办', '样', '龙', '通', '张网', '网', '体', '码']

function chinese(text: string, at: number, stop: number, end: number, from: number): Amount | null {
  const before = at > from ? text[at - 1]! : ''
  const upTo100 =
    (before === '上' || before === '过') && stop - at === 1 && chineseUnit(text.charCodeAt(at)) >= 100
  if (before !== '' && notEach.includes(before) && !upTo100) return null
  let number = chineseNumber(text, at, stop)
  let bare = false
  if (number === null) {
    // 「近百件」, 「上千条」: a bare 百, 千, 万 counts when a word before it says how.
    const unit = stop - at === 1 ? chineseUnit(text.charCodeAt(at)) : 0
    if (unit < 100 || (!upTo100 && blurBefore(text, at, from) === null)) return null
    number = { value: unit, upTo: unit, spelled: false }
    bare = true
  }
  const tenths = text[stop] === '成' && number.value >= 1 && number.value <= 9 && stop - at === 1
  if (tenths) return tenth(text, at, stop, from, number.value, 'chinese')
  const read: Arabic = {
    kind: 'number',
    end: stop,
    value: number.value,
    unit: bare ? number.value : lastUnit(number.value),
  }
  const amount = complete(text, at, stop, end, from, read, 'chinese', number.upTo)
  if (amount === null) return null
  if (number.value === 1 && stop - at === 1) {
    for (const idiom of idioms) if (text.startsWith(idiom, amount.span.end)) return null
  }
  if (upTo100) return { ...amount, relation: 'atLeast', high: Number.POSITIVE_INFINITY }
  return amount
}

/** 「二十万」 counts in ten thousands, as 「20 万」 does; smaller round numbers are meant to the unit. */
function lastUnit(value: number): number {
  if (value === 0 || value % 1e4 !== 0) return 1
  return value % 1e8 === 0 ? 1e8 : 1e4
}

/** Adds what stands around the digits: multipliers, 余, the measure word, blurring words. */
function complete(
  text: string,
  at: number,
  digitsEnd: number,
  end: number,
  from: number,
  read: Arabic,
  style: 'arabic' | 'chinese',
  upTo = read.value,
): Amount | null {
  let { value, unit } = read
  let stop = digitsEnd
  let digits = digitsEnd
  let remainder = false
  let mixed = false
  let next = skipSpace(text, stop, end)
  for (; next < end; next = skipSpace(text, stop, end)) {
    const code = text.charCodeAt(next)
    // 「3万元」 is 3 in 万元, 「3万件」 is 30000.
    const scale = (style === 'arabic' || remainder) && text[next + 1] !== '元' ? chineseUnit(code) : 0
    if (scale >= 100) {
      const places = Math.round(Math.log10(scale))
      value = shifted(value, places)
      unit = shifted(unit, places)
      upTo = shifted(upTo, places)
      mixed = true
      stop = next + 1
      if (!remainder) digits = stop
    } else if (!remainder && (code === 0x4f59 || code === 0x591a || code === 0x6765)) {
      // 余, 多, 来: 「300余件」, 「100多件」, 「十来件」
      if (code === 0x6765 && style !== 'chinese') break
      remainder = true
      stop = next + 1
    } else break
  }
  // 「5G」, 「H5页面」: behind a letter only a count of something is a number.
  let measure = next < end ? measureAt(text, next, style === 'chinese' && !mixed) : ''
  const bracketed = measure === '' && text[next] === '(' ? measureAt(text, next + 1, false) : ''
  if (measure !== '' && next + measure.length <= end) stop = next + measure.length
  else if (bracketed !== '' && text[next + 1 + bracketed.length] === ')' && style === 'arabic') {
    // 「予以公开 3(件)」
    measure = bracketed
    stop = next + bracketed.length + 2
  } else if (style === 'chinese') return null
  else {
    if (text[next] === '成' && value < 10) return tenth(text, at, digitsEnd, from, value, 'arabic')
    if (read.loose) return null
  }
  if (measure !== '' && !remainder && text[stop] === '余') {
    remainder = true
    stop++
  }
  let relation: Relation = remainder ? 'atLeast' : upTo > value ? 'about' : 'equal'
  const tail = blurAfter(text, stop)
  if (tail !== null) {
    relation = tail.relation
    stop += tail.word.length
  }
  let first = at
  let head = blurBefore(text, at, from)
  if (head === null && at > from && text[at - 1] === ' ') head = blurBefore(text, at - 1, from)
  if (head !== null) {
    first = text.lastIndexOf(head.word, at)
    if (tail === null && !remainder) relation = head.relation
  }
  let [low, high] = interval(value, unit, relation, remainder, tail === null ? head?.floor : 0)
  if (upTo > value) [low, high] = [value, upTo]
  return {
    span: { start: first, end: stop },
    digits: { start: at, end: digits },
    value,
    low,
    high,
    relation,
    unit,
    measure,
    style: mixed ? 'mixed' : style,
    percent: measure === '%' || measure === '‰' || measure === '百分点' || measure === '个百分点',
  }
}
