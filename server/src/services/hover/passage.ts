import { type BasisId, bases, citation } from '../../forms/bases.ts'
import { type Page, pageOf } from '../../forms/basisPage.ts'
import { type Language, type MessageKey, type Said, words } from '../../messages/message.ts'
import type { Span } from '../../text/span.ts'

/** A part of a hover. Texts are plain words, nothing in them is markup. */
export type Passage =
  | { readonly kind: 'title'; readonly text: string; readonly note?: string; readonly page?: Page }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly lead: string; readonly items: readonly Item[] }

export interface Item {
  readonly text: string
  /** Words before the text that lead to a page of the project. */
  readonly link?: { readonly words: string; readonly page: Page }
}

export interface Hover {
  /** In offsets of the source. */
  readonly span: Span
  readonly passages: readonly Passage[]
}

/** Says a message in the reader's language. */
export type Say = (key: MessageKey, values?: Said['with']) => string

export function speaker(language: Language): Say {
  return (key, values = {}) => words({ key, with: values }, language)
}

/** A list, or nothing when there are no items. */
export function list(lead: string, items: readonly (string | Item)[]): readonly Passage[] {
  if (items.length === 0) return []
  return [
    { kind: 'list', lead, items: items.map((each) => (typeof each === 'string' ? { text: each } : each)) },
  ]
}

/** 依据: what each basis requires, with its place in the offline page. */
export function basisList(ids: readonly BasisId[], language: Language): readonly Passage[] {
  const items = [...new Set(ids)].map((id): Item => {
    // The notice with the form stands under nearly every hover: its name is enough.
    const text = id.startsWith('format-') ? '' : bases[id].says[language]
    return { text, link: { words: citation(id), page: pageOf(id) } }
  })
  return list(speaker(language)('hover.basis'), items)
}

/** ✓, ✗, or a question mark where nobody can tell. */
export function sign(fits: boolean | null): string {
  return fits === null ? '？' : fits ? '✓' : '✗'
}
