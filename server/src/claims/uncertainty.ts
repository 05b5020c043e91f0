import type { Amount } from './amount.ts'
import type { Relation } from './claim.ts'

/**
 * Words that blur a number. Each gives the relation of the sentence (「近 300 件」: less than) and is found
 * directly before or after the number. Longest first.
 */
const before: readonly (readonly [word: string, relation: Relation])[] = [
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['不超过', 'atMost'],
  ['不高于', 'atMost'],
  ['不多于', 'atMost'],
  ['超过', 'moreThan'],
  ['超出', 'moreThan'],
  ['突破', 'moreThan'],
  ['大于', 'moreThan'],
  ['多于', 'moreThan'],
  ['高于', 'moreThan'],
  ['至少', 'atLeast'],
  ['最多', 'atMost'],
  ['至多', 'atMost'],
  ['不到', 'lessThan'],
  ['不足', 'lessThan'],
  ['不满', 'lessThan'],
  ['少于', 'lessThan'],
  ['低于', 'lessThan'],
  ['接近', 'lessThan'],
  ['将近', 'lessThan'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['近', 'lessThan'],
  ['约', 'about'],
  ['超', 'moreThan'],
  ['逾', 'moreThan'],
]

/** 「签约 3 家」, 「预约 12 次」, 「最近 3 件」: the last character belongs to another word. */
const otherWords = new Set(
  [
    '预约',
    '签约',
    '节约',
    '条约',
    '合约',
    '履约',
    '违约',
    '制约',
    '集约',
    '最近',
    '附近',
    '靠近',
    '临近',
  ].concat(['邻近', '相近']),
)

const after: readonly (readonly [word: string, relation: Relation])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'moreThan'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
]

const lasts = new Set(before.map(([word]) => word.charCodeAt(word.length - 1)))
const firsts = new Set(after.map(([word]) => word.charCodeAt(0)))

export interface Blur {
  readonly word: string
  readonly relation: Relation
  /** Lowest share of the number that the word still allows: 近 300 is not 50, 不足 300 may be. */
  readonly floor: number
}

/** The blurring word that ends at `end` (and does not begin before `from`), or null. */
export function blurBefore(text: string, end: number, from: number): Blur | null {
  if (end <= from || !lasts.has(text.charCodeAt(end - 1))) return null
  for (const [word, relation] of before) {
    const start = end - word.length
    if (start < from || !text.startsWith(word, start)) continue
    if (word.length === 1 && start > from && otherWords.has(text.slice(start - 1, end))) return null
    return { word, relation, floor: word.endsWith('近') ? 0.7 : 0 }
  }
  return null
}

/** The blurring word that begins at `at`, or null. */
export function blurAfter(text: string, at: number): Blur | null {
  if (!firsts.has(text.charCodeAt(at))) return null
  for (const [word, relation] of after) if (text.startsWith(word, at)) return { word, relation, floor: 0 }
  return null
}

/**
 * The round step of a number: 「300余」 lies below 400, 「1.3万余」 below 1.4万, 「157余」 (a fault of style) below 160.
 * `unit` is the value of the last written digit: 0.1 for 「12.5」, 1000 for 「1.3万」.
 */
function step(value: number, unit: number): number {
  if (unit < 1) return unit
  if (value < 10) return 1
  let size = 1
  while (value % (size * 10) === 0 && size * 10 <= value) size *= 10
  return Math.max(size, 10)
}

/**
 * What a number that is given in 万, 亿, 百 or with decimals may stand for, inclusive. Clerks round, and many cut off
 * what is left over, so as not to claim what was not reached: 「1.26 亿元」 is 1.255 … 1.2699 亿. A whole number is exact.
 */
export function rounded({ value, unit, measure }: Amount): readonly [low: number, high: number] {
  const isExact = unit === 1 && measure !== '万元' && measure !== '亿元'
  if (isExact || value === 0) return [value, value]
  // Pieces come whole, money does not.
  const least = unit > 1 ? 1 : unit / 100
  return [exact(value - unit / 2), exact(value + unit - least)]
}

/** Without the noise that binary fractions leave behind. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}

/** The interval, inclusive, that a blurred number covers. */
export function interval(
  value: number,
  unit: number,
  relation: Relation,
  remainder: boolean,
  floor = 0,
): readonly [low: number, high: number] {
  switch (relation) {
    case 'about':
      return [value * 0.9, exact(value * 1.1)]
    case 'moreThan':
      return [value, Number.POSITIVE_INFINITY]
    case 'atLeast': {
      if (!remainder) return [value, Number.POSITIVE_INFINITY]
      const size = step(value, unit)
      const next = Math.floor(value / size + 1e-9) * size + size
      return [value, size < 1 ? next - size / 100 : next - 1]
    }
    case 'lessThan':
      return floor > 0 ? [value * floor, value] : [0, value - Math.min(1, unit)]
    case 'atMost':
      return [0, value]
    default:
      return [value, value]
  }
}
