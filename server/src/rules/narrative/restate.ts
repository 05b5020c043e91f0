import { amountsIn } from '../../claims/amounts.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { Edit } from '../rule.ts'

/** Puts a number where the sentence has another, in the manner it is written: digits, full width, 千分位, 三十二. */
export function restate(draft: Draft, claim: Claim, value: number): Edit | null {
  const { number, span } = claim
  if (number === null) return null
  const written = draft.raw.slice(number.start, number.end)
  if (claim.relation !== 'equal') {
    // 「近 300 件」: the exact number stands without the word that blurs it.
    const [amount] = amountsIn(draft.text, span)
    return amount === undefined ? null : { span, newText: `${value}${amount.measure}` }
  }
  return (value === 0 ? denial(draft, claim) : null) ?? { span: number, newText: inManner(written, value) }
}

const receives = ['收到', '接收到', '接收', '接到', '受理']

/** 「共收到政府信息公开申请 5 件」 → 「未收到政府信息公开申请」, where verb, thing and number stand in this order. */
function denial({ text, raw }: Draft, { quantities, span, sentence }: Claim): Edit | null {
  if (quantities[0] !== 't3.received') return null
  const from = Math.max(sentence.start, span.start - 24)
  const before = text.slice(from, span.start)
  const at = Math.max(...receives.map((verb) => before.lastIndexOf(verb)))
  const verb = receives.find((each) => before.startsWith(each, at))
  if (at < 0 || verb === undefined) return null
  const thing = raw.slice(from + at + verb.length, span.start).replace(/\s*(?:共计|总共|共|合计)?\s*$/, '')
  if (!thing.endsWith('申请') || /[,，、;；:：(（]/.test(thing)) return null
  let start = from + at
  for (const word of ['总共', '共计', '共']) if (text.endsWith(word, start)) start -= word.length
  return { span: { start, end: span.end }, newText: `未收到${thing}` }
}

function inManner(written: string, value: number): string {
  const first = written.charCodeAt(0)
  if (first >= 0xff10 && first <= 0xff19) {
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  }
  if (/^[〇零一二两三四五六七八九十百千万亿]+$/.test(written)) return inChinese(value) ?? String(value)
  if (written.includes(',') && value >= 1000) return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
  return String(value)
}

/** 0 to 9999 in Chinese numerals; null beyond. */
export function inChinese(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null
  if (value === 0) return '零'
  const digits = '零一二三四五六七八九'
  let text = ''
  let gap = false
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    if (gap) text += '零'
    gap = false
    text += size === 10 && digit === 1 && text === '' ? unit : `${digits[digit]}${unit}`
  }
  return text
}

/** Zero words and what is said instead when there is something. */
const positives: readonly (readonly [zero: string, positive: string])[] = [
  ['没有收到', '收到'],
  ['没有发生', '发生'],
  ['没有产生', '产生'],
  ['没有接到', '接到'],
  ['没有受理', '受理'],
  ['没有制定', '制定'],
  ['没有制发', '制发'],
  ['没有出台', '出台'],
  ['没有作出', '作出'],
  ['没有', '有'],
  ['均未', ''],
  ['暂未', ''],
  ['尚未', ''],
  ['并未', ''],
  ['未曾', ''],
  ['未', ''],
  ['暂无', '有'],
  ['无', '有'],
]

/**
 * 「未收到政府信息公开申请」 → 「收到政府信息公开申请 3 件」: the zero word gives way, and behind each thing comes its
 * number. Null when the sentence is built otherwise (「均未发生」).
 */
export function restateZero(
  draft: Draft,
  claims: readonly { readonly claim: Claim; readonly value: number }[],
): readonly Edit[] | null {
  const [first] = claims
  if (first === undefined) return null
  const zero = first.claim.span
  const word = draft.text.slice(zero.start, zero.end)
  const positive = positives.find(([each]) => word.startsWith(each))
  if (positive === undefined) return null
  const edits: Edit[] = [{ span: zero, newText: positive[1] + word.slice(positive[0].length) }]
  const ends = new Set<number>()
  for (const { claim, value } of claims) {
    const { object } = claim
    // One word for two things cannot take two numbers.
    if (object === undefined || object.start < zero.end || ends.has(object.end)) return null
    ends.add(object.end)
    edits.push({ span: { start: object.end, end: object.end }, newText: `${value}件` })
  }
  return edits.sort((a, b) => a.span.start - b.span.start)
}
