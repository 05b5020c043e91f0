import type { SectionId } from '../forms/form.ts'
import { sections as forms } from '../forms/sections.ts'
import type { Draft, Heading } from '../syntax/draft.ts'
import type { Section } from './report.ts'
import { beginsLikeSection, isLikeSection, type Wording, wordingsOf } from './wording.ts'

/** A heading that may open a section. */
export interface Candidate {
  readonly heading: Heading
  /** Sections it may open, as indices into the form, with how well everything about it fits. */
  readonly readings: readonly {
    readonly section: number
    readonly wording: Section['wording']
    readonly score: number
  }[]
  /** False in a 目录, where one title follows the other. */
  readonly hasContent: boolean
}

/** Less than this is no section's heading: 「(一)存在的问题」 heads a part, 「(一)主动公开情况」 an aspect. */
const enough = 6.5

/** A report has a dozen candidates among a hundred headings; what comes after so many is another text. */
const mostCandidates = 400
const mostHeadings = 3000

const order = new Map<SectionId, number>(forms.map(({ id }, i) => [id, i]))

interface Worded {
  readonly heading: Heading
  readonly wordings: readonly Wording[]
  /** A page number or leading dots follow the title, as in a 目录. */
  readonly listed: boolean
}

/** Headings whose words fit a section, in document order. */
export function candidatesOf(draft: Draft): readonly Candidate[] {
  const worded: Worded[] = []
  let chinese = 0
  for (const heading of draft.headings.slice(0, mostHeadings)) {
    const { numbering } = heading
    if (numbering === 'listing' || numbering === 'arabicParen') continue
    const read = wordedOf(draft, heading)
    if (!read) continue
    worded.push(read)
    if (numbering === 'chinese' && read.wordings[0]!.score > 7) chinese++
    if (worded.length >= mostCandidates) break
  }
  const candidates: Candidate[] = []
  const next = new Map<Heading['numbering'], number>()
  for (let i = worded.length - 1; i >= 0; i--) {
    const { heading, wordings, listed } = worded[i]!
    const hasContent =
      !listed && hasText(draft.text, heading.span.end, next.get(heading.numbering) ?? draft.text.length)
    const base = worth(draft, heading, chinese > 1) + (hasContent ? 1.5 : 0)
    const readings = wordings
      .map(({ id, wording, score }) => {
        const section = order.get(id)!
        return { section, wording, score: score + base + place(heading, score, section) }
      })
      .filter(({ score }) => score >= enough)
    if (readings.length > 0) candidates.push({ heading, readings, hasContent })
    // 「(一)存在的问题」 right below 「五、…」 is content; the next title of a 目录 is not.
    if (wordings[0]!.score > 7) next.set(heading.numbering, heading.span.start)
  }
  return candidates.reverse()
}

/** What does not depend on the section: a section's numbering speaks for it, text on the same line against. */
function worth({ text }: Draft, heading: Heading, isChinese: boolean): number {
  const { numbering, markup, inline, span } = heading
  let worth = markup > 0 ? 1 : 0
  if (numbering === 'chinese') worth += 2
  else if (numbering === 'chineseParen' && isChinese) worth -= 8
  if (inline) {
    const next = text.charCodeAt(skipSpaces(text, span.end))
    // 「六、其他需要报告的事项(无)」 and 「…事项:无」 are headings; a title before a comma or semicolon is part of a list.
    if (next !== 40) worth -= numbering === 'none' || (next !== 0x3002 && next !== 58) ? 4 : 1
  }
  return worth
}

/** What depends on the section: whether the heading has its ordinal. */
function place({ numbering, ordinal, markup }: Heading, score: number, section: number): number {
  let worth = 0
  const fits = ordinal === section + 1
  if (numbering === 'chinese') worth += fits ? 2 : -0.5
  else if (numbering === 'arabic') worth += fits ? 1.5 : -4
  else if (numbering === 'chineseParen') worth += fits ? 1 : -5
  if (score <= 5 && numbering !== 'chinese' && markup === 0) worth -= 4
  return worth
}

function wordedOf({ text }: Draft, heading: Heading): Worded | null {
  const { start, end } = heading.title
  if (!isLikeSection(text, start, end)) return null
  const last = text.charCodeAt(end - 1)
  let stop = end
  if ((last >= 48 && last <= 57) || last === 46 || last === 0x2026) {
    while (stop > start && isLeader(text.charCodeAt(stop - 1))) stop--
  }
  const title = text.slice(start, stop)
  const wordings = wordingsOf(title)
  if (stop < end) return wordings.length > 0 ? { heading, wordings, listed: true } : null
  if ((wordings[0]?.score ?? 0) < 9 && beginsLikeSection(title)) {
    const joined = joinedOf(text, heading)
    if (joined) return joined
  }
  return wordings.length > 0 ? { heading, wordings, listed: false } : null
}

/** A numbered heading that goes on in the next line: 「四、政府信息公开行政复议、行政」 / 「诉讼情况」. */
function joinedOf(text: string, heading: Heading): Worded | null {
  if (heading.inline || heading.numbering === 'none' || heading.title.end - heading.title.start < 4)
    return null
  let at = heading.span.end
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  if (text.charCodeAt(at) === 13) at++
  if (text.charCodeAt(at) === 10) at++
  while (text.charCodeAt(at) === 32) at++
  const first = text.charCodeAt(at)
  if (!(first >= 0x4e00 && first <= 0x9fff) && first !== 0x3001) return null
  let end = at
  while (end < text.length && end - at <= longestRest && !endsLine(text.charCodeAt(end))) end++
  if (end - at > longestRest) return null
  while (text.charCodeAt(end - 1) === 32) end--
  const wordings = wordingsOf(text.slice(heading.title.start, heading.span.end) + text.slice(at, end))
  if ((wordings[0]?.score ?? 0) < 9) return null
  const span = { start: heading.span.start, end }
  return {
    heading: { ...heading, span, title: { start: heading.title.start, end } },
    wordings,
    listed: false,
  }
}

const longestRest = 16

function hasText(text: string, from: number, to: number): boolean {
  let count = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 0x2fff && ++count > 3) return true
  return false
}

function skipSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === 32) at++
  return at
}

function endsLine(c: number): boolean {
  return c === 10 || c === 13
}

/** . … · - — digits and spaces, as between a title and its page. */
function isLeader(c: number): boolean {
  return (
    (c >= 48 && c <= 57) ||
    c === 46 ||
    c === 0x2026 ||
    c === 0xb7 ||
    c === 45 ||
    c === 0x2014 ||
    c === 32 ||
    c === 9
  )
}
