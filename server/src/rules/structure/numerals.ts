import type { Draft, Heading } from '../../syntax/draft.ts'

const digits = '零一二三四五六七八九'

/** 1 to 99 in Chinese numerals: 五, 十二. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10 === 0 ? '' : digits[value % 10]!
  return tens === 0 ? digits[value]! : `${tens > 1 ? digits[tens] : ''}十${ones}`
}

/** The number of a heading with another ordinal, in the author's own manner: `二 、` → `三 、`, `（2）` → `（3）`. */
export function numberLike({ raw }: Draft, { number }: Heading, ordinal: number): string {
  return raw
    .slice(number.start, number.end)
    .replace(/[一二三四五六七八九十]+|[0-9]+|[０-９]+/, (old) =>
      /[0-9]/.test(old)
        ? String(ordinal)
        : /[０-９]/.test(old)
          ? String(ordinal).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : chineseNumeral(ordinal),
    )
}

/** The same with the spaces that part it from the title; empty for a heading without number. */
export function prefixLike(draft: Draft, heading: Heading, ordinal: number): string {
  if (heading.numbering === 'none') return ''
  return numberLike(draft, heading, ordinal) + draft.raw.slice(heading.number.end, heading.title.start)
}
