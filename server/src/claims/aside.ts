import type { Amount } from './amount.ts'
import { isDifference } from './changes.ts'
import { disputesAreMeant } from './disputeClaims.ts'
import { isIdiom, isThreshold } from './idioms.ts'
import { hasKind, lastOf } from './pick.ts'
import type { Reading } from './reading.ts'
import { isTogether } from './requestLimits.ts'
import type { Item } from './tokens.ts'

/**
 * Why a number states nothing of the form: the id of a trap of the phrasebook (`A-6`, `E-3`, …) or one of the
 * grammar's own reasons (`lastYear`, `measure`, …). `messages/asides.ts` has the words of each.
 */
export type AsideReason = string

/**
 * Writes down why the number between `left` and `right` became no claim, where somebody asks for that. Null is
 * written where nothing known explains it: the number was not understood.
 */
export function note(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
  known: AsideReason | null = null,
): void {
  const { passed } = reading
  reading.passed = null
  if (reading.notes === null || reading.last?.number === amount.digits) return
  reading.notes.set(amount.digits.start, known ?? passed ?? whyAside(reading, amount, left, right))
}

const times: Readonly<Record<string, AsideReason>> = {
  last: 'lastYear',
  next: 'plan',
  plan: 'plan',
  part: 'partOfYear',
  many: 'severalYears',
  cumulative: 'severalYears',
}

/** What is certain of the number itself comes first, then the words beside it, then what the sentence is about. */
function whyAside(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): AsideReason | null {
  const { measure } = amount
  if (amount.percent || measure === '倍' || measure === '番') return 'rate'
  if (isDifference(left)) return 'difference'
  const behind = reading.text.slice(amount.span.end, amount.span.end + 3)
  if (/^[)]?相[比较]/.test(behind)) return 'comparison'
  if (hasKind(left, 'rights') || isThreshold(reading, amount, right)) return 'C-4'
  if (isIdiom(reading, amount)) return 'A-9'
  const time = times[reading.time]
  if (time !== undefined) return time
  if (isMoney(measure)) return reading.reduced ? 'F-3' : 'money'
  if (measure === '部分' || behind.startsWith('部分')) return 'parts'
  if (!counts.has(measure)) return amount.style === 'chinese' && amount.value === 1 ? 'A-9' : 'measure'
  if (loose.has(measure) && isNoun(behind) && right[0]?.start !== amount.span.end) {
    return amount.style === 'chinese' && amount.value === 1 ? 'A-9' : 'other'
  }
  if (reading.publishing && reading.within && '条篇则'.includes(measure)) return 'kind'
  const trap = lastOf(left, isTrap) ?? right.find(isTrap)
  if (trap !== undefined) return trap.is
  if (reading.level !== 'fit') return 'others'
  if (hasKind(left, 'zero')) return 'denied'
  if (reading.subject === 'foreign') return reading.foreignKind || 'other'
  return ofSubject(reading, amount, left, right)
}

function ofSubject(
  reading: Reading,
  { measure }: Amount,
  left: readonly Item[],
  right: readonly Item[],
): AsideReason | null {
  const { subject } = reading
  const says = (is: (item: Item) => boolean) => left.some(is) || right.some(is)
  if (reading.reduced || says((item) => item.is === 'reduce')) return 'F-3'
  if (says((item) => item.kind === 'outcome' && (item.is === 'concluded' || item.is === 'withdrawn')))
    return 'settled'
  if (subject === 'review' || subject === 'litigation') {
    if (reading.foreignCause || reading.unrelated) return 'C-3'
    return disputesAreMeant(reading) ? null : 'unrelated'
  }
  if (subject === 'licences' || subject === 'penalties' || subject === 'coercion') return 'B-1'
  if (says(isWay)) return 'A-2'
  if (subject === 'request') {
    if (reading.within && reading.branches) return 'A-4'
    if (reading.shared || isTogether(reading, left) || isTogether(reading, right)) return 'together'
    if (says((item) => item.kind === 'cause')) return 'branch'
    if (measure === '项' || measure === '条' || measure === '部') return 'A-11'
    return left.at(-1)?.is === 'make' ? 'other' : null
  }
  if (isPublished(reading, measure, left, right)) return 'kind'
  return subject === null && !says(isOfTheForm) ? 'other' : null
}

function isMoney(measure: string): boolean {
  return measure === '元' || measure === '万元' || measure === '亿元'
}

/** Behind these a noun says what is counted: 「12个领域」. */
const loose = new Set(['个', '项', '条', '部', '次', '封', '篇', '份'])

function isNoun(behind: string): boolean {
  return behind !== '' && !',;。、:()的,和及与并 \n'.includes(behind[0]!)
}

/** What the form counts is counted with these; any other measure word is of something else. */
const counts = new Set(
  ' 件 份 起 例 条 次 宗 项 封 个 部 篇 则 件次 批次 余件 余条 条次 篇次 期 笔'.split(' '),
)

function isTrap({ kind }: Item): boolean {
  return kind === 'trap' || kind === 'foreign'
}

function isWay({ kind }: Item): boolean {
  return kind === 'channel' || kind === 'medium'
}

function isOfTheForm({ kind, is }: Item): boolean {
  return (
    kind === 'result' ||
    kind === 'outcome' ||
    kind === 'applicant' ||
    kind === 'path' ||
    (kind === 'subject' && is !== 'published' && is !== 'charges')
  )
}

/** Information of one kind, in a sentence on what was published: 「公开财政信息 12 条」. */
function isPublished(
  { subject, publishing, sentence }: Reading,
  measure: string,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  if (subject !== null && subject !== 'published') return false
  if (sentence.aspect === 'onRequest' || sentence.section === 'requests') return false
  const publishes = (items: readonly Item[]) =>
    hasKind(items, 'action', 'publish') || hasKind(items, 'subject', 'published')
  return '条篇则期件'.includes(measure) && (publishing || publishes(left) || publishes(right))
}
