import type { Report } from '../../report/report.ts'
import type { Mention } from '../mentions.ts'

/** How much of the sentence is shown to either side of the number. */
const before = 18
const behind = 12

/** The words around a number, in the author's own characters: 「…全年新收政府信息公开申请12件,上年结转1件…」. */
export function quote({ draft }: Report, { claim: { span, sentence } }: Mention): string {
  const start = Math.max(sentence.start, span.start - before)
  const end = Math.min(sentence.end, span.end + behind)
  const words = whole(draft.raw, start, end).replace(/\s+/g, ' ').trim()
  return `“${start > sentence.start ? '…' : ''}${words}${end < sentence.end ? '…' : ''}”`
}

/** The number itself with its measure word. */
export function ownWords({ draft }: Report, { claim: { span } }: Mention): string {
  return draft.raw.slice(span.start, span.end).replace(/\s+/g, '')
}

/** Without half of a character that takes two code units. */
function whole(text: string, start: number, end: number): string {
  if (isTail(text.charCodeAt(start))) start++
  if (isTail(text.charCodeAt(end))) end--
  return text.slice(start, end)
}

const isTail = (code: number) => code >= 0xdc00 && code <= 0xdfff
