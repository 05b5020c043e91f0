import type { Item } from './listsItems.ts'
import { fits, introductionIn, isCount, isNoPart, type Kind, kindOf, lastClause, turn } from './listsWords.ts'

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

export function firstClause(words: string): string {
  const end = words.search(/[,;、。]/)
  return end < 0 ? words : words.slice(0, end)
}

function isRest(label: string): boolean {
  return /^ ?(?:和|及|与|以及)?(?:通过|在|经|利用)?(?:其他|其它|其余|剩余|余下)(?!处理|组织)/.test(label)
}

/** What a number of information is about: not of requests, whose parts share its measure word. */
export function isInformation(item: Item): boolean {
  const words = lastClause(item.gap) + firstClause(item.after)
  return (
    /信息|公开|发布|动态|文件|稿|推文|内容|推送|更新|政策|文章/.test(words) && !/申请|复议|诉讼/.test(words)
  )
}
