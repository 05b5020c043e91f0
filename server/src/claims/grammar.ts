import { note } from './aside.ts'
import { closing, disown, enter, isOfOthers, leave } from './brackets.ts'
import { isDifference, isFormer, isHeldAgainst, isTopic, statesAfterDifference } from './changes.ts'
import { follow } from './context.ts'
import { impliedClaims } from './implied.ts'
import { endClauseLevel, endPartLevel } from './levels.ts'
import { hasKind } from './pick.ts'
import type { Reading } from './reading.ts'
import { waitingClaim } from './requestClaims.ts'
import { resolve } from './resolve.ts'
import { respectiveClaims } from './respective.ts'
import type { Item } from './tokens.ts'
import { zeroClaims } from './zero.ts'

/**
 * Reads a sentence from left to right. A number belongs to the words between it and the number or the boundary
 * before it (`left`); when those decide nothing, to the words behind it (`right`). What the sentence is about,
 * whose numbers and which time it speaks of is remembered from clause to clause.
 */
export function readSentence(reading: Reading, items: readonly Item[]): void {
  readGroup(reading, items, 0, items.length, 0, false)
}

/** Reads `items[from, to)`: the sentence, or what stands in brackets. */
function readGroup(
  reading: Reading,
  items: readonly Item[],
  from: number,
  to: number,
  depth: number,
  /** 「较上年(25 件)减少 5 件」: the bracket stands in a comparison. */
  compared: boolean,
): void {
  let left: Item[] = []
  let clause: Item[] = []
  let numbers = 0
  let used = from
  let comparing = compared
  let differences = 0
  /** What the number before a change was of: 「申请由 9 件增至 16 件」. */
  let former: Item[] = []
  /** What a number of last year was of: 「2023年制发 6 件,2024年 7 件」. */
  let elsewhen: Item[] = []
  /** Behind the last bracket with a number: 「信访类(6 件)和重复申请(2 件)」. */
  let told = -1
  let clauseStart = items[from]?.start ?? reading.sentence.span.start
  let time = reading.time

  const endClause = () => {
    if (numbers === 0 && reading.unbound !== null) {
      if (reading.subject === 'request' && reading.level === 'fit' && reading.time === 'this') {
        waitingClaim(reading, reading.unbound, clause)
      }
      reading.unbound = null
    }
    zeroClaims(reading, clause, reading.pending)
    impliedClaims(reading, clause)
    if (comparing) reading.time = time
    comparing = compared
    reading.documentAction = null
    if (reading.subject === 'foreign' && !reading.foreignCounted) forgetForeign(reading)
    reading.afterDifference = numbers > 0 && numbers === differences
    reading.afterLast = elsewhen.length > 0
    if (reading.afterDifference || reading.afterLast) reading.pending = former.length > 0 ? former : elsewhen
    else reading.pending = numbers > 0 || hasKind(clause, 'zero') ? [] : clause
    endClauseLevel(reading)
    former = []
    elsewhen = []
    differences = 0
    left = []
    clause = []
    numbers = 0
  }

  for (let i = from; i < to; i++) {
    const item = items[i]!
    if (item.kind === 'amount') {
      if (countsTheParts(items, i)) {
        note(reading, item.amount!, left, [], 'counter')
        continue
      }
      const listed = respectiveClaims(reading, items, i, to, left)
      if (listed !== null) {
        numbers++
        left = []
        i = listed - 1
        used = listed
        continue
      }
      const payer = isPayer(reading, items, i, to)
      const ofPeople = people.has(item.amount!.measure) && item.amount!.value > 1
      const term = isTerm(reading, item)
      const right = wordsBehind(items, i + 1, to, term || ((ofPeople || left.some(says)) && !payer))
      clause.push(item)
      numbers++
      if (reading.within && reading.depth === 0) reading.listed += item.amount!.value
      if (comparing || isDifference(left) || isFormer(reading, items, i)) {
        differences++
        if (former.length === 0) former = left.filter(isTopic)
        if (isFormer(reading, items, i)) {
          note(reading, item.amount!, left, [], 'lastYear')
          left = []
          continue
        }
      }
      const bare = left.every(
        (each) =>
          (each.kind === 'time' && (reading.afterLast || each.is === 'this')) ||
          each.kind === 'level' ||
          (each.kind === 'list' && each.is === 'sum'),
      )
      const takes =
        bare &&
        numbers === 1 &&
        (!reading.afterDifference || statesAfterDifference(reading.text, clauseStart, item.start))
      const words = takes ? [...inherited(reading, right), ...left] : left
      if (reading.time === 'last' && numbers === 1) elsewhen = words.filter(isTopic)
      reading.unbound = null
      reading.shared = isShared(items, i + 1 + right.length, to, right)
      const before = reading.claims.length
      if (!comparing) resolve(reading, item.amount!, words, right)
      if (reading.claims.length === before && hasKind(words, 'action', 'make')) reading.made = true
      if (!reading.within)
        reading.trapped = reading.claims.length === before && hasKind(words, 'trap', 'A-10')
      note(reading, item.amount!, words, right, comparing && !item.amount!.percent ? 'comparison' : null)
      used = i + 1 + right.length
      left = []
      continue
    }
    if (item.kind === 'mark') {
      if (item.is === '(') {
        // Brackets in brackets in brackets are read as plain text.
        if (depth < 3) {
          const close = closing(items, i, to)
          const saved = enter(reading, numbers === 0 ? left.filter(isTopic) : [])
          reading.depth = depth + 1
          readGroup(reading, items, i + 1, close, depth + 1, comparing)
          reading.depth = depth
          const others = numbers > 0 && isOfOthers(reading, saved, items, i, close)
          leave(reading, saved)
          if (others) disown(reading)
          if (numbers === 0) {
            const inside = items.slice(i + 1, close)
            // 「申请(含上年结转)18 件」
            const carried = inside.find((each) => each.kind === 'action' && each.is === 'carriedIn')
            if (inside.some((each) => each.kind === 'amount')) told = (items[close] ?? item).end
            else {
              if (carried !== undefined) left.push({ ...carried, kind: 'list', is: 'withCarried' })
              // 「不予公开(含不予处理)7 件」
              const result = inside.find((each) => each.kind === 'result')
              if (result !== undefined) left.push({ ...result, kind: 'trap', is: 'together' })
            }
          }
          i = close
        }
      } else if (item.is === '、') {
        if (numbers > 0 || item.start === told) left = []
        else left.push(item)
        clause.push(item)
      } else if (item.is === ':' && labels(items[i + 1], left)) {
        // 「新收申请:12 件」, 「行政复议:无」: the label stays with its value.
      } else if (item.is !== ')') {
        // 「答复的 12 件申请中,公开 8 件」
        const among = item.is === ',' && numbers > 0 && reading.text[item.start - 1] === '中'
        endClause()
        if (among) reading.within = true
        reading.including = false
        // A list of things not counted ends with its part of the sentence.
        if (item.is === ';' && reading.subject === 'foreign' && reading.foreignKind.startsWith('E-3')) {
          reading.subject = reading.former
        }
        if (item.is === ';' || item.is === '。') {
          reading.within = false
          reading.ofSome = false
          reading.channels = 0
          reading.channelled = false
          reading.settled = 0
          endPartLevel(reading)
          reading.pending = []
          reading.waiting = []
        }
        time = reading.time
        clauseStart = item.end
      }
      continue
    }
    if (item.kind === 'change' && item.is === 'to') {
      // What follows is this year's number again.
      comparing = false
      if (reading.time !== 'plan' && reading.time !== 'next') reading.time = time
      if (former.length > 0) left = former
      former = []
      clause.push(item)
      continue
    }
    if (!comparing && (isHeldAgainst(reading, item) || (item.kind === 'change' && item.is === 'than'))) {
      comparing = true
      time = reading.time
    }
    follow(reading, item, items[i - 1])
    clause.push(item)
    if (item.kind === 'join' && item.start === told) left = []
    if (i >= used) left.push(item)
  }
  endClause()
}

/** 「意见 57 条,形成清单,办结 52 条」: a thing named in passing leaves the sentence with what it counted before. */
function forgetForeign(reading: Reading): void {
  if (reading.letters === '') reading.subject = reading.former
  else {
    reading.foreignKind = reading.letters
    reading.foreignCounted = true
  }
}

/** 「两项合计 72 件」, 「窗口、信函、网络三种途径」: the first number counts what stands before it. */
function countsTheParts(items: readonly Item[], at: number): boolean {
  const { amount, end } = items[at]!
  if (amount?.measure === '种' && amount.style === 'chinese') return true
  const next = items[at + 1]
  return amount?.measure === '项' && next?.kind === 'list' && next.is === 'sum' && next.start === end
}

/** 「在规定的 20 个工作日内答复 2 件」: the words behind the term are of the next number. */
function isTerm({ text }: Reading, { start, amount }: Item): boolean {
  return (
    amount!.measure.endsWith('日') && /(?:规定|法定|要求)的?$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

/** 「对 2 件申请收取信息处理费 860 元」: the words between the numbers are of both. */
function isPayer({ text }: Reading, items: readonly Item[], at: number, to: number): boolean {
  const { start } = items[at]!
  if (start === 0 || !'对向'.includes(text[start - 1]!)) return false
  for (let i = at + 1; i < to && i < at + 6; i++) {
    const { kind, is } = items[i]!
    if (kind === 'mark' || kind === 'amount') return false
    if (kind === 'subject' && is === 'fee') return true
  }
  return false
}

/** A colon joins when a value follows directly. */
function labels(next: Item | undefined, left: readonly Item[]): boolean {
  return left.length > 0 && (next?.kind === 'amount' || next?.kind === 'zero' || next?.kind === 'list')
}

/**
 * Words between a number and the next boundary. When the next number follows without one, the words belong
 * to it, unless the first number has no words of its own.
 */
function wordsBehind(items: readonly Item[], from: number, to: number, hasLeft: boolean): readonly Item[] {
  let end = from
  for (; end < to; end++) {
    const { kind } = items[end]!
    if (kind === 'mark') break
    if (kind === 'amount') return hasLeft ? [] : ownWords(items.slice(from, end), items[end]!)
  }
  return items.slice(from, end)
}

/** 「38 件的结果为予以公开 12 件、…」: a result right before a number is that number's. */
function ownWords(words: readonly Item[], next: Item): readonly Item[] {
  const last = words.at(-1)
  return last?.kind === 'result' && last.end === next.start ? words.slice(0, -1) : words
}

/** 「全年 3 件行政复议中有 1 件…」: time and body say nothing of what the number counts. */
/** The list of results behind a number goes on: 「4 件分别为不掌握、过程性信息、重复申请」. */
function isShared(items: readonly Item[], at: number, to: number, right: readonly Item[]): boolean {
  if (right.length === 0 || at + 1 >= to || right[right.length - 1]!.kind !== 'result') return false
  return items[at]!.is === '、' && items[at + 1]!.kind === 'result'
}

const people = new Set(['名', '人', '位', '户', '家'])

function says({ kind }: Item): boolean {
  return kind !== 'time' && kind !== 'level'
}

/** The words behind the number say themselves what it counts. */
function isOwnTopic({ kind, is }: Item): boolean {
  if (kind === 'subject') return is === 'review' || is === 'litigation' || is === 'dispute'
  return kind === 'action' || kind === 'result' || kind === 'outcome'
}

/** 「收到政府信息公开申请,共 12 件」: the number takes the words of the clause before. */
function inherited(reading: Reading, right: readonly Item[]): readonly Item[] {
  const { pending } = reading
  if (right.some(isOwnTopic)) return []
  const [first] = pending
  // 「撤回的计入“其他处理”,共 2 件」: a part of that result.
  const counted = ({ kind, start }: Item) =>
    kind === 'result' && /入[“"]?$/.test(reading.text.slice(Math.max(0, start - 2), start))
  if (pending.some(counted)) return []
  // 「对不予公开的申请,3 件当面作了解释」
  if (first?.kind === 'result' && reading.text[first.start - 1] === '对') return []
  return pending.filter((item) => item.kind !== 'change')
}
