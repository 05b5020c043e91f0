import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/** 「增加 7 件」, 「减少共 3 件」, 「减少无效申请 5 件」: a difference, no number of this year. */
export function isDifference(left: readonly Item[]): boolean {
  const at = left.findLastIndex(({ kind }) => kind === 'change')
  if (at < 0) return false
  const behind = left.slice(at + 1)
  if (behind.length === 0 || (behind.length === 1 && behind[0]!.is === 'sum')) return true
  const nouns = behind.every(({ kind }) => kind === 'subject' || kind === 'neutral')
  return left[at]!.is === 'by' && nouns && behind.at(-1)!.start - left[at]!.end <= 4
}

/** 「由 9 件增至 16 件」: whether the number at `at` is the one before the change. */
export function isFormer({ text }: Reading, items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const { end } = items[at]!
  return next?.kind === 'change' && next.is === 'to' && next.start - end <= 2 && text[end] !== ','
}

/** What the number before a change was of; its own time and the words of comparison are not this year's. */
export function isTopic({ kind }: Item): boolean {
  return kind !== 'change' && kind !== 'time' && kind !== 'mark' && kind !== 'join' && kind !== 'list'
}

const states =
  /^(?:总数|总量|数量)$|^(?:总数|总量|数量)?(?:共计|合计|总计|共|达到|达|为|是|降为|增为|升为|减为)$/

/** 「较上年减少 6 件,为 15 件」 states what is left; 「较上年减少 6 件,3 件…」 does not. */
export function statesAfterDifference(text: string, from: number, to: number): boolean {
  return to - from <= 6 && states.test(text.slice(from, to).trim())
}

/** 「与2020年(新收 45 件)相比」: the year of a comparison; the numbers up to the end of its clause are of that year. */
export function isHeldAgainst({ text, sentence }: Reading, { kind, is, start, end }: Item): boolean {
  if (kind !== 'time' || is !== 'last' || !'与同和跟'.includes(text[start - 1] ?? '。')) return false
  let depth = 0
  for (let at = end; at < sentence.span.end && at < end + 40; at++) {
    const char = text[at]!
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (depth === 0 && ',;。'.includes(char)) return false
    else if (depth === 0 && char === '比') return true
  }
  return false
}
