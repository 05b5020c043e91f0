import type { CellId } from '../forms/form.ts'
import type { Span } from '../text/span.ts'

/** A cell id or one of the sums (`t3.handled`, `t3.refused`, `t4.all`, `fee.collected`, …). */
export type QuantityId = CellId

export type Relation = 'equal' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'

/** What a sentence states about a quantity of the form. */
export interface Claim {
  /** What may be meant: the claim contradicts the tables only when none of them fits. */
  readonly quantities: readonly QuantityId[]
  readonly value: number
  /**
   * What the value may be, inclusive: 「300余」 is 300 … 399, 「1.3万」 what is written so, 12500 … 13999. Equal to
   * `value` for numbers that are exact.
   */
  readonly low: number
  readonly high: number
  readonly relation: Relation
  /** The number with its measure word, or the words of a zero statement: 「12件」, 「未收到」. */
  readonly span: Span
  /** The digits alone (for a fix), or null for statements in words. */
  readonly number: Span | null
  /** The thing that a statement in words says is not there: 「政府信息公开申请」. A rewritten sentence puts its number behind it. */
  readonly object?: Span
  readonly sentence: Span
  /** True when only implied (均获维持, 全部办结). */
  readonly inferred: boolean
  /** The number that an implied statement rests on: 「收到 3 件,均为自然人」. */
  readonly restsOn?: Span
  /** Said of the requests received this year: 「收到的 29 件申请中,26 件已办结」. */
  readonly ofReceived?: true
  /** False where the reading is soft: a contradiction is then a hint. */
  readonly firm: boolean
  /** Why this reading was chosen: the key of the phrasebook entry. */
  readonly because: string
}
