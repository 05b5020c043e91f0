import type { Amount } from './amount.ts'
import { arabicAt } from './arabic.ts'
import { skipSpace } from './gaps.ts'
import { chineseDigit, chineseNumber, isNumeral } from './numerals.ts'
import { blurAfter, blurBefore, interval } from './uncertainty.ts'

/** 「八成」, 「3成以上」; not 「一成不变」, 「二成立」. */
export function tenth(
  text: string,
  at: number,
  stop: number,
  from: number,
  value: number,
  style: 'arabic' | 'chinese',
): Amount | null {
  const after = skipSpace(text, stop, text.length) + 1
  if ('不立为员功果效绩本熟长品人分就型'.includes(text[after] ?? ' ')) return null
  const head = blurBefore(text, at, from)
  const more = text[after] === '多'
  const tail = blurAfter(text, after)
  const relation = tail?.relation ?? (more ? 'atLeast' : (head?.relation ?? 'equal'))
  const [low, high] = interval(value * 10, 10, relation, more, head?.floor)
  const start = head === null ? at : at - head.word.length
  const end = after + (more ? 1 : (tail?.word.length ?? 0))
  return {
    span: { start, end },
    digits: { start: at, end: stop },
    value: value * 10,
    low,
    high,
    relation,
    unit: 10,
    measure: '成',
    style,
    percent: true,
  }
}

/** 「百分之三十」, 「百分之30」, 「百分百」. */
export function perHundred(text: string, at: number, end: number, from: number): Amount | null {
  let digits = at + 2
  if (text[digits] === '之') digits = skipSpace(text, digits + 1, end)
  else if (text[digits] !== '百') return null
  let stop = digits
  let value: number
  let unit = 1
  let style: 'arabic' | 'chinese' = 'chinese'
  if (isDigit(text.charCodeAt(digits))) {
    const read = arabicAt(text, digits, digits, end)
    if (read.kind !== 'number') return null
    value = read.value
    unit = read.unit
    stop = read.end
    style = 'arabic'
  } else {
    while (stop < end && isNumeral(text.charCodeAt(stop))) stop++
    if (stop === digits) return null
    const read = text.slice(digits, stop) === '百' ? { value: 100 } : chineseNumber(text, digits, stop)
    if (read === null) return null
    value = read.value
    if (text[stop] === '点') {
      let tail = stop + 1
      let fraction = ''
      for (let d = -1; tail < end && (d = chineseDigit(text.charCodeAt(tail))) >= 0; tail++) fraction += d
      if (fraction !== '') {
        value = Number(`${value}.${fraction}`)
        unit = 10 ** -fraction.length
        stop = tail
      }
    }
  }
  const head = blurBefore(text, at, from)
  const tail = blurAfter(text, stop)
  const relation = tail?.relation ?? head?.relation ?? 'equal'
  const [low, high] = interval(value, unit, relation, false, head?.floor)
  const start = head === null ? at : at - head.word.length
  return {
    span: { start, end: stop + (tail?.word.length ?? 0) },
    digits: { start: digits, end: stop },
    value,
    low,
    high,
    relation,
    unit,
    measure: '%',
    style,
    percent: true,
  }
}

/** 「翻番」, 「翻一番」, 「翻了两番」: how often the old value is contained in the new. */
export function doubling(text: string, at: number, end: number): Amount | null {
  let next = at + 1
  if (text[next] === '了') next++
  const digit = chineseDigit(text.charCodeAt(next))
  const times = digit > 0 ? digit : 1
  const turn = digit > 0 ? next + 1 : next
  if (turn >= end || text[turn] !== '番') return null
  const value = 2 ** times
  return {
    span: { start: at, end: turn + 1 },
    digits: { start: at, end: turn + 1 },
    value,
    low: value,
    high: value,
    relation: 'equal',
    unit: 1,
    measure: '番',
    style: 'chinese',
    percent: false,
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
