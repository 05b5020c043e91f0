import type { Span } from '../../text/span.ts'
import type { YearMention } from './mentions.ts'

const opening = '《“‘「『〈<'
const closing = '》”’」』〉>'

/** Titles and quotations are shorter; looking back further would make hostile text quadratic. */
const longestQuotation = 120

/** Whether an offset stands inside a title or a quotation that opens in the same sentence. */
export function isQuoted(text: string, at: number, sentence: Span): boolean {
  let depth = 0
  for (let i = Math.max(sentence.start, at - longestQuotation); i < at; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x2018 && code !== 60 && code !== 62) continue
    if (code > 0x3011) continue
    const char = text[i]!
    if (opening.includes(char)) depth++
    else if (depth > 0 && closing.includes(char)) depth--
  }
  return depth > 0
}

/** 「1月」, 「12 月」 right here. */
export function monthBegins(text: string, at: number): boolean {
  let i = at
  while (text.charCodeAt(i) === 32) i++
  const from = i
  while (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57 && i < from + 2) i++
  if (i === from) while (i < from + 3 && '一二三四五六七八九十元'.includes(text[i] ?? ' ')) i++
  if (i === from) return false
  while (text.charCodeAt(i) === 32) i++
  return text[i] === '月' || (text[i] === '-' && i > from)
}

const wholeYear = /^ ?度? ?1 ?月 ?1 ?日[^。;,]{0,8},?[^。;,]{0,8}12 ?月 ?3/
const lastHalf = /^ ?12 ?月 ?3\d? ?日?/

/** 「2024年1月1日至12月31日」; with a second year, both are. */
export function isWholeYear(text: string, { start, after }: YearMention, sentence: Span): boolean {
  let next = after
  while (text.charCodeAt(next) === 32 || text[next] === '度') next++
  if (text.charCodeAt(next) !== 49) return false
  const end = Math.min(sentence.end, after + 40)
  if (wholeYear.test(text.slice(after, end))) return true
  return (
    lastHalf.test(text.slice(after, end)) &&
    /1 ?月 ?1 ?日/.test(text.slice(Math.max(sentence.start, start - 16), start))
  )
}

/** 12月31日, 12月底, 年底, 年末: the end of the year. */
export function isYearEnd(text: string, after: number): boolean {
  let next = after
  while (text.charCodeAt(next) === 32) next++
  if (text[next] === '底' || text[next] === '末') return true
  return /^12 ?月 ?(3\d|底|末|份)/.test(text.slice(next, next + 8))
}

const subject =
  /^(年度?)?[^,。;《]{0,16}?政府信息(与政务)?公开(工作)?(的)?(基本|有关|开展)?(情况|年度报告|年报|工作报告|报告)/
/** 「本年度(2024年)」, 「统计期限为2024年度」. */
const namesReportYear = /(?:本年度?|今年|报告年度)\($|统计(?:期限|时限|期间|时间|周期)(?:为|是|:)$/
const announces = /现将|现就|现编制|现发布|现公布|现予|现向|现对外|特编制|特向|特此编制|编制形成|编制本/
const isNotice = /通知|编制工作|编报|要求|上一?年度?|去年|往年|此前|曾|已于/

/**
 * Whether the year is the one this very report announces for itself: 「现将某镇2024年政府信息公开工作情况报告如下」,
 * 「现发布《某镇2024年政府信息公开工作年度报告》」. Notices about reports (《关于做好2024年……编制工作的通知》) are not.
 */
export function isOwnYear(text: string, mention: YearMention, sentence: Span, quoted: boolean): boolean {
  const tail = text.slice(mention.after, Math.min(sentence.end, mention.after + 60))
  if (
    !quoted &&
    namesReportYear.test(text.slice(Math.max(sentence.start, mention.start - 8), mention.start))
  ) {
    return true
  }
  const match = subject.exec(tail)
  if (match === null) return false
  if (isNotice.test(tail.slice(0, match[0].length + 8))) return false
  const head = text.slice(Math.max(sentence.start, mention.start - 40), mention.start)
  if (quoted && head.includes('关于做好')) return false
  if (!quoted && /编制(?!和|及|、|工作|公布|发布)[^,。;《》]{0,30}$/.test(head)) return true
  if (announces.test(head)) return !isNotice.test(head.slice(head.lastIndexOf('现')))
  return !quoted && /如下|予以公布|予以公开|现予/.test(tail)
}
