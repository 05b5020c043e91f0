import type { SectionId } from '../forms/form.ts'
import { sections as forms } from '../forms/sections.ts'
import type { Draft, Paragraph } from '../syntax/draft.ts'
import { longestTop } from './page.ts'
import type { Anchors, Opening } from './sections.ts'
import { titleAbove } from './title.ts'
import { aspectOf, topicsIn } from './topics.ts'

/**
 * Where a section without heading begins, known by what it contains: its table, the aspects of 总体情况, problems
 * and improvements behind table 四, the sentence about 信息处理费. Null when nothing shows it.
 */
export function contentStart(
  id: SectionId,
  draft: Draft,
  tables: Anchors,
  openings: readonly Opening[],
): number | null {
  if (id === 'disclosure') return tables.t2 ? tableStart(draft, tables.t2.start) : null
  if (id === 'requests') return tables.t3 ? tableStart(draft, tables.t3.start) : null
  if (id === 'disputes') return tables.t4 ? tableStart(draft, tables.t4.start) : null
  if (id === 'overview') return overviewStart(draft, tables, openings)
  const { from, to } = tail(id, draft, tables, openings)
  if (from < 0) return null
  return id === 'problems' ? problemsStart(draft, from, to) : otherStart(draft, from, to)
}

/** Words of a preamble: basis, period, contact. They belong to no section. */
const preamble = [
  '编制',
  '统计期限',
  '统计时限',
  '统计时间',
  '数据统计',
  '联系电话',
  '部分组成',
  '现予公布',
  '现予以公布',
]

function overviewStart(draft: Draft, tables: Anchors, openings: readonly Opening[]): number | null {
  let to = openings[0]?.start ?? draft.text.length
  for (const table of [tables.t2, tables.t3, tables.t4]) if (table && table.start < to) to = table.start
  if (to === draft.text.length) return null
  const title = titleAbove(draft, Math.min(to, longestTop))?.end ?? 0
  let start = -1
  let aspects = 0
  for (const heading of draft.headings) {
    if (heading.span.start >= to) break
    if (heading.numbering === 'none' || !aspectOf(draft.text.slice(heading.title.start, heading.title.end)))
      continue
    aspects++
    if (start < 0) start = heading.span.start
  }
  const topics = new Set<string>()
  for (const paragraph of draft.paragraphs) {
    const { span, loose } = paragraph
    if (span.start >= to) break
    if (loose || span.start < title || !isProse(draft, paragraph)) continue
    const text = draft.text.slice(span.start, span.end)
    if (preamble.some((word) => text.includes(word))) continue
    if (start < 0 || span.start < start) start = span.start
    if (aspects === 0) for (const topic of topicsIn(text)) topics.add(topic)
  }
  return aspects > 0 || topics.size > 1 ? start : null
}

/** The part of the draft that can hold section 五 or 六; `from` is -1 when no table or section comes before it. */
function tail(id: SectionId, draft: Draft, tables: Anchors, openings: readonly Opening[]) {
  const own = forms.findIndex((form) => form.id === id)
  let from = -1
  let to = draft.text.length
  for (const { id: other, heading, start } of openings) {
    const place = forms.findIndex((form) => form.id === other)
    if (place === 0) continue
    if (place < own) from = Math.max(from, heading ? heading.span.end : start)
    else to = Math.min(to, start)
  }
  for (const table of [tables.t2, tables.t3, tables.t4]) if (table) from = Math.max(from, table.end)
  return { from, to }
}

function problemsStart(draft: Draft, from: number, to: number): number | null {
  for (let i = after(draft.paragraphs, from); i < draft.paragraphs.length; i++) {
    const { span } = draft.paragraphs[i]!
    if (span.start >= to) break
    const text = draft.text.slice(span.start, span.end)
    if (isAboutProblems(text)) return span.start
  }
  return null
}

const saysProblems = /存在.{0,12}(?:问题|不足|短板|困难|差距)|^.{0,5}主要问题|问题.{0,6}(?:改进|整改)/
const weak = ['不够', '不强', '不高', '不足', '有待', '薄弱', '欠缺']
const plans = ['下一步', '改进', '加强', '提高', '提升']

/** Names a problem in the form's words, or a weakness and what will be done about it. */
function isAboutProblems(text: string): boolean {
  if (saysProblems.test(text)) return true
  return weak.some((word) => text.includes(word)) && plans.some((word) => text.includes(word))
}

function otherStart(draft: Draft, from: number, to: number): number | null {
  for (let i = draft.paragraphs.length - 1; i >= 0; i--) {
    const { span } = draft.paragraphs[i]!
    if (span.start < from) break
    if (span.start >= to) continue
    const text = draft.text.slice(span.start, span.end)
    if (saysFees.test(text)) return span.start
  }
  return null
}

const saysFees = /(?:信息)?处理费|其他需要报告|收取.{0,12}费用?|收费(?:情况|通知)/

/** Running text rather than a title, a label or a line of the page around the report. */
function isProse({ text }: Draft, { span, sentences }: Paragraph): boolean {
  return sentences.length > 1 || text.charCodeAt(span.end - 1) === 0x3002 || span.end - span.start > 60
}

/** The beginning of a table's first line, lines of nothing but pipes above it included. */
function tableStart({ text }: Draft, at: number): number {
  let start = lineStart(text, at)
  while (start > 0) {
    let end = start - 1
    if (text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13) end--
    const above = lineStart(text, end)
    let pipes = 0
    let i = above
    for (; i < end && isFiller(text.charCodeAt(i)); i++) if (text.charCodeAt(i) === 124) pipes++
    if (i < end || pipes === 0) break
    start = above
  }
  return start
}

function isFiller(c: number): boolean {
  return c === 124 || c === 32 || c === 9
}

function lineStart(text: string, at: number): number {
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--
  return at
}

/** Index of the first paragraph that begins at or behind an offset. */
function after(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
