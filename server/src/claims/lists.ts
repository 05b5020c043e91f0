import type { Amount } from './amounts.ts'
import type { Item } from './listsItems.ts'
import {
  fits,
  type Introduction,
  introductionIn,
  isCount,
  isNoPart,
  type Kind,
  kindOf,
  lastClause,
  type Pledge,
  turn,
} from './listsWords.ts'

/** A whole and its parts: 「共 130 条,其中 A 44 条、B 84 条」. */
export interface Breakdown {
  readonly total: Amount
  readonly parts: readonly Amount[]
  /** What the parts add up to; the ends differ when some are approximate. */
  readonly low: number
  readonly high: number
  /**
   * `holds`: the parts can add up to the whole. `over`, `under`: in no reading. `open`: they may be fewer than the
   * whole because the words pledge nothing else.
   */
  readonly outcome: 'holds' | 'over' | 'under' | 'open'
  /** True when the words leave no doubt: too much, or too little although 其他 closes the list. */
  readonly firm: boolean
}

/** Longer lists are no sentences. Bounds the work for hostile text. */
const mostParts = 64
const mostTotals = 4
const mostRest = 8

/** Every breakdown in a sentence. `before`: the numbers of the sentence before, for one that begins with 其中. */
export function breakdownsIn(items: readonly Item[], before: readonly Item[]): readonly Breakdown[] {
  const found: Breakdown[] = []
  let introduced = false
  for (const item of items) {
    if (!isCount(item.amount.measure, item.amount.percent)) continue
    const introduction = introductionIn(item.gap, item.previous !== null || item.owner !== null)
    const own: Breakdown | null =
      item.owner !== null
        ? inBrackets(item, introduction)
        : introduction !== null
          ? introducedBy(item, introduction, before)
          : (chained(item) ?? (introduced ? null : summedUp(item)))
    introduced ||= own !== null && item.owner === null
    if (own !== null) found.push(own)
  }
  return found
}

interface Parts {
  readonly items: readonly Item[]
  /** Numbers of items after which the list may be over; the first is the likeliest. Ascending. */
  readonly ends: readonly number[]
  /** Items behind an inner list, which may belong to either: 「其中 A 5 件,其中 a 2 件,B 3 件」. */
  readonly rest: readonly Item[]
  readonly mixed: boolean
  readonly closed: boolean
  readonly kinds: ReadonlySet<Kind>
  readonly split: boolean
}

/** 「300条(网站200条、微信100条)」, 「(含上年结转2件)」. */
function inBrackets(first: Item, introduction: Introduction | null): Breakdown | null {
  const total = first.owner!
  if (isNoPart(first.gap) || /^[不未]/.test(first.gap.trimStart())) return null
  const parts = partsFrom(first, introduction?.label ?? first.gap, total)
  if (introduction === null && parts.items.length < 2) return null
  return judge([total.amount], parts, introduction?.pledge ?? 'among')
}

function introducedBy(first: Item, introduction: Introduction, before: readonly Item[]): Breakdown | null {
  const sameSentence = first.previous !== null
  const begins = !sameSentence && !first.bracketed && introduction.before.trim() === ''
  const last = sameSentence ? first.previous : begins ? (before.at(-1) ?? null) : null
  const totals: Item[] = []
  let nearest: Item | null = null
  for (let item = last, steps = 0; item !== null && steps < 12; item = earlier(item, before), steps++) {
    if (!mayBeTotal(item, first)) continue
    nearest ??= item
    totals.push(item)
    if (totals.length === mostTotals) break
  }
  if (nearest === null || isNoPart(introduction.label)) return null
  if (introduction.pledge === 'all' && /较|比|同比|增长|下降/.test(first.gap)) return null
  const parts = partsFrom(first, introduction.label, nearest)
  const values = totals.map((item) => item.amount)
  // 「新收20件,上年结转2件,其中……」: the parts may be of both together.
  for (let i = 0; i + 1 < totals.length; i++) {
    if (totals[i]!.gap.includes('结转') || totals[i + 1]!.gap.includes('结转')) {
      values.push(together(values[i]!, values[i + 1]!))
    }
  }
  return judge(values, parts, introduction.pledge)
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
    !isNoPart(item.gap)
  )
}

/** 「公开信息300余条,通过网站公开100余条,通过微信公开200余条」; 「收到申请12件,自然人10件,企业2件」. */
function chained(first: Item): Breakdown | null {
  const total = first.previous
  if (total === null || !mayBeTotal(total, first)) return null
  const label = first.gap.replace(/^[,;:、 ]+/, '')
  if (label === first.gap) return null
  const channel = /^(?:通过|利用|依托|借助)/.test(label) && kindOf(label) === 'channel'
  const applicant = /^(?:自然人|公民|个人|商业企业|企业|法人)/.test(label)
  if (!channel && !applicant) return null
  const kind = channel ? 'channel' : 'applicant'
  if (kindOf(lastClause(total.gap)) === kind || kindOf(total.gap) === kind) return null
  const parts = partsFrom(first, label, total)
  if (parts.items.length < 2 || [...parts.kinds].some((each) => each !== kind)) return null
  // The site is the first place of disclosure: without it the channels may be others than those of the total.
  if (channel && (!isInformation(total) || !parts.items.some((item) => /网站|门户|其他/.test(item.gap))))
    return null
  return judge([total.amount], parts, 'among')
}

/** 「网站发布100条、微信发布50条,共计150条」. */
function summedUp(total: Item): Breakdown | null {
  const clause = lastClause(total.gap)
  const summed = /(?:共计|合计|总计|总共)(?:公开|发布)?(?:各类)?(?:政府|政务)?(?:信息)?$/.test(clause)
  if (!summed && !/^(?:共|累计)(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?信息$/.test(clause)) return null
  const items: Item[] = []
  for (let item = total.previous; item !== null && items.length < mostParts; item = item.previous) {
    if (turn.test(item.gap)) return null
    const fit = fits(total.amount.measure, item.amount.measure, isInformation(total))
    if (fit === 'no' || isNoPart(item.gap)) continue
    if (fit === 'perhaps' || item.amount.high > total.amount.high) return null
    items.unshift(item)
  }
  if (items.length < 2) return null
  let low = 0
  let high = 0
  for (let i = items.length - 1; i >= 0; i--) {
    low += items[i]!.amount.low
    high += items[i]!.amount.high
    if (i < items.length - 1 && compare(total.amount, low, high) === 'holds') {
      return breakdown(total.amount, items.slice(i), 'holds', false)
    }
  }
  const outcome = compare(total.amount, low, high)
  return breakdown(total.amount, items, outcome, outcome === 'over')
}

/** The parts that begin with `first`. */
function partsFrom(first: Item, firstLabel: string, total: Item): Parts {
  const information = isInformation(total)
  const numberFirst = firstLabel.trim() === ''
  const items: Item[] = []
  const ends: number[] = []
  const rest: Item[] = []
  const kinds = new Set<Kind>()
  let mixed = false
  let closed = false
  let lastKind: Kind = null
  let commas = 0
  let semicolons = 0
  let split = false
  /** The words since the last part, over numbers that are none. */
  let between = ''
  for (let item: Item | null = first; item !== null; item = item.next) {
    const label: string = item === first ? firstLabel : item.gap
    between += label
    if (item !== first) {
      if (turn.test(label)) break
      if (introductionIn(label, true) !== null) {
        split = ends.length === 0
        for (let inner: Item | null = item; inner !== null && rest.length < mostRest; inner = inner.next) {
          if (turn.test(inner.gap)) break
          if (fits(total.amount.measure, inner.amount.measure, information) === 'same') rest.push(inner)
        }
        break
      }
    }
    if (!isCount(item.amount.measure, item.amount.percent) || isNoPart(label)) continue
    const fit = fits(total.amount.measure, item.amount.measure, information)
    if (fit === 'no') continue
    mixed ||= fit === 'perhaps'
    const own = numberFirst ? firstClause(item.after) : lastClause(label)
    const kind = kindOf(own)
    if (items.length > 0) {
      const turned = kind !== null && !goTogether(kind, lastKind)
      const semicolon = between.includes(';')
      const comma = !semicolon && between.includes(',')
      // 「A 1 条、B 2 条,……3 条」: a stronger mark than the ones so far begins something else.
      const stronger =
        items.length > 1 && ((semicolon && semicolons === 0) || (comma && commas === 0 && semicolons === 0))
      if (turned || stronger || longWinded(between)) ends.push(items.length)
      if (semicolon) semicolons++
      else if (comma) commas++
    }
    between = ''
    lastKind = kind ?? lastKind
    kinds.add(kind)
    closed ||= isRest(own)
    items.push(item)
    if (items.length > mostParts) return { items: [], ends: [], rest: [], mixed, closed, kinds, split }
  }
  ends.push(items.length)
  return { items, ends, rest, mixed, closed, kinds, split }
}

/** 「办结10件,结转2件」 are parts of one whole; after 「有效留言30条」, 「已回复28条」 is none. */
function goTogether(now: Exclude<Kind, null>, before: Kind): boolean {
  if (before === null) return now !== 'done'
  return (
    now === before || ((now === 'done' || now === 'result') && (before === 'done' || before === 'result'))
  )
}

/** Three commas between two numbers: the second belongs to another statement. */
function longWinded(label: string): boolean {
  let commas = 0
  for (let i = 0; i < label.length; i++) if (label[i] === ',' || label[i] === ';') commas++
  return commas > 2
}

function firstClause(words: string): string {
  const end = words.search(/[,;、。]/)
  return end < 0 ? words : words.slice(0, end)
}

function isRest(label: string): boolean {
  return /^ ?(?:和|及|与|以及)?(?:通过|在|经|利用)?(?:其他|其它|其余|剩余|余下)(?!处理|组织)/.test(label)
}

function judge(totals: readonly Amount[], parts: Parts, pledge: Pledge): Breakdown | null {
  const { items, ends, rest } = parts
  const first = ends[0] ?? 0
  if (first === 0) return null
  let likeliest = totals[0]!
  let low = 0
  let high = 0
  let sums: [number, number] = [0, 0]
  let end = 0
  for (let i = 0; i < items.length; i++) {
    low += items[i]!.amount.low
    high += items[i]!.amount.high
    if (i + 1 === first) sums = [low, high]
    if (i + 1 !== ends[end]) continue
    end++
    const total = totals.find((each) => compare(each, low, high) === 'holds')
    if (total !== undefined && i > 0) return breakdown(total, items.slice(0, i + 1), 'holds', false)
  }
  // An inner list may take any number of what follows it.
  let [restLow, restHigh] = [low, high]
  for (let i = rest.length - 1; i > 0; i--) {
    restLow += rest[i]!.amount.low
    restHigh += rest[i]!.amount.high
    const total = totals.find((each) => compare(each, restLow, restHigh) === 'holds')
    if (total !== undefined) return breakdown(total, items, 'holds', false)
  }
  ;[low, high] = sums
  const own = items.slice(0, first)
  // Of several totals the one that speaks best for the author.
  const outcomes = totals.map((each) => compare(each, low, high))
  const kind = outcomes.includes('holds') ? 'holds' : outcomes.includes('under') ? 'under' : 'over'
  likeliest = totals[outcomes.indexOf(kind)]!
  if (kind === 'holds' || parts.mixed)
    return breakdown(likeliest, own, kind === 'holds' ? 'holds' : 'open', false)
  if (kind === 'over') {
    const single = own.length === 1 && own[0]!.amount.measure !== likeliest.measure
    return breakdown(likeliest, own, single ? 'open' : 'over', true)
  }
  const last = own.at(-1)!
  const open = /^ ?等/.test(last.after) || /等$/.test(firstClause(last.after))
  const gap = likeliest.low - high
  if (open || own.length < 2 || pledge === 'some' || parts.split)
    return breakdown(likeliest, own, 'open', false)
  if (parts.closed) return breakdown(likeliest, own, 'under', true)
  const soft = pledge === 'all' || gap <= likeliest.low * 0.1 + 1e-9 || isPartition(own)
  return breakdown(likeliest, own, soft ? 'under' : 'open', false)
}

/** Parts that leave nothing over: persons and organisations, new and carried over, answered and carried over. */
function isPartition(items: readonly Item[]): boolean {
  const words = items.map((item) => `${lastClause(item.gap)}|${firstClause(item.after)}`).join(' ')
  return partitions.some((halves) => halves.every((half) => half.test(words)))
}

const partitions: readonly (readonly RegExp[])[] = [
  [/自然人|公民|个人/, /法人|组织|单位/],
  [/新收/, /结转/],
  [/办结|答复/, /结转|未办结|正在办理|未答复/],
  [/线上|网上|网络/, /线下|当面|现场/],
  [/维持/, /纠正/, /其他/, /审结/],
]

/** What a number of information is about: not of requests, whose parts share its measure word. */
function isInformation(item: Item): boolean {
  const words = lastClause(item.gap) + firstClause(item.after)
  return (
    /信息|公开|发布|动态|文件|稿|推文|内容|推送|更新|政策|文章/.test(words) && !/申请|复议|诉讼/.test(words)
  )
}

function together(a: Amount, b: Amount): Amount {
  return { ...a, value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }
}

function compare(total: Amount, low: number, high: number): 'holds' | 'over' | 'under' {
  if (low > total.high + 1e-9) return 'over'
  return high < total.low - 1e-9 ? 'under' : 'holds'
}

function breakdown(
  total: Amount,
  items: readonly Item[],
  outcome: Breakdown['outcome'],
  firm: boolean,
): Breakdown {
  const parts = items.map((item) => item.amount)
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  const high = parts.reduce((sum, part) => sum + part.high, 0)
  return { total, parts, low, high, outcome, firm }
}
