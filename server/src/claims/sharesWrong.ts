import type { Amount } from './amounts.ts'
import type { Item } from './listsItems.ts'

/** A percentage or difference that the numbers beside it do not give. */
export interface WrongShare {
  readonly kind: 'share' | 'up' | 'down' | 'rate' | 'difference' | 'times' | 'sum'
  /** The percentage, multiple or difference as stated. */
  readonly stated: Amount
  /** The part, or this year's number. */
  readonly part: Amount
  /** The whole, or last year's number; null when the sentence has none and no whole number would fit. */
  readonly base: Amount | null
  /** What the numbers give: percent (negative for a decline), a multiple, or a difference; null without base. */
  readonly right: number | null
}

/** 不予公开: so many, of those concluded. */
export interface NamedRow {
  readonly name: string
  readonly value: number
  readonly whole: number
}

export interface ShareContext {
  readonly text: string
  readonly items: readonly Item[]
  /** Numbers of the sentence before, when it stands in the same paragraph. */
  before(): readonly Item[]
  /** The report year; numbers of other years are bases of comparison. */
  readonly year: number | null
  /**
   * Totals that a share may refer to without saying so. Of table 3: new requests, concluded, new and carried in; of table 4:
   * reviews, suits, both.
   */
  readonly wholes: readonly number[]
  /** Rows and columns of table 3 by their names in the form: the number of each, and the total that a share of it is of. */
  readonly rows: readonly NamedRow[]
  /** Reviews and suits of table 4 that have ended: what a rate of corrections may be of. */
  readonly settled: readonly number[]
}
