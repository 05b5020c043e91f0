import type { Amount } from './amounts.ts'
import { hasKind, lastOf } from './pick.ts'
import { type Reading, state } from './reading.ts'
import type { Item } from './tokens.ts'

const measures = new Set(['', '条', '篇', '则', '件', '余条', '条次', '篇次', '期', '个'])

/** 主动公开信息 N 条, in all or by channel: numbers that only the prose states. Tells whether it made a claim. */
export function publishedClaim(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  if (!measures.has(amount.measure) || amount.measure === '期' || amount.measure === '个') return false
  const { section, aspect } = reading.sentence
  if (aspect === 'onRequest' || section === 'requests' || section === 'disputes') return false
  if ((section === 'problems' || section === 'other') && !looksBack(reading, amount)) return false
  const first = right[0]
  if (first !== undefined && (first.kind === 'foreign' || first.kind === 'trap')) return false
  if (hasKind(left, 'foreign') || hasKind(left, 'trap')) return false
  const last = left.at(-1)
  const publishes = hasKind(left, 'action', 'publish')
  const media = new Set<string>()
  for (const item of left) if (item.kind === 'medium') media.add(item.is)
  const gap = last === undefined ? 0 : amount.span.start - last.end
  const informs = lastOf(left, (item) => item.kind === 'subject' && item.is === 'published')
  let adjacent = last !== undefined && gap <= 2
  if (informs !== null) {
    // 「公开财政信息 12 条」: of one kind only. Between 公开 and 信息 stands nothing.
    const before = left[left.indexOf(informs) - 1]
    const joined = before !== undefined && isGapless(reading.text, before.end, informs.start)
    const opens = before === undefined && isBoundary(reading.text, informs.start)
    if (!joined && !opens) return false
    adjacent = amount.span.start - informs.end <= 6
  } else if (first !== undefined && first.kind === 'subject' && first.is === 'published') {
    const kindOf = first.start - amount.span.end
    if (kindOf > 0 && !isGapless(reading.text, amount.span.end, first.start)) return false
  } else if (media.size === 0 || !(publishes || reading.publishing)) return false
  else if (amount.measure === '') return false
  if (!adjacent || (!publishes && !reading.publishing && media.size === 0)) return false
  if (media.size > 1) return false
  const [medium] = media
  // 「门户网站访问量 3 万次,发布信息 120 条」, 「网站、公众号,发布信息分别为…」: of the channel, or nobody can tell.
  if (medium === undefined && (reading.channelled || hasKind(left, 'list', 'respectively'))) return false
  if (medium === undefined && (reading.within || reading.including || reading.publishing)) return false
  if (medium !== undefined && (reading.within || reading.including) && !reading.publishing) return false
  const whole = left.some((item) => item.kind === 'action' && item.is === 'publish')
  state(reading, amount, {
    quantities: [`published.${medium ?? 'total'}`],
    because: medium === undefined ? 'published' : 'publishedThrough',
    firm: whole && medium === undefined,
  })
  reading.publishing = true
  return true
}

const plans = /将|拟|力争|争取|计划|目标|确保|明年|下一步|下[一]?年|今后|不少于|应当|要求|要[^求]/

/** 「回顾全年,主动公开信息 320 条」 among problems and plans: the sentence names the year, and nothing near is planned. */
function looksBack({ text, sentence, timeNamed }: Reading, { span }: Amount): boolean {
  const [start, end] = [
    Math.max(sentence.span.start, span.start - 100),
    Math.min(sentence.span.end, span.end + 60),
  ]
  return timeNamed && !plans.test(text.slice(start, end))
}

/** Nothing, or only words that name no kind: 了, 的, 各类. */
function isGapless(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let i = from; i < to; i++) if (!'了的各类项种 共条'.includes(text[i]!)) return false
  return true
}

function isBoundary(text: string, at: number): boolean {
  return at === 0 || ',;。、(:'.includes(text[at - 1]!)
}
