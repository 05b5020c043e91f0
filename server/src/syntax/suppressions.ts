import { isBlank } from '../text/space.ts'
import { contains, type Span } from '../text/span.ts'
import type { Suppression } from './draft.ts'

/** The words after `<!--`, longest first where one begins another. */
const keywords: readonly (readonly [string, Suppression['scope']])[] = [
  ['gouji-ignore-line', 'line'],
  ['gouji-ignore-file', 'file'],
  ['gouji-ignore', 'block'],
  ['勾稽-忽略-本行', 'line'],
  ['勾稽-忽略-行', 'line'],
  ['勾稽-忽略-全文', 'file'],
  ['勾稽-忽略-文件', 'file'],
  ['勾稽-忽略', 'block'],
]

const none: readonly Suppression[] = []

/**
 * The comments that silence rules, in order: `<!-- gouji-ignore RULE, RULE -->` (next block), `-line`, `-file`, and
 * 「<!-- 勾稽-忽略 规则 -->」, `-本行`, `-全文`. Without a rule they silence all; what follows a colon is a reason.
 *
 * `blocks` gives the blocks of the document (paragraphs, headings, tables), as spans of `source`, in any order,
 * one in another allowed; it is asked only when a comment needs it. Linear in source and blocks.
 */
export function suppressionsIn(source: string, blocks: () => readonly Span[]): readonly Suppression[] {
  if (!source.includes('<!--')) return none
  const found: Suppression[] = []
  let ordered: readonly Span[] | undefined
  let line: Span = { start: 0, end: -1 }
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', start + 4)) {
    const word = skipSpace(source, start + 4)
    const keyword = keywords.find(([name]) => source.startsWith(name, word))
    if (!keyword || !ends.test(source.charAt(word + keyword[0].length))) continue
    const close = source.indexOf('-->', word)
    if (close < 0) break
    const [name, scope] = keyword
    const comment = { start, end: close + 3 }
    let covers: Span
    if (scope === 'file') covers = { start: 0, end: source.length }
    else if (scope === 'line') {
      if (!contains(line, comment)) line = lineOf(source, comment)
      covers = line
    } else covers = nextBlock(source, (ordered ??= inOrder(blocks())), comment.end)
    found.push({ source: comment, scope, rules: namesIn(source, word + name.length, close), covers })
    start = close
  }
  return found
}

/** What may follow a keyword: `gouji-ignored` is none. */
const ends = /[\s:：,，、;；-]/

/** Nobody names more rules than there are; the rest of such a comment is not read. */
const mostNames = 100

/** Names up to a colon, separated by commas, 、 or spaces. */
function namesIn(source: string, from: number, to: number): Suppression['rules'] {
  const words = source.slice(from, to)
  const reason = words.search(/[:：]/)
  const names = reason < 0 ? words : words.slice(0, reason)
  const found = []
  for (const { 0: name, index } of names.matchAll(/[^\s,，、;；]+/g)) {
    const start = from + index
    found.push({ name, source: { start, end: start + name.length } })
    if (found.length === mostNames) break
  }
  return found
}

function skipSpace(source: string, at: number): number {
  while (source.charCodeAt(at) <= 32) at++
  return at
}

/** The line (or lines) a comment stands in, without line end. */
function lineOf(source: string, { start, end }: Span): Span {
  while (start > 0 && !isLineEnd(source.charCodeAt(start - 1))) start--
  while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++
  return { start, end }
}

const isLineEnd = (code: number) => code === 10 || code === 13

/** By start; of two that start together the longer first: a table before the lines in it. */
function inOrder(blocks: readonly Span[]): readonly Span[] {
  return blocks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * The first block after the comment, with what stands before it on its line (`## `, `<p>`), but not with the rest of
 * the comment's own line.
 */
function nextBlock(source: string, ordered: readonly Span[], from: number): Span {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]!.start < from) low = middle + 1
    else high = middle
  }
  const block = ordered[low]
  if (!block) return { start: from, end: from }
  while (from < block.start && isBlank(source.charCodeAt(from))) from++
  return { start: isLineEnd(source.charCodeAt(from)) ? from : block.start, end: block.end }
}
