import type { SectionId } from '../forms/form.ts'
import { type SectionForm, sectionPrefixes, sections } from '../forms/sections.ts'
import type { Section } from './report.ts'

/** What the words of a heading say it is. */
export interface Wording {
  readonly id: SectionId
  readonly wording: Section['wording']
  /**
   * How sure: 10 the official words, 9 an accepted variant, 7 a slip of the pen, 6 other words for the same,
   * 5 words that also head a part of a section.
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

/** The same words apart from the document they were cut from, which a key would keep in memory otherwise. */
export function ownCopy(words: string): string {
  return [...words].join('')
}

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

function judge(title: string): readonly Wording[] {
  const exact = title.replace(spaces, '')
  const key = looseKey(exact)
  if (key.length < 2 || key.length > longest) return []
  const wordings: Wording[] = []
  for (const official of officials) {
    const { form } = official
    const score = scoreOf(official, exact, key)
    const wording = score === 10 ? 'standard' : score === 9 ? 'accepted' : 'deviant'
    if (score > 0) wordings.push({ id: form.id, wording, score })
  }
  return wordings.sort((a, b) => b.score - a.score)
}

function scoreOf({ form, key, accepted }: Official, exact: string, loose: string): number {
  if (exact === form.title) return 10
  if (accepted.has(loose)) return 9
  if (isSlip(loose, key)) return key.length < 8 ? 5 : 7
  if (hasOne(exact, form.foreign)) return 0
  if (form.words.every((words) => hasOne(exact, words))) return 9
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
