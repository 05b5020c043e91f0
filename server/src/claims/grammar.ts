import { follow } from './context.ts'
import { impliedClaims } from './implied.ts'
import { hasKind } from './pick.ts'
import type { Reading, Subject } from './reading.ts'
import { waitingClaim } from './requestClaims.ts'
import { resolve } from './resolve.ts'
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
  if (right.some((item) => item.kind === 'action' || item.kind === 'result')) return []
  return pending.filter((item) => item.kind !== 'change')
}
