import type {
  AspectId,
  CellId,
  Edition,
  Row,
  RowGroup,
  SectionId,
  TableForm,
  TableId,
} from '../forms/form.ts'
import type { Draft, Heading } from '../syntax/draft.ts'
import type { Span } from '../text/span.ts'

/** A draft read with the official form beside it. Everything may be partial: *cannot tell* is a value. */
export interface Report {
  readonly draft: Draft
  /** Edition of the form the tables follow; null when no table tells. */
  readonly edition: Edition | null
  /** The year reported on, and the text that says so; null when nothing states it unambiguously. */
  readonly year: Stated<number> | null
  readonly title: Title | null
  /** 统计期限: the period the preamble states. */
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate; readonly span: Span } | null
  readonly unit: Stated<string> | null
  readonly unitKind: UnitKind | null
  /** 签署 or 发布 date nearest to the end or the title, with where it was read. */
  readonly dated: {
    readonly date: CalendarDate
    readonly span: Span
    readonly by: 'signature' | 'published'
  } | null
  /** Found sections in document order. */
  readonly sections: readonly Section[]
  /** Found aspects of 总体情况 in document order. */
  readonly aspects: readonly Aspect[]
  readonly tables: Readonly<Record<TableId, BoundTable>>
  /** Every cell that the bound rows have, also blank and invalid ones; keys are cell ids. */
  readonly cells: ReadonlyMap<CellId, Figure>
  /** Sentences of running text, in order, with the section they stand in (null before the first and after the last). */
  readonly sentences: readonly Sentence[]
}

export interface Stated<T> {
  readonly value: T
  /** Where it is stated; null when it was inferred from several places. */
  readonly span: Span | null
}

export interface Title {
  readonly span: Span
  readonly year: Stated<number> | null
  readonly unit: Stated<string> | null
}

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * `office` is a 政府办公室 (own agency), `government` a consolidated government report, `zone` a development zone.
 * Without level where the name does not show it: a 市 may be of county level.
 */
export type UnitKind =
  | 'township'
  | 'street'
  | 'department'
  | 'department.county'
  | 'department.city'
  | 'department.province'
  | 'office'
  | 'office.county'
  | 'office.city'
  | 'office.province'
  | 'government'
  | 'government.county'
  | 'government.city'
  | 'government.province'
  | 'ministry'
  | 'zone'

export interface Section {
  readonly id: SectionId
  /** Null when only the content shows that the section is there. */
  readonly heading: Heading | null
  /** Heading and content, up to the next section. */
  readonly span: Span
  /** Ordinal that the heading states, or 0. */
  readonly ordinal: number
  /** `standard`: the official words; `accepted`: a known variant; `deviant`: recognisable but not accepted. */
  readonly wording: 'standard' | 'accepted' | 'deviant'
}

export interface Aspect {
  readonly id: AspectId
  /** Null when only topic words show it. */
  readonly heading: Heading | null
  readonly span: Span
}

export interface BoundTable {
  readonly form: TableForm | null
  /** `absent`: nothing like it. `image`: its section has a picture instead. `unreadable`: there, but no row could be bound. */
  readonly state: 'absent' | 'image' | 'unreadable' | 'bound'
  /** The whole table; null when absent. */
  readonly span: Span | null
  /** Its first line, for findings about the table as a whole. */
  readonly firstLine: Span | null
  readonly rows: readonly BoundRow[]
}

export interface BoundRow {
  readonly group: RowGroup
  readonly row: Row
  /** Edition of this row's group; table 2 may mix. */
  readonly edition: Edition
  /**
   * `bound`: every cell has its place. `incomplete`: label found, but the number of values does not fit, so
   * positions are unknown. `missing`: label not found while the table is there.
   */
  readonly state: 'bound' | 'incomplete' | 'missing'
  /** Label and values; null when missing. */
  readonly span: Span | null
  readonly label: Span | null
  /** Values found, in order (for `incomplete` rows as well). */
  readonly values: readonly Figure[]
  /** Whether it was found at another place than the form has it. */
  readonly isMoved?: boolean
}

/** What stands in a cell. */
export interface Figure {
  /** Empty for values of incomplete rows. */
  readonly id: CellId
  readonly span: Span
  /** As written (folded). */
  readonly text: string
  /**
   * `number`: `value` is it. `blank`: nothing, `/`, `-`, `—` or 无; equations take it as 0, as offices fill the form.
   * `invalid`: something else; `value` is null.
   */
  readonly state: 'number' | 'blank' | 'invalid'
  readonly value: number | null
  /** Unit written in the cell itself, e.g. 元, 万元; empty when none. */
  readonly unit: string
}

export interface Sentence {
  readonly span: Span
  readonly section: SectionId | null
  readonly aspect: AspectId | null
}
