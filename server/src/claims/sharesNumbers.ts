import type { Amount } from './amounts.ts'
import { isCount } from './listsWords.ts'

/** A counted number with its measure word: no percentage, money or time. */
export function isPlain({ measure, percent }: Amount): boolean {
  return isCount(measure, percent) && measure !== ''
}

/** 「粉丝5.8万,其中本地3.9万」: a number of ten thousands counts without a measure word. */
export function isCounted(amount: Amount): boolean {
  return isPlain(amount) || (amount.measure === '' && amount.style === 'mixed' && amount.value >= 10_000)
}

/** The value of one in the last printed place of a percentage or multiple: 0.1 for 「83.3%」. */
export function lastPlace({ unit, style }: Amount): number {
  return style === 'arabic' ? unit : 1
}

/** Within one unit of the last printed place: reports round and truncate. */
export function close(stated: Amount, actual: number): boolean {
  return Math.abs(actual - stated.value) <= lastPlace(stated) + 1e-9
}

/** What `part / whole` may be: 「5.8万」 stands for anything from 57500 to 58500. */
export function ratioOf(part: Amount, whole: Amount): readonly [low: number, high: number] {
  const [a, b] = [rounding(part), rounding(whole)]
  return [(part.value - a) / (whole.value + b), (part.value + a) / Math.max(whole.value - b, 1e-9)]
}

/** Half a unit of the last printed place of a number in 万 or 亿; other numbers are printed whole. */
function rounding({ style, unit }: Amount): number {
  return style === 'mixed' ? unit / 2 : 0
}

/** As `close`, for anything between the two. */
export function closeTo(stated: Amount, [low, high]: readonly [number, number]): boolean {
  const unit = lastPlace(stated) + 1e-9
  return stated.value >= low - unit && stated.value <= high + unit
}

/** Whether the percentage may be what `part` is of `whole`. */
export function closeToShare(stated: Amount, part: Amount, whole: Amount): boolean {
  const [low, high] = ratioOf(part, whole)
  return closeTo(stated, [100 * low, 100 * high])
}

/** Whether some whole number from `least` on gives the percentage within its tolerance. `at` falls with p. */
export function someBase(stated: Amount, at: (percent: number) => number, least: number): boolean {
  const unit = lastPlace(stated)
  const ends = [at(stated.value - unit), at(stated.value + unit)]
  if (!ends.every((end) => Number.isFinite(end) && end > 0)) return true
  const low = Math.max(least, Math.min(...ends))
  return Math.floor(Math.max(...ends) + 1e-9) >= Math.ceil(low - 1e-9)
}
