import type { Amount } from './amounts.ts'
import { hasKind } from './pick.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

const loose = new Set(['个', '项', '条', '部', '次', '封'])

/** 「办理、答复 3 个环节」, 「19 个乡镇」 count something else: behind these measure words only a request or an end may follow. */
export function isWhole(
  { text, sentence }: Reading,
  { measure, span }: Amount,
  right: readonly Item[],
): boolean {
  if (!loose.has(measure) || span.end >= sentence.span.end) return true
  if (',;。、()的 \n'.includes(text[span.end]!)) return true
  const [first] = right
  return first !== undefined && first.start === span.end && first.kind !== 'neutral' && first.kind !== 'level'
}

/** 「依申请公开办件 15 件」: those that were handled, received or concluded. */
export function isHandling({ text }: Reading, left: readonly Item[]): boolean {
  return left.some(({ kind, start, end }) => kind === 'subject' && text.slice(start, end).includes('办件'))
}

/** 「3 件为 2023 年 12 月收到」 */
export function isOtherTime(right: readonly Item[]): boolean {
  const action = right.findIndex((item) => item.kind === 'action')
  return right
    .slice(0, action)
    .some((item) => item.kind === 'time' && item.is !== 'this' && item.is !== 'neutral')
}

/**
 * 「不予公开、不予处理共 7 件」: one number for results of different rows. A group and its reasons are one result
 * (「没有现成信息、无法提供」).
 */
export function isTogether({ text }: Reading, items: readonly Item[]): boolean {
  // 「“公开”与“部分公开”12 件」
  if (
    items.some(
      ({ kind, start }, i) =>
        kind === 'result' &&
        items[i - 2]?.kind !== 'result' &&
        /^[”"][与和及、][“"]$/.test(text.slice(Math.max(0, start - 2), start + 1)),
    )
  )
    return true
  if (hasKind(items, 'all') || hasKind(items, 'list', 'each')) return false
  return items.some((item, i) => {
    const joins = item.kind === 'join' || (item.kind === 'mark' && item.is === '、')
    const [before, after] = [items[i - 1], items[i + 1]]
    return (
      joins &&
      before?.kind === 'result' &&
      after?.kind === 'result' &&
      !isOne(before, after) &&
      !isGrouped(items, before, after)
    )
  })
}

/** 「因不掌握、没有现成信息等原因无法提供 12 件」: the group is named as well. */
function isGrouped(items: readonly Item[], a: Item, b: Item): boolean {
  return items.some(
    ({ kind, is }) => kind === 'result' && a.is.startsWith(`${is}.`) && b.is.startsWith(`${is}.`),
  )
}

/** A row and its group, or two words for one row. */
function isOne(a: Item, b: Item): boolean {
  const rows = b.is.split('/')
  return a.is
    .split('/')
    .some((x) => rows.some((y) => x === y || x.startsWith(`${y}.`) || y.startsWith(`${x}.`)))
}

/** 「3 件延期后结转下年」: what was done first says nothing of how they ended. */
export function afterSteps({ text }: Reading, right: readonly Item[]): readonly Item[] {
  const [step, next] = right
  return step?.kind === 'trap' && step.is === 'A-10' && text[step.end] === '后' && ends(next)
    ? right.slice(1)
    : right
}

/** 「会商后予以公开 20 件」: of those that took the step. */
export function isAfterStep({ text }: Reading, left: readonly Item[]): boolean {
  return left.some(
    ({ kind, is, start, end }, i) =>
      kind === 'trap' &&
      is === 'A-10' &&
      text[end] === '后' &&
      // 「经征求意见后决定不予公开 1 件」: how it was decided.
      text[start - 1] !== '经' &&
      left[i + 1]?.kind === 'result',
  )
}

/** 「征求第三方意见 11 次,不同意公开 5 次」: what the third parties said. */
export function isConsent({ text, trapped }: Reading, left: readonly Item[], { measure }: Amount): boolean {
  return (
    trapped &&
    measure !== '件' &&
    left.some(({ kind, start }) => kind === 'result' && /^不?同意/.test(text.slice(start, start + 3)))
  )
}

/** How requests ended or that they go on: not that they were answered, which is said of all. */
function ends(item: Item | undefined): boolean {
  return item?.kind === 'result' || (item?.kind === 'action' && item.is.startsWith('carr'))
}

/** The number handled is divided into those received and those carried in. */
export function isShared({ text, sentence }: Reading, left: readonly Item[]): boolean {
  const verb = left.find((item) => item.kind === 'action')
  return (
    verb !== undefined &&
    text.startsWith('收到', verb.start) &&
    /结转|转结/.test(text.slice(verb.end, sentence.span.end))
  )
}

/** A channel alone is a subset; several with 等渠道 are all of them. */
export function isChannel(_reading: Reading, items: readonly Item[]): boolean {
  return items.some(isChannelItem) && !hasKind(items, 'list', 'ways') && !hasKind(items, 'all')
}

export function isChannelItem(item: Item): boolean {
  return item.kind === 'channel' || item.kind === 'medium'
}

/** 「公民提出的申请 9 件」, 「公民申请 9 件,企业申请 2 件」: people, or natural persons. */
export function isOfCitizens({ text }: Reading, left: readonly Item[], { span }: Amount): boolean {
  return left.some(
    ({ kind, is, start, end }) =>
      kind === 'applicant' &&
      is === 'citizen' &&
      (/^(?:提出|提交)的/.test(text.slice(end, end + 3)) ||
        /来自于?$/.test(text.slice(Math.max(0, start - 3), start)) ||
        others.test(text.slice(span.end, span.end + 12))),
  )
}

/** 「书面申请 3 件,网上申请 9 件」: one of the channels. */
export function isPaper({ text, sentence }: Reading, left: readonly Item[], { span }: Amount): boolean {
  const written = left.some(({ kind, start }) => kind === 'subject' && text.startsWith('书面申请', start))
  return (
    written &&
    /(?:网[络上]|在线|线上|当面|现场|邮件|信函|电话)(?:提交)?的?申请/.test(
      text.slice(span.end, Math.min(sentence.span.end, span.end + 60)),
    )
  )
}

/** 「内容不明确的 5 件申请一次性告知补正」: what was done with them was no result. */
export function isStep({ text, sentence }: Reading, right: readonly Item[], { span }: Amount): boolean {
  const said = right.find(({ kind }) => kind === 'trap' || kind === 'result')
  if (text[span.start - 1] !== '的') return false
  if (said !== undefined) return said.kind === 'trap' && (said.is === 'A-10' || said.is === 'A-7')
  // 「…的 3 件申请,一次性告知申请人补正」
  const next = text.slice(span.end, Math.min(sentence.span.end, span.end + 30))
  return /^(?:政府信息公开)?申请,[^,;。\d]*(?:告知[^,;。\d]*补正|征求|延长|延期|沟通|会商|协商)/.test(next)
}

/** 「3 件因申请内容不明确,一次性告知补正」: what was asked for, not how they ended. */
export function isCorrection({ text, sentence }: Reading, { span }: Amount): boolean {
  const behind = text.slice(span.end, Math.min(sentence.span.end, span.end + 40))
  return /^[^,;。\d]*不明确,[^,;。\d]*(?:告知|通知|要求|指导)[^,;。\d]*补正/.test(behind)
}

/**
 * 「形成信息 90 条,其中…不予公开 6 条」, 「不予公开信息数 6 条」: pieces of information, sorted by whether they may be published.
 * 信息 with 条 right before the number, or counted so where they were made.
 */
export function isOfPieces({ text, sentence }: Reading, { measure, value, span }: Amount): boolean {
  if (!pieces.has(measure) || value === 0) return false
  const before = text.slice(Math.max(sentence.span.start, span.start - 120), span.start)
  return (
    /(?:公开的?(?:政府)?信息|信息(?:数量|总数|总量|数|量))[为共有是:计]*$/.test(before) || made.test(before)
  )
}

const pieces = new Set(['条', '则', '篇'])
const made =
  /(?:制作|产生|形成|生成|保存)(?:各类|的|和获取的?)*(?:政府|政务|公共)?信息[^,;。\d]{0,4}\d+(?:条|则|篇)/

/** 「当场答复 3 件,书面答复 9 件」 */
export function isWritten({ text }: Reading, left: readonly Item[]): boolean {
  return left.some(({ kind, start }) => kind === 'action' && text.startsWith('书面', start))
}

const anybody =
  /公民|群众|居民|村民|市民|公众|社会|各界|申请人|法人|组织|主体|自然人|企业|个人|民众|百姓|我[局镇乡委办]|向/

const others = /^[,;、][^,;。、]{0,6}(?:企业|法人|单位|组织|机构|律师)/

/**
 * 「职业索赔人提交的申请 52 件」, 「涉及食品安全的申请 52 件,占新收件的 36.9%」: some of the requests, unless the sentence says that
 * so many were received.
 */
export function isOfSome({ text, sentence }: Reading, left: readonly Item[], { span }: Amount): boolean {
  const verb = left.find(({ kind, is }) => kind === 'action' && (is === 'receive' || is === 'new'))
  if (verb !== undefined && !/^提[出交]/.test(text.slice(verb.start, verb.end))) return false
  if (/^[,(]?占(?!全[省市县区州旗国])/.test(text.slice(span.end, span.end + 4))) return true
  const named = left.find(({ kind }) => kind === 'subject')
  if (named === undefined) return false
  const clause = /[^,;。、:(]*$/.exec(
    text.slice(Math.max(sentence.span.start, named.start - 40), named.start),
  )![0]
  // 「不规范的 5 个单位(涉及申请 6 件)」
  if (/涉及(?:[^信公]+的)?$|(?:围绕|针对|反映)[^信公]+的$/.test(clause)) return true
  // 「来自省外的申请 2 件」
  if (/来自于?[^,;。]+的$/.test(clause) && !anybody.test(clause)) return true
  // 「县政府转来的申请 8 件」
  if (/(?:转来|转交|转送|移送)的$/.test(clause)) return true
  const [, who] = /(.*)(?:提出|提交|递交)的?$/.exec(clause) ?? []
  if (who === undefined || /收到|受理|接[到收]/.test(who)) return false
  // 「居民提出的申请 8 件,企业提出的 2 件」
  if (others.test(text.slice(span.end, span.end + 12))) return true
  return /[^\d年全度内共计有的本今其中由]/.test(who) && !anybody.test(who)
}
