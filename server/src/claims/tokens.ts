import type { Amount } from './amounts.ts'
import { type Kind, phrasebook } from './phrasebook.ts'
import { quoteEnd } from './quotes.ts'

/** A word of the phrasebook, a number, or a mark of punctuation in a sentence. */
export interface Item {
  readonly kind: Kind | 'amount' | 'mark'
  /** Meaning of the word; the character of a mark; '' for amounts. */
  readonly is: string
  readonly start: number
  readonly end: number
  readonly amount: Amount | null
}

interface Entry {
  readonly word: string
  readonly kind: Kind
  readonly is: string
}

/**
 * The phrasebook as a tree of characters: `roots` leads from the first character to its node, `follower` from a node
 * and a character to the next. `entries` holds the phrase that ends at a node. A match costs one look-up a
 * character, however many phrases there are.
 */
const entries: (Entry | null)[] = [null]
const roots = new Uint16Array(0x10000)
/** An open hash table from node and character to node: at most a third full, so that few places are looked at. */
const places = 0x8000
const keys = new Int32Array(places)
const nodes = new Uint16Array(places)

function placeOf(node: number, code: number): number {
  const key = (node << 16) | code
  let place = (Math.imul(node, 0x9e3b) ^ Math.imul(code, 0x85eb)) & (places - 1)
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (places - 1)
  return place
}
/** 1 where a phrase, 2 where a mark, 3 where digits, 4 where a quotation begins. One look per character. */
const starts = new Uint8Array(0x10000)
/** Set for the first two characters of each phrase (hashed), and for first characters that are a phrase. */
const pairs = new Uint8Array(0x10000)
const singles = new Uint8Array(0x10000)

function pair(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff
}

for (const { kind, is, words } of phrasebook) {
  for (const word of words.split(' ')) if (word !== '') add(word, kind, is)
}

function add(word: string, kind: Kind, is: string): void {
  const root = word.charCodeAt(0)
  let node = (roots[root] ||= entries.push(null) - 1)
  for (let i = 1; i < word.length; i++) {
    const place = placeOf(node, word.charCodeAt(i))
    if (keys[place] === 0) {
      keys[place] = (node << 16) | word.charCodeAt(i)
      nodes[place] = entries.push(null) - 1
    }
    node = nodes[place]!
  }
  // Of two entries with the same words the first holds.
  entries[node] ??= { word, kind, is }
  const first = word.charCodeAt(0)
  starts[first] = 1
  if (word.length === 1) singles[first] = 1
  else pairs[pair(first, word.charCodeAt(1))] = 1
}

for (const char of ',;。、():!?') starts[char.charCodeAt(0)] = 2
for (const char of '0123456789') starts[char.charCodeAt(0)] = 3
for (const char of '《“‘「『"') starts[char.charCodeAt(0)] = 4

/** The items of `text[start, end)` in order, the amounts among them. One pass. */
export function itemsOf(
  text: string,
  start: number,
  end: number,
  amounts: readonly Amount[],
  year: number | null,
): Item[] {
  const items: Item[] = []
  let at = start
  let next = 0
  let stray: Set<number> | null = null
  while (at < end) {
    while (next < amounts.length && amounts[next]!.span.start < at) next++
    if (next < amounts.length && amounts[next]!.span.start === at) {
      const amount = amounts[next]!
      items.push({ kind: 'amount', is: '', start: at, end: amount.span.end, amount })
      at = amount.span.end
      continue
    }
    const code = text.charCodeAt(at)
    const start = starts[code]
    if (start === 0) at++
    else if (start === 2) {
      items.push({ kind: 'mark', is: text[at]!, start: at, end: at + 1, amount: null })
      at++
    } else if (start === 3) at = dateAt(text, at, end, year, items)
    else if (start === 4) {
      const close: number = stray?.has(code) ? -1 : quoteEnd(text, at, end)
      if (close < 0) (stray ??= new Set()).add(code)
      // 「“予以公开”3件」: a category in quotes is meant, everything else in quotes is quoted.
      else if (code !== 0x300a && close - at < 20) {
        const entry = entryAt(text, at + 1, close - 1)
        if (entry !== null && at + 2 + entry.word.length === close && isCategory(entry.kind)) {
          items.push({ kind: entry.kind, is: entry.is, start: at, end: close, amount: null })
        }
      }
      at = close < 0 ? at + 1 : close
    } else {
      const may = pairs[pair(code, text.charCodeAt(at + 1))] === 1 || singles[code] === 1
      const entry = may ? entryAt(text, at, end) : null
      if (entry !== null) {
        const stop = at + entry.word.length
        items.push({ kind: entry.kind, is: entry.is, start: at, end: stop, amount: null })
        at = stop
      } else {
        const after = yearStarts[code] === 1 ? chineseYear(text, at, end) : 0
        if (after > 0) items.push(time(yearKind(chineseDigits(text, at), year), at, after))
        at = after > 0 ? after : at + 1
      }
    }
  }
  return items
}

function isCategory(kind: Kind): boolean {
  return kind === 'result' || kind === 'outcome' || kind === 'applicant' || kind === 'path'
}

/** The longest phrase that begins at `at`. */
function entryAt(text: string, at: number, end: number): Entry | null {
  let node = at < end ? roots[text.charCodeAt(at)]! : 0
  let found = entries[node]!
  for (let i = at + 1; node > 0 && i < end; i++) {
    const place = placeOf(node, text.charCodeAt(i))
    node = keys[place] === 0 ? 0 : nodes[place]!
    if (node > 0) found = entries[node] ?? found
  }
  return found
}

function time(is: string, start: number, end: number): Item {
  return { kind: 'time', is, start, end, amount: null }
}

function yearKind(year: number, reported: number | null): string {
  if (reported === null || year === reported) return 'this'
  return year < reported ? 'last' : 'next'
}

/** Years and months among the digits that are no amounts: 「2023年」, 「6月底」. Pushes an item, returns where to go on. */
function dateAt(text: string, at: number, end: number, reported: number | null, items: Item[]): number {
  const stop = digitsEnd(text, at, end)
  let unit = stop
  while (unit < end && (text.charCodeAt(unit) === 32 || text.charCodeAt(unit) === 10)) unit++
  const char = text[unit]
  const value = Number(text.slice(at, Math.min(stop, at + 5)))
  if (char === '年' && stop - at === 4) {
    const after = text[unit + 1] === '度' ? unit + 2 : unit + 1
    items.push(time(yearKind(value, reported), at, after))
    return after
  }
  if (char === '年' && stop - at < 3) {
    // 「3年来」, 「近5年」
    items.push(time(text[unit + 1] === '来' ? 'many' : 'neutral', at, unit + 1))
    return unit + 1
  }
  if (char === '-' || char === '—' || char === '~') {
    // 「2021—2025年」, 「1-11月」: some other stretch of time.
    let last = unit
    while (last < end && !(text.charCodeAt(last) >= 48 && text.charCodeAt(last) <= 57)) last++
    const more = last - unit <= 2 ? digitsEnd(text, last, end) : last
    if (more > last && (text[more] === '月' || text[more] === '年')) {
      const whole = text[more] === '月' && value === 1 && text.slice(last, more) === '12'
      items.push(time(whole ? 'this' : text[more] === '月' ? 'part' : 'many', at, more + 1))
      return more + 1
    }
  }
  if (char === '月' && stop - at < 3) {
    let after = unit + 1
    const day = digitsEnd(text, after, end)
    if (day > after && (text[day] === '日' || text[day] === '号')) {
      const date = `${value}.${text.slice(after, day)}`
      after = day + 1
      // 「截至6月30日」, 「截至2024年6月30日」
      const last = items.at(-1)
      const opens = last?.kind === 'time' && last.end === at ? last.start : at
      const until = text[opens - 1] === '至' || last?.is === '至'
      if (date !== '1.1' && date !== '12.31' && until) items.push(time('part', at, after))
      return after
    }
    const wholeYear = value === 12 && (text[after] === '底' || text[after] === '末')
    if (!wholeYear) items.push(time('part', at, after))
    return after
  }
  return Math.max(stop, at + 1)
}

function digitsEnd(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
  return at
}

const yearDigits = '〇零一二三四五六七八九'

/** Behind 「二〇二四年(度)」, or 0. */
function chineseYear(text: string, at: number, end: number): number {
  if (at + 4 >= end || text[at + 4] !== '年') return 0
  for (let i = at; i < at + 4; i++) if (!yearDigits.includes(text[i]!)) return 0
  return text[at + 5] === '度' ? at + 6 : at + 5
}

function chineseDigits(text: string, at: number): number {
  let value = 0
  for (let i = at; i < at + 4; i++) value = value * 10 + Math.max(0, yearDigits.indexOf(text[i]!) - 1)
  return value
}

const yearStarts = new Uint8Array(0x10000)
for (const char of yearDigits) yearStarts[char.charCodeAt(0)] = 1
for (const char of yearDigits) if (starts[char.charCodeAt(0)] === 0) starts[char.charCodeAt(0)] = 1
