import type { Span } from '../text/span.ts'
import type { Amount } from './amounts.ts'
import { type Label, readLabel } from './listsLabels.ts'

/** A number of a sentence with the words around it, at its own depth of brackets. */
export interface Item {
  amount: Amount
  /** The words since the number before it in the same brackets; what stands in inner brackets is left out. */
  readonly gap: string
  /** The words after it up to the next number or the end of its brackets. */
  after: string
  /** The number before it in the same brackets. */
  readonly previous: Item | null
  next: Item | null
  /** For the first number in brackets: the number the brackets follow directly. */
  readonly owner: Item | null
  /** For the first number in brackets: the words before the brackets, since the last number there. */
  readonly lead: string
  /** True inside brackets. */
  readonly bracketed: boolean
  /** What the words of `gap` say, once somebody has asked. */
  label: Label | null
}

/** What the words before a number say; read once. */
export function labelOf(item: Item): Label {
  item.label ??= readLabel(item.gap)
  return item.label
}

interface Group {
  last: Item | null
  owner: Item | null
  lead: string
  words: string
  from: number
}

const open = 40
const close = 41

/** The numbers of a sentence as items, in order. Linear in the length of the sentence. */
export function itemsOf(text: string, sentence: Span, amounts: readonly Amount[]): readonly Item[] {
  const items: Item[] = []
  const groups: Group[] = []
  let group: Group = { last: null, owner: null, lead: '', words: '', from: sentence.start }
  let next = 0
  let at = sentence.start
  while (at < sentence.end) {
    const amount = amounts[next]
    if (amount !== undefined && at === amount.span.start) {
      const item: Item = {
        amount,
        gap: group.words + text.slice(group.from, at),
        after: '',
        previous: group.last,
        next: null,
        owner: group.last === null ? group.owner : null,
        lead: group.last === null ? group.lead : '',
        bracketed: groups.length > 0,
        label: null,
      }
      if (group.last !== null) {
        group.last.next = item
        group.last.after = item.gap
      }
      items.push(item)
      group.last = item
      group.words = ''
      at = group.from = amount.span.end
      next++
      continue
    }
    const code = text.charCodeAt(at)
    if (code === open) {
      group.words += text.slice(group.from, at)
      groups.push(group)
      const owner = group.words.trim() === '' ? group.last : null
      group = { last: null, owner, lead: group.words, words: '', from: at + 1 }
    } else if (code === close && groups.length > 0) {
      finish(group, text.slice(group.from, at))
      group = groups.pop()!
      group.from = at + 1
    }
    at++
  }
  finish(group, text.slice(group.from, sentence.end))
  for (const outer of groups) finish(outer, '')
  return items
}

function finish({ last, words }: Group, rest: string): void {
  if (last !== null) last.after = words + rest
}
