import type { Span } from '../text/span.ts'
import type { Amount } from './amount.ts'
import { lastOf } from './pick.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/**
 * Whether the words of a clause leave a count to the whole. Between verb, 申请 and number stand only words that are
 * known and few small ones; whatever else stands there makes it a count of a part, or of another thing.
 */

/** Small words that say nothing of what is counted. */
const small =
  /(?:增加?|增长|上升|升|减少?|下降|降|提高|回落)[至到为]|在?(?:法定|规定|答复|办理|要求)的?(?:答复|办理)?(?:期限|时限|时间|期)内?|有效|完整|书面|相关|通过|登记在册|登记|首次|连续三年|保持在|达到|截至|年底|年末|完毕|按时|按期|如期|依法|依规|量由|数由|由上年|升至|上升|降至|[由升降为达是的了尚有只仅亦已则结复收除对余剩量数计件类等来在个项—\s\d年“”"'.%-]/g

/** Who asks, when anybody may: these words name no part. */
const anybody =
  /向[^,;。的]{1,12}(?=提[出交]|的)|人次|[名位户]|来自于?|向|由|我[局镇乡委厅院校办]|我街道|我单位|本[机局镇乡街]?[关道]?|各类|各方面|各方|各界|各级|社会|公众|公民|群众|居民|村民|市民|百姓|民众|人士|人员|个人|申请人|当事人|法人|其[他它]组织|组织|自然人|单位|企业|主体|辖区|辖内|全体|提出|提交|递交|发来|寄来|要求|获取|关于|有关|公开|政府信息|信息|依申请|依法|申请|符合规定|符合要求|符合条件|和|与|或者?|及|者|、|以及|方式|渠道|途径|形式/g

/** What stands between `from` and `to` beside the words of the phrasebook, the small words and those of anybody. */
function strangeIn(text: string, from: number, to: number, known: readonly Item[], mild: RegExp): string {
  if (to - from > farthest) return '…'
  let left = ''
  let at = from
  for (const { kind, is, start, end } of known) {
    if (start < at || end > to) continue
    // 「因未依法答复」: something not done in time or by law.
    if (kind !== 'zero' && text[start] === '未') left += '!'
    if (kind === 'foreign' || kind === 'trap' || kind === 'cause' || is === 'others') continue
    if (start > at) left += text.slice(at, start)
    at = end
  }
  if (at < to) left += text.slice(at, to)
  left = left
    .replace(/\([^()]*\)|^[^()]*\)/g, '')
    .replace(mild, '')
    .replace(small, '')
  // 「收到县政府信息公开申请」
  return left.length === 1 && '省市县区'.includes(left) ? '' : left
}

/** Nobody writes more between words that belong together. */
const farthest = 200

const nothing = /$^/g

/** 「新增申请入口 1 个」, 「受理申请办证业务 64 件」: between the last known word and the number stands the thing counted. */
export function isOfAnotherThing(
  { text }: Reading,
  left: readonly Item[],
  { span, measure }: Amount,
): boolean {
  const last = left.at(-1)
  if (last === undefined) return false
  // 「新增公开目录 12 项」, 「涉及土地征收(57 件)」
  if (
    (last.kind === 'medium' || (last.kind === 'neutral' && !text.startsWith('申请人', last.start))) &&
    (last.end === span.start || (last.end === span.start - 1 && text[last.end] === '('))
  )
    return true
  // 「申请公开村务信息 3 次」: what is named behind the request is part of its name.
  const noun = lastOf(left, isRequest)
  const behind =
    noun === null ? [] : left.slice(left.indexOf(noun) + 1).filter(({ is }) => is !== 'published')
  const { end } = noun ?? last
  const opens = clauseStart(text, end, span.start)
  // 「集中在耕地保护(12 件)」: the bracket explains what stands before it.
  if (text[opens - 1] === '(' && strangeIn(text, last.end, opens - 1, [], nothing) !== '') return true
  const between = strangeIn(text, Math.max(end, opens), span.start, behind, nothing)
  // 「申请公开事项 5 件」, counted by 件, are requests.
  return between !== '' && !(between === '事' && measure === '件' && isRequest(last))
}

/**
 * 「收到要求公开征地批文的申请 3 件」, 「3 件涉及农机补贴的申请」: what stands before the noun, and behind the verb when
 * there is one, names a part.
 */
export function isNarrowed(
  reading: Reading,
  left: readonly Item[],
  right: readonly Item[],
  { span }: Amount,
): boolean {
  const { text } = reading
  const noun = lastOf(left, isRequest)
  const named = noun ?? right.find(isRequest)
  if (named !== undefined && isCase(reading, named, span)) return true
  if (noun === null) {
    if (named === undefined) return false
    // 「涉及征地的 12 件申请」
    const opens = clauseStart(text, reading.sentence.span.start, span.start, ',;。:')
    const ahead = left.filter(({ start }) => start >= opens)
    const known = ahead.some(({ kind }) => kind === 'result' || kind === 'applicant' || kind === 'action')
    if (text[span.start - 1] === '的' && !known && strangeIn(text, opens, span.start, ahead, anybody) !== '')
      return true
    const before = right.slice(0, right.indexOf(named))
    if (before.some(({ kind }) => kind === 'mark' || kind === 'action')) return false
    return strangeIn(text, span.end, named.start, before, anybody) !== ''
  }
  const before = left.slice(0, left.indexOf(noun))
  const verb = lastOf(before, (item) => isReceiving(item) && text[item.start] !== '提')
  const opens = clauseStart(text, reading.sentence.span.start, noun.start, ',;。:')
  // 「12 人次提出的申请 12 件」: what stands before another number is that one's.
  const first = left[0]!.start
  const from = Math.max(opens, verb?.end ?? 0, /\d/.test(text.slice(opens, first)) ? first : 0)
  if (verb === null && text[noun.start - 1] !== '的') return false
  return strangeIn(text, from, noun.start, before, anybody) !== ''
}

/** 「法规条线承办 9 件」: an unknown word before the verb, and nothing that is asked for, says who or which. */
export function isOfUnknown({ text, sentence }: Reading, left: readonly Item[]): boolean {
  const at = left.findIndex(isReceiving)
  if (at < 0 || left.some(isRequest)) return false
  const verb = left[at]!
  const opens = clauseStart(text, sentence.span.start, verb.start, ',;。:')
  const from = Math.max(opens, left[0]!.start < opens ? opens : 0)
  const ahead = left.slice(0, at).filter(({ start }) => start >= from)
  // 「各内设机构承办」, 「我局承办」
  if (/[\d各全我本]/.test(text.slice(from, verb.start))) return false
  return /[\u4e00-\u9fff]{2}/.test(strangeIn(text, from, verb.start, ahead, anybody))
}

/** 「对同一人半年内提交 30 件申请的情形」: a case that occurs, or what one and the same applicant did. */
function isCase({ text, sentence }: Reading, noun: Item, { start, end }: Span): boolean {
  const clause = text.slice(clauseStart(text, sentence.span.start, start, ',;。:'), start)
  const behind = Math.max(noun.end, end)
  const [, , kind] = /^(的)?(情形|情况|现象|行为)/.exec(text.slice(behind, behind + 3)) ?? []
  // 「收到申请 12 件的情况」 is the case of all.
  if (kind !== undefined && (kind !== '情况' || /^(?:[针面]?对于?|就|出现|发现|遇到)/.test(clause)))
    return true
  return oneApplicant.test(clause)
}

const oneApplicant =
  /有[\d一两三四五几]+[名位个](?:申请人|公民|群众|居民|村民|企业|自然人|律师)[^,;。]{0,12}(?:同一|先后|多次|反复|接连)[^,;。]{0,12}提[交出]|(?:同一|单个|单一|个别)[名位个]?(?:申请)?(?:人|主体|企业|公民|自然人|公司)[^名位]{0,6}[\d一两三半]个?[月年天日周]/

/** 「14 件作其他类型答复」, 「18 件由办公室直接办理」: between number and verb stands how or by whom, which divides. */
export function isDivided({ text }: Reading, right: readonly Item[], { span }: Amount): boolean {
  const at = right.findIndex(({ kind }) => kind === 'action')
  if (at < 0 || text[span.end] === '—') return false
  // 「对 6 件答复进行了回访」
  if (
    text[span.start - 1] === '对' &&
    /^(?:进行|开展|组织)/.test(text.slice(right[at]!.end, right[at]!.end + 2))
  )
    return true
  return strangeIn(text, span.end, right[at]!.start, right.slice(0, at), anybody) !== ''
}

/** Behind 因 and between 引发 and its noun, what is always so. */
const causes =
  /不到位|因?此|因为?|由于|就|对|涉及?|围绕|针对|政务公开|政府信息公开|信息公开|公开|政府信息|信息|依申请|申请|工作|行为|问题|事项|事由|方面|内容|引发|引起|导致|产生|造成|而|所|被|提起|提请|发生|发起|发出|出现|任何|一起|一件|任一|情形|情况|不服|新|过|处理|决定|办理|答复|结果|具体行政行为|行政|全部|的|案件|有|与|和|或者?|及|者|、|也|既|未|没有|哪怕|到|悉|人|事宜/g

/**
 * 「未收到需缴费的申请」, 「没有因答复不及时引发的行政诉讼」: not all, only those of a kind are said not to be. Between the zero
 * word and its `noun`, and behind the noun of requests, stands more than everybody and the cause that all have.
 */
export function isQualified(
  { text, sentence }: Reading,
  zero: Item,
  clause: readonly Item[],
  noun: Item,
): boolean {
  // 「行政复议未发生」: said of what stands before.
  if (noun.start < zero.end) return false
  const at = clause.indexOf(noun)
  const before = clause.slice(clause.indexOf(zero) + 1, Math.max(0, at))
  if (strangeIn(text, zero.end, noun.start, before, causes).replace(anybody, '') !== '') return true
  if (!isRequest(noun)) return false
  const next = clause[at + 1]
  let end = noun.end
  while (end < sentence.span.end && end - noun.end < longest && !',;。:!?)'.includes(text[end]!)) end++
  if (next !== undefined && next.start < end) end = next.start
  return strangeIn(text, noun.end, end, [], causes).replace(/现象|记录|本身|工单|信件|需求|发|件/g, '') !== ''
}

/** Words that are always so between a review or suit and its number. */
const cases = new RegExp(`案|类|${causes.source}`, 'g')

/** 「行政复议听证 3 次」, 「被诉案件中,法院支持行政机关 1 件」: not the cases are counted, or some of them. */
export function isOfSomeCases(
  { text }: Reading,
  left: readonly Item[],
  noun: Item,
  { span }: Amount,
): boolean {
  const from = Math.max(noun.end, clauseStart(text, noun.end, span.start))
  return strangeIn(text, from, span.start, left.slice(left.indexOf(noun) + 1), cases) !== ''
}

/** Behind the last mark before `to`, and not farther away than a clause is long. */
function clauseStart(text: string, from: number, to: number, marks = ',;。:、'): number {
  let at = to
  let closed = 0
  for (; at > from && to - at < longest; at--) {
    const char = text[at - 1]!
    if (char === ')') closed++
    else if (char === '(' && --closed < 0) break
    else if (closed === 0 && marks.includes(char)) break
  }
  return at
}

const longest = 80

function isRequest({ kind, is }: Item): boolean {
  return kind === 'subject' && (is === 'request' || is === 'application')
}

const doings = new Set(['receive', 'new', 'handle', 'receiveAndHandle', 'conclude', 'carry', 'carriedIn'])

function isReceiving({ kind, is }: Item): boolean {
  return kind === 'action' && doings.has(is)
}
