import type { Amount } from './amounts.ts'
import { disputeClaim } from './disputeClaims.ts'
import { decisionClaim, documentClaim } from './documentClaims.ts'
import { feeClaim } from './feeClaims.ts'
import { impliedByRate, impliedClaims } from './implied.ts'
import { hasKind, lastOf } from './pick.ts'
import { publishedClaim } from './publishedClaims.ts'
import { mostClaims, type Reading, type Subject } from './reading.ts'
import { requestClaim, waitingClaim } from './requestClaims.ts'
import type { Item } from './tokens.ts'
import { zeroClaims } from './zero.ts'

/**
 * Reads a sentence from left to right. A number belongs to the words between it and the number or the boundary
 * before it (`left`); when those decide nothing, to the words behind it (`right`). What the sentence is about,
 * whose numbers and which time it speaks of is remembered from clause to clause.
 */
export function readSentence(reading: Reading, items: readonly Item[]): void {
  readGroup(reading, items, 0, items.length, 0)
}

interface Saved {
  readonly time: string
  readonly subject: Subject | null
  readonly within: boolean
  readonly including: boolean
  readonly pending: readonly Item[]
}

/** Reads `items[from, to)`: the sentence, or what stands in brackets. */
function readGroup(reading: Reading, items: readonly Item[], from: number, to: number, depth: number): void {
  let left: Item[] = []
  let clause: Item[] = []
  let numbers = 0
  let used = from
  let comparing = false
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
    comparing = false
    reading.documentAction = null
    if (reading.subject === 'foreign' && !reading.foreignCounted) reading.subject = reading.former
    reading.pending = numbers > 0 || hasKind(clause, 'zero') ? [] : clause
    left = []
    clause = []
    numbers = 0
  }

  for (let i = from; i < to; i++) {
    const item = items[i]!
    if (item.kind === 'amount') {
      const right = wordsBehind(items, i + 1, to, left.length > 0)
      clause.push(item)
      numbers++
      const bare = left.every((each) => each.kind === 'list' && each.is === 'sum')
      const words = bare && numbers === 1 ? [...inherited(reading.pending, right), ...left] : left
      reading.unbound = null
      if (!comparing) resolve(reading, item.amount!, words, right)
      used = i + 1 + right.length
      left = []
      continue
    }
    if (item.kind === 'mark') {
      if (item.is === '(') {
        // Brackets in brackets in brackets are read as plain text.
        if (depth < 3) {
          const close = closing(items, i, to)
          const saved = enter(reading)
          reading.depth = depth + 1
          readGroup(reading, items, i + 1, close, depth + 1)
          reading.depth = depth
          leave(reading, saved)
          if (numbers === 0) {
            const inside = items.slice(i + 1, close)
            // 「申请(含上年结转)18 件」
            const carried = inside.find((each) => each.kind === 'action' && each.is === 'carriedIn')
            if (carried !== undefined && !inside.some((each) => each.kind === 'amount')) {
              left.push({ ...carried, kind: 'list', is: 'withCarried' })
            }
          }
          i = close
        }
      } else if (item.is === '、') {
        if (numbers > 0) left = []
        else left.push(item)
        clause.push(item)
      } else if (item.is === ':' && labels(items[i + 1], left)) {
        // 「新收申请:12 件」, 「行政复议:无」: the label stays with its value.
      } else if (item.is !== ')') {
        endClause()
        reading.including = false
        // A list of things not counted ends with its part of the sentence.
        if (item.is === ';' && reading.subject === 'foreign' && reading.foreignKind === 'E-3') {
          reading.subject = reading.former
        }
        if (item.is === ';' || item.is === '。') {
          reading.within = false
          reading.pending = []
          reading.waiting = []
        }
        time = reading.time
      }
      continue
    }
    if (item.kind === 'change' && item.is === 'than' && !comparing) {
      comparing = true
      time = reading.time
    }
    follow(reading, item, items[i - 1])
    clause.push(item)
    if (i >= used) left.push(item)
  }
  endClause()
}

function enter(reading: Reading): Saved {
  const { time, subject, within, including, pending } = reading
  reading.pending = []
  return { time, subject, within, including, pending }
}

function leave(reading: Reading, saved: Saved): void {
  reading.time = saved.time
  reading.subject = saved.subject
  reading.within = saved.within
  reading.including = saved.including
  reading.pending = saved.pending
}

/** Index of the bracket that closes the one at `at`, or `to`. */
function closing(items: readonly Item[], at: number, to: number): number {
  let depth = 0
  for (let i = at; i < to; i++) {
    const { kind, is } = items[i]!
    if (kind !== 'mark') continue
    if (is === '(') depth++
    else if (is === ')' && --depth === 0) return i
  }
  return to
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
    if (kind === 'amount') return hasLeft ? [] : items.slice(from, end)
  }
  return items.slice(from, end)
}

/** 「收到政府信息公开申请,共 12 件」: the number takes the words of the clause before. */
function inherited(pending: readonly Item[], right: readonly Item[]): readonly Item[] {
  return right.some((item) => item.kind === 'action' || item.kind === 'result') ? [] : pending
}

/** What a word changes in the reading. */
function follow(reading: Reading, item: Item, before: Item | undefined): void {
  switch (item.kind) {
    case 'subject':
      about(reading, item, before)
      break
    case 'foreign':
      if (item.is === 'A-15') reading.attributes = true
      if (reading.subject !== 'foreign') reading.former = reading.subject
      reading.subject = 'foreign'
      reading.foreignKind = item.is
      reading.foreignCounted = false
      break
    case 'time':
      if (item.is === 'neutral' || item.is === 'since') {
        if (item.is === 'since' && reading.time === 'last') reading.time = 'many'
      } else if (item.is === 'cumulative') {
        if (!reading.timeNamed) reading.time = 'cumulative'
      } else {
        // What is planned stays planned: 「力争全年公开 800 条」.
        if (reading.time !== 'plan') reading.time = item.is
        if (item.is === 'this') reading.timeNamed = true
      }
      break
    case 'level':
      reading.level = levelFits(reading, item.is) ? 'fit' : 'other'
      break
    case 'list':
      if (item.is === 'within') reading.within = true
      else if (item.is === 'including') reading.including = true
      break
    case 'action':
      if (item.is === 'reduce') reading.reduced = true
      else if (item.is === 'collect') reading.reduced = false
      break
    case 'path':
      reading.path = item.is as 'direct'
      reading.subject = 'litigation'
      break
    case 'matter':
      reading.foreignCause = false
      break
    case 'cause':
      if (item.is === 'causing') reading.foreignCause = reading.caused === 'unknown'
      else reading.caused = item.end - item.start === 1 ? 'unknown' : ''
      break
    default:
  }
  if (reading.caused === 'unknown' && informs(item)) reading.caused = ''
}

function informs(item: Item): boolean {
  return (
    item.kind === 'matter' ||
    (item.kind === 'subject' &&
      (item.is === 'request' || item.is === 'application' || item.is === 'published')) ||
    (item.kind === 'action' && (item.is === 'conclude' || item.is === 'publish'))
  )
}

function about(reading: Reading, item: Item, before: Item | undefined): void {
  switch (item.is) {
    case 'request':
      // 「制发公文 312 件,其中依申请公开 62 件」: documents, sorted.
      if (reading.attributes || (reading.within && reading.subject === 'foreign' && reading.foreignCounted)) {
        reading.subject = 'foreign'
        reading.foreignCounted = true
        break
      }
      reading.subject = 'request'
      reading.foreignCounted = false
      break
    case 'application': {
      const activity = reading.foreignKind === 'E-3' || reading.foreignKind === ''
      const meant =
        reading.subject === 'request' ||
        (reading.subject === 'foreign'
          ? (reading.former === 'request' || reading.usual === 'request') && activity
          : reading.usual === 'request')
      if (meant && !isCompound(reading, item, before)) reading.subject = 'request'
      else if (reading.subject !== 'review' && reading.subject !== 'litigation') {
        reading.subject = 'foreign'
        reading.foreignKind = 'A-8'
        reading.foreignCounted = true
      }
      break
    }
    case 'published':
    case 'charges':
    case 'notice':
      break
    case 'review':
    case 'litigation':
    case 'dispute':
      if (isOthers(reading, item, before)) {
        reading.subject = 'foreign'
        reading.foreignKind = 'C-3'
        reading.foreignCounted = true
        break
      }
      reading.subject = item.is === 'litigation' ? 'litigation' : 'review'
      reading.path = null
      break
    default:
      reading.subject = item.is as Subject
      reading.path = null
  }
}

const openers = '的到理了类件份起宗各共收于过等行为,;。、(: \n'

/** 「受理加梯申请 3 件」: a 申请 with an unknown word before it is of something else. */
function isCompound(reading: Reading, item: Item, before: Item | undefined): boolean {
  if (item.start === reading.sentence.span.start) return false
  if (before !== undefined && before.end === item.start)
    return before.kind === 'foreign' || before.kind === 'trap'
  return !openers.includes(reading.text[item.start - 1]!)
}

const bodies = '在为就对因从以各与和局镇乡街道府关位会厅委办室县市区省心队所站院部被'

/** 「交通处罚行政诉讼」: a suit with an unknown word before it is about something else (C-3). */
function isOthers(reading: Reading, item: Item, before: Item | undefined): boolean {
  if (item.start === reading.sentence.span.start) return false
  if (before !== undefined && before.end === item.start) return before.kind === 'foreign'
  const char = reading.text[item.start - 1]!
  return !openers.includes(char) && !bodies.includes(char)
}

function levelFits(reading: Reading, level: string): boolean {
  const { unitKind } = reading
  if (unitKind === null) return level !== 'parts'
  const consolidated = unitKind.startsWith('government')
  if (level === 'whole') return consolidated || unitKind === 'zone'
  if (level === 'own') return !consolidated
  return false
}

function resolve(reading: Reading, amount: Amount, left: readonly Item[], right: readonly Item[]): void {
  if (reading.claims.length >= mostClaims) return
  if (amount.percent) {
    if (amount.value === 100) impliedByRate(reading, left, amount.span)
    return
  }
  const { measure } = amount
  if (measure === '倍' || measure === '番') return
  if (left.at(-1)?.kind === 'change' || (left.at(-1)?.is === 'sum' && left.at(-2)?.kind === 'change')) return
  if (hasKind(left, 'rights') || hasKind(left, 'zero')) return
  if (measure === '' && !standsAlone(reading, amount, left)) return
  const named =
    lastOf(left, isNamed) ?? (reading.subject === 'foreign' ? null : (right.find(isNamed) ?? null))
  const foreignRight = right[0]?.kind === 'foreign'
  const isDispute = named?.is === 'review' || named?.is === 'litigation' || named?.is === 'dispute'
  if (isDispute && reading.subject === 'foreign' && reading.foreignKind === 'C-3') return
  if (named?.kind === 'foreign' || foreignRight) {
    reading.foreignCounted = true
    return
  }
  const subject = subjectOf(reading, named, right)
  if (subject === 'request' && (reading.attributes || reading.subject === 'foreign')) {
    if (reading.attributes || reading.within) return
  }
  const cumulative = reading.time === 'cumulative'
  if (reading.level !== 'fit' || (reading.time !== 'this' && !cumulative)) return
  if (measure === '元' || measure === '万元' || measure === '亿元') {
    if (!cumulative) feeClaim(reading, amount, left, right)
    return
  }
  const notice = hasKind(left, 'subject', 'notice') || hasKind(right, 'subject', 'notice')
  if (!cumulative) {
    if (notice || subject === 'fee' || hasKind(right, 'subject', 'fee')) {
      if (feeClaim(reading, amount, left, right)) return
      if (notice || subject === 'fee') return
    }
    switch (subject) {
      case 'normative':
      case 'rules':
        documentClaim(reading, subject, amount, left, right)
        return
      case 'licences':
      case 'penalties':
      case 'coercion':
        decisionClaim(reading, subject, amount, left, right)
        return
      case 'review':
      case 'litigation':
        disputeClaim(reading, amount, left, right)
        return
      case 'request':
        if (requestClaim(reading, amount, left, right)) return
        break
      default:
    }
    if (reading.waiting.length > 0 && disputeClaim(reading, amount, left, right)) return
  }
  if (subject !== 'foreign') publishedClaim(reading, amount, left, right)
}

function isNamed(item: Item): boolean {
  return (
    item.kind === 'foreign' ||
    item.kind === 'path' ||
    (item.kind === 'subject' && item.is !== 'published' && item.is !== 'charges' && item.is !== 'notice')
  )
}

function subjectOf(reading: Reading, named: Item | null, right: readonly Item[]): Subject | null {
  if (named === null) return reading.subject
  if (named.kind === 'path') return 'litigation'
  if (named.is === 'dispute') return 'review'
  if (named.is !== 'application') return named.is as Subject
  if (right.includes(named) && reading.subject !== 'request')
    return reading.usual === 'request' ? 'request' : null
  return reading.subject
}

/** A number without a measure word counts only right behind the word it belongs to: 「办结数为 4」, 「新收:12」. */
function standsAlone(reading: Reading, amount: Amount, left: readonly Item[]): boolean {
  const last = left.at(-1)
  if (last === undefined) return false
  const between = reading.text.slice(last.end, amount.span.start).trim()
  if (between !== '' && !/^[数量为是:计达有数总]+$/.test(between)) return false
  const after = reading.text[amount.span.end]
  return after === undefined || ',;。、)\n \t'.includes(after)
}
