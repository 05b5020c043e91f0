import type { Bilingual } from '../messages/message.ts'
import type { BasisId } from './bases.ts'

/**
 * What is counted in a place of the form, or what a part of the report says: 填报口径, in our own words, from the
 * articles named and from how published reports are filled in. No quotation of the official notes.
 */
export interface Meaning {
  readonly says: Bilingual
  /** Articles and rules it rests on, besides the notice that publishes the form. */
  readonly basis: readonly BasisId[]
}

export function meaning(zh: string, en: string, ...basis: readonly BasisId[]): Meaning {
  return { says: { 'zh-CN': zh, en }, basis }
}
