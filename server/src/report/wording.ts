import type { SectionId } from '../forms/form.ts'
import { type SectionForm, sectionPrefixes, sections } from '../forms/sections.ts'
import { ownCopy } from '../text/copy.ts'
import type { Section } from './report.ts'

/** What the words of a heading say it is. */
export interface Wording {
  readonly id: SectionId
  readonly wording: Section['wording']
  /**
   * How sure: 10 the official words, 9 a listed variant, 8 all the words that matter, 7 a slip of the pen, 6 other
   * words for the same, 5 words that also head a part of a section.
   */
  readonly score: number
}

/** The sections that a heading's words may mean, the surest first; empty for headings of anything else. */
export function wordingsOf(title: string): readonly Wording[] {
  if (title.length < 2 || title.length > longest + 10) return []
  let found = known.get(title)
  if (found === undefined) {
    found = judge(title)
    if (known.size >= mostKnown) known.clear()
    known.set(ownCopy(title), found)
  }
  return found
}

/** Whether a heading has enough of the characters that the sections' headings are made of; asked of every line. */
export function isLikeSection(text: string, start: number, end: number): boolean {
  let hits = 0
  for (let i = start; i < end; i++) hits += ofHeadings[text.charCodeAt(i)]!
  return hits > 1 && hits * 3 >= Math.min(end - start, longest)
}

/** Whether a title begins as one of the form's or of the accepted ones does: it may go on in the next line. */
export function beginsLikeSection(title: string): boolean {
  return beginnings.has(title.slice(0, 3))
}

/** Spaces, punctuation and connecting words left out: what two spellings of one heading share. */
export function looseKey(title: string): string {
  const key = title.replace(connecting, '')
  const prefix = sectionPrefixes.find((each) => key.startsWith(each) && key.length > each.length)
  return prefix ? key.slice(prefix.length) : key
}

const connecting = /以及|[^\p{L}\p{N}]+|[和及与的暨]/gu
const spaces = /\s+/g

/** No official title is longer than 19 characters; variants add a dozen. */
const longest = 34

/** Headings stay the same while a document is edited. */
const known = new Map<string, readonly Wording[]>()
const mostKnown = 1024

interface Official {
  readonly form: SectionForm
  readonly key: string
  readonly accepted: ReadonlySet<string>
}

const officials: readonly Official[] = sections.map((form) => ({
  form,
  key: looseKey(form.title),
  accepted: new Set([form.title, ...form.accepted].map(looseKey)),
}))

const beginnings = new Set(
  sections.flatMap(({ title, accepted }) => [title, ...accepted]).map((title) => title.slice(0, 3)),
)

/** For each character, 1 when some heading of a section has it. */
const ofHeadings = new Uint8Array(0x10000)
for (const { title, accepted, words, deviant, faint } of sections) {
  const all = [title, ...accepted, ...[words, ...deviant, ...faint].flat(2)].join('')
  for (let i = 0; i < all.length; i++) ofHeadings[all.charCodeAt(i)] = 1
}

function judge(title: string): readonly Wording[] {
  const exact = title.replace(spaces, '')
  const key = looseKey(exact)
  if (key.length < 2 || key.length > longest) return []
  const wordings: Wording[] = []
  for (const official of officials) {
    const { form } = official
    const score = scoreOf(official, exact, key)
    const wording = score === 10 ? 'standard' : score > 7 ? 'accepted' : 'deviant'
    if (score > 0) wordings.push({ id: form.id, wording, score })
  }
  return wordings.sort((a, b) => b.score - a.score)
}

function scoreOf({ form, key, accepted }: Official, exact: string, loose: string): number {
  if (exact === form.title) return 10
  if (accepted.has(loose)) return 9
  const isForeign = hasOne(exact, form.foreign)
  if (!isForeign && form.words.every((words) => hasOne(exact, words))) return 8
  if (isSlip(loose, key)) return key.length < 8 ? 5 : 7
  if (isForeign) return 0
  if (form.deviant.some((lists) => lists.every((words) => hasOne(exact, words)))) return 6
  return form.faint.some((lists) => lists.every((words) => hasOne(exact, words))) ? 5 : 0
}

function hasOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** Whether `a` differs from `b` in one place only, by one or (in long titles) two characters. */
function isSlip(a: string, b: string): boolean {
  const most = b.length < 8 ? 1 : 2
  if (Math.abs(a.length - b.length) > most) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let same = 0
  while (same < Math.min(a.length, b.length) - start && a[a.length - 1 - same] === b[b.length - 1 - same])
    same++
  return Math.max(a.length, b.length) - start - same <= most
}
