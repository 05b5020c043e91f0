import type { Span } from '../../text/span.ts'

/** The parts that a sentence lists: 「由总体情况、主动公开政府信息情况……组成」. */
export interface ListedParts {
  readonly span: Span
  /** Without attachments (附表), which may be counted or not. */
  readonly least: number
  readonly most: number
  /** 等 ends the list. */
  readonly open: boolean
}

/** What the six sections are called by; at least three show that the list is one of sections. */
const known = [/总体|概述|基本情况/, /主动公开/, /收到|依申请|公开申请/, /复议|诉讼/, /问题/, /其他|其它/]
/** What stands before the first item. */
const leads = [
  '内容包括',
  '包括',
  '包含',
  '分别为',
  '分别是',
  '分为',
  '主要从',
  '涵盖',
  '由',
  '从',
  ':',
  '为',
  '含',
]
/** An item that begins so belongs to the one before: 「行政复议、行政诉讼情况」. */
const continuations =
  /^(因?政府信息公开)?(工作)?(被)?(提起|申请)?(行政)?诉讼|^提起|^处理|^改进|^整改|^下一?步|^措施|^不足|^原因/
const attachments = /^(相关)?附(表|件|录|图)|^有关附表/
/** 和, 及, 以及 part items only before words with which an item begins. */
const joined =
  /(以及|及其?|和|与|、)(?=其他|其它|需要|存在|附表|附件|政府信息公开行政复议|因政府信息公开|收到和处理|主动公开政府)/g

/** The list around a stated number of parts, or null when there is none that can be counted. */
export function listedParts(text: string, sentence: Span, from: number, to: number): ListedParts | null {
  const start = Math.max(sentence.start, from - 400)
  return listIn(text, start, from, false) ?? listIn(text, to, Math.min(sentence.end, to + 400), true)
}

function listIn(text: string, from: number, to: number, follows: boolean): ListedParts | null {
  const all = text.slice(from, to)
  const first = firstKnown(all)
  if (first < 0) return null
  // The lead nearest before the first known word; what is before it is no item.
  const head = all.slice(0, first)
  let start = from
  for (const lead of leads) {
    const at = head.lastIndexOf(lead)
    if (at >= 0) start = Math.max(start, from + at + lead.length)
  }
  let end = to
  let open = false
  let words = text.slice(start, to)
  if (!follows) {
    const tail = /(等)? ?(共计?|合计|总共|一共|共分|这)?(为|有)? ?$/.exec(words)!
    open = tail[1] !== undefined
    words = words.slice(0, tail.index)
    end = start + tail.index
  } else {
    words = words.split(/[。\n]/, 1)[0]!
    end = start + words.length
    open = /等[。;]? ?$/.test(words)
    words = words.replace(/等? ?$/, '')
  }
  const items = words
    .replace(/\([^()]{0,40}\)/g, '')
    .replace(joined, '、')
    .split(/[、,;”’"“]/)
    .map((item) =>
      item
        .trim()
        .replace(/^(以及|及|和|与)/, '')
        .replace(/^[一二三四五六七八九1-9]+(是|\.)/, ''),
    )
    .filter((item) => item.length > 1)
  let count = 0
  let extra = 0
  for (const [i, item] of items.entries()) {
    if (i > 0 && continuations.test(item)) continue
    if (attachments.test(item)) extra++
    else count++
  }
  const sections = known.filter((each) => each.test(words)).length
  if (sections < 3 && !open) return null
  if (sections < 2 || count - sections > 3) return null
  // 和 may join two sections or stand within the title of one: then the sections named tell how many.
  return {
    span: { start, end },
    least: Math.min(count, sections),
    most: Math.max(count, sections) + extra,
    open,
  }
}

function firstKnown(words: string): number {
  return words.search(/总体情况|总体工作|工作总体|概述|基本情况|主动公开/)
}
