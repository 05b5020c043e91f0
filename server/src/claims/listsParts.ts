import { type Item, labelOf } from './listsItems.ts'
import { bit, readLabel } from './listsLabels.ts'
import {
  fits,
  introductionIn,
  isCount,
  isNoPart,
  isRest,
  type Kind,
  kindOf,
  lastClause,
  turns,
} from './listsWords.ts'

/** Longer lists are no sentences. Bounds the work for hostile text. */
export const mostParts = 64
const mostRest = 8

export interface Parts {
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

/** The parts that begin with `first`. */
export function partsFrom(first: Item, firstLabel: string, total: Item): Parts {
  const information = isInformation(total)
  /** What is carried over is no part of what was concluded. */
  const ofConcluded = kindOf(total.gap, labelOf(total)) === 'done'
  /** 「发布会 12 场,其中市级发布会 5 场」: of briefings, one more is no other matter. */
  const ofBriefings = total.gap.endsWith('发布会')
  const numberFirst = firstLabel.trim() === ''
  const items: Item[] = []
  const ends: number[] = []
  const rest: Item[] = []
  const kinds = new Set<Kind>()
  let mixed = false
  let closed = false
  let lastKind: Kind = null
  /** Separators since the last part, over numbers that are none. */
  let commas = 0
  let semicolons = 0
  /** The strongest separator between parts so far: 、 0, comma 1, semicolon 2. */
  let strongest = 0
  let split = false
  let parted = false
  let last = ''
  for (let item: Item | null = first; item !== null; item = item.next) {
    const words: string = item === first ? firstLabel : item.gap
    const label = item === first ? readLabel(words) : labelOf(item)
    commas += label.commas
    semicolons += label.semicolons
    if (item !== first) {
      if (ofBriefings ? turns(words.replaceAll('发布会', '')) : turns(words, label)) break
      if (introductionIn(words, true, label) !== null) {
        split = ends.length === 0
        // 「其中 A 4 份;决算 6 份,其中…」: behind the semicolon another whole has parts.
        if (parted && items.length === 2) ends.unshift(1)
        for (let inner: Item | null = item; inner !== null && rest.length < mostRest; inner = inner.next) {
          if (turns(inner.gap, labelOf(inner))) break
          if (fits(total.amount.measure, inner.amount.measure, information) === 'same') rest.push(inner)
        }
        break
      }
    }
    if (!isCount(item.amount.measure, item.amount.percent) || isNoPart(words, label)) continue
    const fit = fits(total.amount.measure, item.amount.measure, information)
    if (fit === 'no') continue
    mixed ||= fit === 'perhaps'
    const kind = (numberFirst ? kindOf(firstClause(item.after)) : null) ?? kindOf(words, label)
    if (items.length > 0) {
      const clause = lastClause(words)
      // 「…,不予公开204份,不予公开的204份均注明了理由」 says it again; a suit is no review.
      if (clause.endsWith('的') && item.amount.value === items.at(-1)!.amount.value) break
      if (semicolons > 0 && clause.includes('诉讼') && isOfReviews(total)) break
      if (commas + semicolons > 0 && speaksOfAll(clause, kind, lastKind)) break
      const turned =
        (kind !== null && !goTogether(kind, lastKind)) ||
        settles(last, clause) ||
        (ofConcluded && /(?<![年度])结转|顺延|转下/.test(words))
      const mark = semicolons > 0 ? 2 : commas > 0 ? 1 : 0
      // 「A 1 条、B 2 条,……3 条」: a stronger mark than the ones so far begins something else, and after three
      // commas another statement is made.
      const stronger = items.length > 1 && mark > strongest
      // 「其中2件由其他单位转来,书面告知36件」: so far the numbers came first.
      const relabelled =
        numberFirst &&
        commas + semicolons > 0 &&
        (kind === null || kind !== lastKind) &&
        clause.trim().length > 1 &&
        firstClause(item.after).trim() === ''
      // 「其中 a 2 件;B 9 件,b 4 件」: a semicolon between the first two, and commas behind it, parts statements.
      if (items.length === 1) parted = mark === 2
      else if (parted && mark === 1 && ends[0] !== 1) ends.unshift(1)
      if (turned || stronger || relabelled || commas + semicolons > 2) ends.push(items.length)
      strongest = Math.max(strongest, mark)
    }
    commas = 0
    semicolons = 0
    lastKind = kind ?? lastKind
    last = lastClause(words)
    kinds.add(kind)
    closed ||= numberFirst ? isRest(firstClause(item.after)) : isRest(words, label)
    items.push(item)
    if (items.length > mostParts) return { items: [], ends: [], rest: [], mixed, closed, kinds, split }
  }
  ends.push(items.length)
  return { items, ends, rest, mixed, closed, kinds, split }
}

/** 「其中审结 9 件,被纠正 2 件」: outcomes are of what is settled, not of the whole. */
function settles(before: string, now: string): boolean {
  return /(?:审结|结案)[^,]*$/.test(before) && !/[未尚待]|正在/.test(before) && /维持|纠正|纠错|撤/.test(now)
}

function isOfReviews({ gap }: Item): boolean {
  return gap.includes('复议') && !gap.includes('诉讼')
}

/** 「办结10件,结转2件」 are parts of one whole; after 「有效留言30条」, 「已回复28条」 is none. */
function goTogether(now: Exclude<Kind, null>, before: Kind): boolean {
  if (before === null) return now !== 'done'
  return (
    now === before || ((now === 'done' || now === 'result') && (before === 'done' || before === 'result'))
  )
}

const received = /^(?:全年|年内|本年度?|当年|实际|正式|共|累计|已|依法)*(?:受理|收到|接收|接到|收件)/
const concluded =
  /^(?:全年|年内|本年度?|当年|截至年底|年底前|目前|实际|全部|最终|共|累计|均|都|已经?|依法)*(?:办结|办理|答复|回复|反馈|处理)(?:完毕|完结|完成|了)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项)?(?:共|为)?$/
const unfinished = /[未待]|尚|正在/

/**
 * 「收到37件,其中2件经补正后撤回,办结36件」: behind a comma the verb of another number of the whole ends the list.
 * How a request ended is said of some; what was done, with nothing but the verb, of all.
 */
function speaksOfAll(clause: string, kind: Kind, before: Kind): boolean {
  if (kind === 'done' && before === 'result' && !unfinished.test(clause)) return true
  return concluded.test(clause) || (before !== 'time' && received.test(clause))
}

/** The words up to the first comma, semicolon or 、. */
export function firstClause(words: string): string {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (code === 44 || code === 59 || code === 0x3001 || code === 0x3002) return words.slice(0, i)
  }
  return words
}

/** What a number of information is about: not of requests, whose parts share its measure word. */
export function isInformation(item: Item): boolean {
  const classes = labelOf(item).last | readLabel(firstClause(item.after)).last
  return (classes & bit.information) !== 0 && (classes & bit.request) === 0
}
