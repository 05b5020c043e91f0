import type { Amount } from './amount.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

const each = /(?:收到|受理|登记|办理)[1一]件、(?:登记|受理|办理|答复|办结|公开)[1一]件/

/** 「一件未收」, 「最短的一件」: no count. */
export function isIdiom({ text }: Reading, { style, value, span }: Amount): boolean {
  if (value !== 1) return false
  // 「收到一件、登记一件、办结一件」
  if (each.test(text.slice(Math.max(0, span.start - 12), span.end + 12))) return true
  if (style !== 'chinese') return false
  // 「一次提交 12 件申请的情形」
  if (/^次(?:性|集中|批量)*(?:提交|提出)/.test(text.slice(span.end - 1, span.end + 6))) return true
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
