import type { Amount } from './amount.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/** 「一件未收」, 「最短的一件」: no count. */
export function isIdiom({ text }: Reading, { style, value, span }: Amount): boolean {
  if (style !== 'chinese' || value !== 1) return false
  return (
    /^(?:也|都)?(?:未|没)/.test(text.slice(span.end, span.end + 2)) ||
    /最.{1,2}的$/.test(text.slice(Math.max(0, span.start - 4), span.start))
  )
}

/** 「5 件以上的,提交会商」, 「一次提交 10 件以上申请的」: a condition. */
export function isThreshold({ text }: Reading, { span }: Amount, right: readonly Item[]): boolean {
  if (
    !'上下内'.includes(text[span.end - 1]!) ||
    !/(?:以上|以下|以内|之内)$/.test(text.slice(span.start, span.end))
  )
    return false
  const [first] = right
  const end = first?.start === span.end ? first.end : span.end
  return text[end] === '的'
}
