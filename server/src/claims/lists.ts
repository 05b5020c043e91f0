import type { Amount } from './amount.ts'
import { type Item, labelOf } from './listsItems.ts'
import { bit } from './listsLabels.ts'
import { isInformation, mostParts, type Parts, partsFrom } from './listsParts.ts'
import { type Breakdown, breakdown, compare, judge, wholeOf } from './listsSums.ts'
import {
  fits,
  type Introduction,
  introductionIn,
  introductionOfNext,
  isCount,
  isNoPart,
  kindOf,
  lastClause,
  turns,
} from './listsWords.ts'

const mostTotals = 4

/** Every breakdown in a sentence. `before`: the numbers of the sentence before, for one that begins with 其中 or 从…看. */
export function breakdownsIn(items: readonly Item[], before: readonly Item[]): readonly Breakdown[] {
  const found: Breakdown[] = []
  let introduced = false
  for (const item of items) {
    if (!isCount(item.amount.measure, item.amount.percent)) continue
    const directly = item.previous !== null || item.owner !== null
    const introduction =
      introductionIn(item.gap, directly, labelOf(item)) ??
      (directly || item.bracketed || !opensWithWhole(before) ? null : introductionOfNext(item.gap))
    const own: Breakdown | null =
      item.owner !== null
        ? inBrackets(item, introduction)
        : introduction !== null
          ? introducedBy(item, introduction, before)
          : (chained(item) ?? numberedFirst(item) ?? (introduced ? null : summedUp(item)))
    introduced ||= own !== null && item.owner === null
    if (own !== null) found.push(own)
  }
  return found
}

/** 「收到申请 47 件」, 「主动公开信息 300 条」 come first: not 「从申请主体看,…」, 「其中…」, nor 「办结 45 件」 alone. */
function opensWithWhole([first]: readonly Item[]): boolean {
  if (first === undefined || /^ ?其中/.test(first.gap) || introductionOfNext(first.gap) !== null) return false
  return /(?:收到|新收|受理|接收|主动公开)[^,;、]*$/.test(first.gap)
}

/** 「300条(网站200条、微信100条)」, 「(含上年结转2件)」. */
function inBrackets(first: Item, introduction: Introduction | null): Breakdown | null {
  const total = first.owner!
  if (isNoPart(first.gap, labelOf(first)) || /^ ?(?:不含|不包|不计|未含|未包|不算)/.test(first.gap))
    return null
  const parts = partsFrom(first, introduction?.label ?? first.gap, total)
  if (introduction === null && parts.items.length < 2) return null
  return judge([wholeOf(total)], parts, introduction?.pledge ?? 'among')
}

/** 「制发文件 4 件,以前的文件均已注明效力,其中…」: the clause between has a subject of its own. */
function hasOwnSubject(before: string): boolean {
  const words = before.replace(/[,;] ?$/, '')
  const clause = lastClause(words)
  if (clause.length === words.length || clause.length > 60) return false
  return /^[^均全都已并按依其同较比].+(?:全部|均|都)./.test(clause)
}

/** 「3 件文件全部配套解读,其中文字解读 3 件」: parts of what explains the documents, whose number is not told. */
function isExplained({ before, label }: Introduction): boolean {
  return before.includes('解读') && label.includes('解读')
}

function introducedBy(first: Item, introduction: Introduction, before: readonly Item[]): Breakdown | null {
  const sameSentence = first.previous !== null
  const begins = !sameSentence && !first.bracketed && introduction.before.trim() === ''
  const last = sameSentence ? first.previous : begins ? (before.at(-1) ?? null) : null
  const totals: Item[] = []
  let nearest: Item | null = null
  const ofResults = kindOf(introduction.label) === 'result'
  for (let item = last, steps = 0; item !== null && steps < 12; item = earlier(item, before), steps++) {
    if (!mayBeTotal(item, first) || (ofResults && isCarriedOut(item))) continue
    nearest ??= item
    totals.push(item)
    // What stands before a semicolon is another statement.
    if (totals.length === mostTotals || item.gap.includes(';')) break
  }
  if (nearest === null || isNoPart(introduction.label) || hasOwnSubject(introduction.before)) return null
  if (isExplained(introduction)) return null
  // 「承办量前三位的科室分别办理 5 件、3 件」: some of the parts.
  if (/前$/.test(first.previous?.gap ?? '') || /居前|靠前|排名/.test(introduction.before)) return null
  // 「网站发布 205 条;公众号、视频号分别发布 60 条、12 条」: what is named behind the semicolon is no part of it.
  if (introduction.pledge === 'all' && /;[^;]*、/.test(introduction.before)) return null
  // 「问题主要有两个:一是…」 counts what is told next, not the numbers in it.
  if (first.gap.includes('一是')) return null
  if (introduction.pledge === 'all' && /较|比|同比|增长|下降/.test(first.gap)) return null
  if (begins && isOfEarlier(first, totals, before)) return null
  const parts = partsFrom(first, introduction.label, nearest)
  // 「予以公开48件、不予公开30件。其中…52件」, 「…其中自然人40件、法人38件」: behind a list of results, one number and
  // applicants are parts of what the list is of.
  if (begins && endsList(nearest) && (parts.items.length === 1 || isApplicants(parts))) return null
  // Results are results of what was concluded, even where the number received would fit.
  if (
    kindOf(nearest.gap, labelOf(nearest)) === 'done' &&
    parts.kinds.size === 1 &&
    parts.kinds.has('result')
  ) {
    return judge([wholeOf(nearest)], parts, introduction.pledge)
  }
  // 「共处理258件。其中,县政府收到31件,部门收到212件」: parts of what was received.
  if (parts.items.every(isReceived) && !totals.some(isReceived)) return null
  const wholes = totals.map(wholeOf)
  // 「新收20件,上年结转2件,其中……」: the parts may be of both together.
  for (let i = 0; i + 1 < totals.length; i++) {
    if (totals[i]!.gap.includes('结转') || totals[i + 1]!.gap.includes('结转')) {
      wholes.push({ ...wholeOf(totals[i + 1]!), also: totals[i]!.amount })
    }
  }
  const together = alongside(nearest)
  if (together !== null) wholes.push({ ...wholeOf(nearest), also: together })
  return judge(wholes, parts, introduction.pledge)
}

/** 「建议 9 件、提案 6 件,其中…」: the parts may be of what stands side by side; what the ones before add up to, or null. */
function alongside(last: Item): Amount | null {
  let sum: Amount | null = null
  for (let item = last; item.previous !== null && /^ ?[、和及与]/.test(item.gap); item = item.previous) {
    const { amount } = item.previous
    if (amount.measure !== last.amount.measure) break
    sum = sum === null ? amount : plus(sum, amount)
  }
  return sum
}

function plus(one: Amount, other: Amount): Amount {
  return {
    ...one,
    value: one.value + other.value,
    low: one.low + other.low,
    high: one.high + other.high,
  }
}

/** 「申请9件,自然人4件,企业5件。其中7件已办结」: the sentence begins with a part of the first number, not of the last ones. */
function isOfEarlier({ amount }: Item, totals: readonly Item[], before: readonly Item[]): boolean {
  if (totals.some((total) => total.amount.high >= amount.low)) return false
  return before.some(
    (item) =>
      item.amount.measure === amount.measure &&
      item.amount.low >= amount.high &&
      !isNoPart(item.gap, labelOf(item)),
  )
}

function isApplicants({ kinds }: Parts): boolean {
  return kinds.size === 1 && kinds.has('applicant')
}

function endsList({ gap, previous }: Item): boolean {
  const kind = kindOf(lastClause(gap))
  return kind === 'result' && previous !== null && kindOf(lastClause(previous.gap)) === kind
}

/** 「结转下年度16件。其中予以公开……」: what is carried out has no results yet. */
function isCarriedOut({ gap }: Item): boolean {
  return /(?:结转|转入|转至|顺延)[至到入]?(?:下|次|明|20\d\d年)/.test(lastClause(gap))
}

function isReceived({ gap }: Item): boolean {
  return /收到|新收|受理|接收/.test(lastClause(gap))
}

/** The item before; numbers of the sentence before come in brackets or not, in order. */
function earlier(item: Item, before: readonly Item[]): Item | null {
  if (item.previous !== null) return item.previous
  const at = before.indexOf(item)
  return at > 0 ? before[at - 1]! : null
}

function mayBeTotal(item: Item, first: Item): boolean {
  const { measure, percent } = item.amount
  return (
    isCount(measure, percent) &&
    measure !== '' &&
    fits(measure, first.amount.measure, isInformation(item)) !== 'no' &&
    !isNoPart(item.gap, labelOf(item))
  )
}

const channelLead = /^(?:通过|利用|依托|借助)/
const applicantLead = /^(?:自然人|公民|个人|商业企业|企业|法人)/

/** 「公开信息300余条,通过网站公开100余条,通过微信公开200余条」; 「收到申请12件,自然人10件,企业2件」. */
function chained(first: Item): Breakdown | null {
  const total = first.previous
  if (total === null || (labelOf(first).all & (bit.channel | bit.applicant)) === 0) return null
  const label = first.gap.replace(/^[,;:、 ]+/, '')
  const channel = channelLead.test(label)
  if ((!channel && !applicantLead.test(label)) || label === first.gap) return null
  if (!mayBeTotal(total, first) || (channel && kindOf(label) !== 'channel')) return null
  const kind = channel ? 'channel' : 'applicant'
  if (kindOf(total.gap, labelOf(total)) === kind) return null
  const parts = partsFrom(first, label, total)
  if (parts.items.length < 2 || [...parts.kinds].some((each) => each !== kind)) return null
  // The site is the first place of disclosure: without it the channels may be others than those of the total.
  if (channel && (!isInformation(total) || !parts.items.some((item) => /网站|门户|其他/.test(item.gap))))
    return null
  return judge([wholeOf(total)], parts, 'among')
}

const wayOrApplicant =
  /^(?:为|是|系|属于?)(?:[^,、;]{0,3})(?:网|线|信|邮|当面|现场|传真|自然人|公民|个人|法人|企业|商业)/

/** 「收到申请7件,3件为网络申请,4件为信函申请」: of one of the numbers before, whichever fits. */
function numberedFirst(first: Item): Breakdown | null {
  if (first.previous === null || !/^[,:;、] ?$/.test(first.gap) || !wayOrApplicant.test(first.after))
    return null
  const wholes: Item[] = []
  for (
    let item: Item | null = first.previous;
    item !== null && wholes.length < mostTotals;
    item = item.previous
  ) {
    if (mayBeTotal(item, first)) wholes.push(item)
  }
  if (wholes.length === 0 || wayOrApplicant.test(first.previous.after)) return null
  const parts = partsFrom(first, '', wholes[0]!)
  const told = parts.items.every(({ gap, after }) => /[,;、和及] ?$/.test(gap) && wayOrApplicant.test(after))
  if (!told || parts.items.length < 2 || parts.kinds.size !== 1) return null
  return judge(wholes.map(wholeOf), parts, 'among')
}

/** 「网站发布100条、微信发布50条,共计150条」. */
function summedUp(total: Item): Breakdown | null {
  if ((labelOf(total).last & (bit.total | bit.turn)) === 0) return null
  const clause = lastClause(total.gap)
  const summed = /(?:共计|合计|总计|总共)(?:公开|发布)?(?:各类)?(?:政府|政务)?(?:信息)?$/.test(clause)
  if (!summed && !/^(?:共|累计)(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?信息$/.test(clause)) return null
  const items: Item[] = []
  let mixed = false
  for (let item = total.previous; item !== null && items.length < mostParts; item = item.previous) {
    if (turns(item.gap, labelOf(item))) return null
    const fit = fits(total.amount.measure, item.amount.measure, isInformation(total))
    // 「专报 3 期、动态 20 条,共计 30 条」: what stands in the list and counts otherwise may be summed up or not.
    const joined = (item.next === total ? item : item.next)?.gap.startsWith('、') === true
    // 「公开栏张贴 47 期,合计 458 条(期)」, not 「三项合计 76 件」
    const perhaps =
      item.next?.gap.startsWith(',') === true &&
      fits(total.amount.measure, item.amount.measure, true) !== 'no'
    if (fit === 'no' && (joined || perhaps)) mixed = true
    if (fit === 'no' || isNoPart(item.gap, labelOf(item))) continue
    if (fit === 'perhaps' || item.amount.high > total.amount.high) return null
    items.unshift(item)
  }
  if (items.length < 2) return null
  let low = 0
  let high = 0
  for (let i = items.length - 1; i >= 0; i--) {
    low += items[i]!.amount.low
    high += items[i]!.amount.high
    if (i < items.length - 1 && compare(wholeOf(total), low, high) === 'holds') {
      return breakdown(wholeOf(total), items.slice(i), 'holds', false)
    }
  }
  if (mixed) return null
  const outcome = compare(wholeOf(total), low, high)
  return breakdown(wholeOf(total), items, outcome, outcome === 'over')
}
