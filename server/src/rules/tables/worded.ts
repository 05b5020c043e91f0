import { chineseNumber } from '../../claims/numerals.ts'
import { misreadDigits } from '../../syntax/values.ts'

const digits = /^(\d{1,9})(?:\.0+)?[\u4e00-\u9fff]?$/
const numerals = /^([〇零一二两三四五六七八九十百千万]{1,8})[件项个份部宗条起次例]?$/

/** The number that a text recognition took for letters, one by one: 「O」 for 0, 「l2」 for 12; else null. */
export function misreadCount(text: string): number | null {
  const digits = misreadDigits(text, 0, text.length)
  return digits === null || digits === text ? null : Number(digits)
}

/** The whole number that a cell states in words or with a unit the form does not know: 「两件」, 「12起」, 「3.0」; else null. */
export function wordedCount(text: string): number | null {
  const inDigits = digits.exec(text)
  if (inDigits) return Number(inDigits[1])
  const inWords = numerals.exec(text)?.[1]
  if (inWords === undefined) return null
  const number = chineseNumber(inWords, 0, inWords.length)
  return number !== null && number.value === number.upTo ? number.value : null
}
