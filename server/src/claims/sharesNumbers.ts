import type { Amount } from './amounts.ts'
import { isCount } from './listsWords.ts'

/** A counted number with its measure word: no percentage, money or time. */
export function isPlain({ measure, percent }: Amount): boolean {
  return isCount(measure, percent) && measure !== ''
}

/** 「粉丝5.8万,其中本地3.9万」: a number of ten thousands counts without a measure word. */
export function isCounted(amount: Amount): boolean {
  return (
    isPlain(amount) ||
    (!amount.percent &&
      amount.measure === '' &&
      amount.value >= 10_000 &&
      amount.span.end > amount.digits.end)
  )
}

/** The value of one in the last printed place of a number: 0.1 for 「83.3%」. */
export function lastPlace(text: string, { digits, style }: Amount): number {
  if (style !== 'arabic') return 1
  const words = text.slice(digits.start, digits.end)
  const point = words.indexOf('.')
  return point < 0 ? 1 : 10 ** -(words.length - point - 1)
}

/** Within one unit of the last printed place: reports round and truncate. */
export function close(text: string, stated: Amount, actual: number): boolean {
  return Math.abs(actual - stated.value) <= lastPlace(text, stated) + 1e-9
}

/** Whether some whole number from `least` on gives the percentage within its tolerance. `at` falls with p. */
export function someBase(
  text: string,
  stated: Amount,
  at: (percent: number) => number,
  least: number,
): boolean {
  const unit = lastPlace(text, stated)
  const ends = [at(stated.value - unit), at(stated.value + unit)]
  if (!ends.every((end) => Number.isFinite(end) && end > 0)) return true
  const low = Math.max(least, Math.min(...ends))
  return Math.floor(Math.max(...ends) + 1e-9) >= Math.ceil(low - 1e-9)
}
