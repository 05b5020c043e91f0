import type { Span } from '../text/span.ts'
import type { Relation } from './claim.ts'

/** A number that a sentence of the report states. Offsets and values as in the reading text. */
export interface Amount {
  /** The number with the words that blur it and its measure word: 「近300余件」. */
  readonly span: Span
  /** The number alone: 「300」, 「1.3万」, 「十二」. */
  readonly digits: Span
  /** As written: 300 for 「300余」. Percentages in percent (「八成」 is 80), 「翻一番」 is 2. */
  readonly value: number
  /** What the value may be, inclusive; 余 and 多 reach up to just below the next round step. */
  readonly low: number
  readonly high: number
  readonly relation: Relation
  /** Value of one in the last written place: 1 for 「12 件」, 0.1 for 「12.5 万元」, 100 for 「1.26 万件」. */
  readonly unit: number
  /** 件, 条, 人次, 万元, %, 个百分点, 成, 倍, 番 …; '' when the number stands alone. */
  readonly measure: string
  readonly style: 'arabic' | 'chinese' | 'mixed'
  /** True for %, ‰, 百分之, 百分点 and 成 (values in percent), false for 倍 and 番. */
  readonly percent: boolean
}
