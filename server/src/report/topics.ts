import type { AspectId } from '../forms/form.ts'
import { aspects } from '../forms/sections.ts'
import { ownCopy } from '../text/copy.ts'

/** What a heading's words say about an aspect of 总体情况. */
export interface Topic {
  readonly id: AspectId
  /** 10 the official words, 8 the words a heading of this aspect usually has, less for words that others share. */
  readonly score: number
}

/** The aspects that a heading names, the surest first; null when it names none. */
export function aspectOf(title: string): readonly Topic[] | null {
  if (title.length < 2 || title.length > longest) return null
  let topics = known.get(title)
  if (topics === undefined) {
    topics = judge(title)
    if (known.size >= mostKnown) known.clear()
    known.set(ownCopy(title), topics)
  }
  return topics
}

/** The aspects whose topic words occur in running text. */
export function topicsIn(text: string): AspectId[] {
  return aspects
    .filter(({ topicWords }) => topicWords.some((word) => topicAt(text, word) >= 0))
    .map(({ id }) => id)
}

/** Where a topic word stands in a text, or -1. The 监督权 that every introduction mentions is no topic. */
export function topicAt(text: string, word: string, from = 0): number {
  let at = text.indexOf(word, from)
  while (at >= 0 && word === '监督' && text[at + 2] === '权') at = text.indexOf(word, at + 2)
  return at
}

/** Longer headings are sentences that mention an aspect in passing. */
const longest = 32
const known = new Map<string, readonly Topic[] | null>()
const mostKnown = 1024

function judge(title: string): readonly Topic[] | null {
  const key = title.replace(/[^\p{L}\p{N}]+/gu, '')
  const topics: Topic[] = []
  for (const { id, title: official, headingWords } of aspects) {
    const found = headingWords.findIndex((word) => key.includes(word))
    if (found < 0) continue
    const isPlain = key === official || rest(key, headingWords[found]!).length < 6
    topics.push({ id, score: key === official ? 10 : 8 - Math.min(found, 4) + (isPlain ? 1 : 0) })
  }
  return topics.length > 0 ? topics.sort((a, b) => b.score - a.score) : null
}

/** What a heading says besides the word, without the words that any of them may have. */
function rest(key: string, word: string): string {
  return key.replace(word, '').replace(/政府|政务|信息|公开|情况|方面|工作|的/g, '')
}
