import type { AspectId, Edition, SectionId } from '../../../forms/form.ts'

/** What sentences are written from. */
export interface Facts {
  /** The value of a cell or a sum (「t3.received」), null where the tables leave it open. */
  value(quantity: string): number | null
  readonly edition: Edition
  readonly year: number | null
}

/** One sentence without its beginning 「2024年，我镇」. */
export interface Sentence {
  /** What it is about, in a few words that tell it from the others. */
  readonly title: string
  /** What stands before that beginning; null where the sentence has none. */
  readonly lead?: string | null
  /** Ends with 。 */
  readonly words: string
  /** What somebody types who means it. */
  readonly keys: readonly string[]
  /** The quantities that stand in it, also those that are said by leaving them out. */
  readonly from: readonly string[]
}

/** Sentences of one subject, and the parts of a report they belong to. */
export interface Subject {
  readonly places: readonly (SectionId | AspectId)[]
  sentences(facts: Facts): readonly Sentence[]
}

/** A word of the form and its number. */
export type Part = readonly [word: string, count: number]

/** 「予以公开8件、部分公开1件」: only what there is. */
export function listed(parts: readonly Part[]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word}${count}件`)
    .join('、')
}

/** The values of several quantities; null when one is open. */
export function all(facts: Facts, quantities: readonly string[]): readonly number[] | null {
  const values: number[] = []
  for (const quantity of quantities) {
    const value = facts.value(quantity)
    if (value === null) return null
    values.push(value)
  }
  return values
}
