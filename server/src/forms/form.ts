/** The official forms as data: types. Sources: 条例 art. 20, 36, 50; 国办公开办函〔2019〕60号 and 〔2021〕30号. */

export type Edition = '2019' | '2021'
export type TableId = 't2' | 't3' | 't4'
/** `t3.<row>.<column>`, `t2.<row>.<column>`, `t4.<block>.<outcome>`. Ids stay the same across editions where the cell is the same. */
export type CellId = string

export type SectionId = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other'
export type AspectId = 'proactive' | 'onRequest' | 'management' | 'platform' | 'supervision'

/** What a cell may hold. `count`: an integer ≥ 0 (件, 项). `change`: a signed integer. `amount`: a decimal ≥ 0. */
export type CellKind = 'count' | 'change' | 'amount'

export interface Row {
  /** Second part of the cell id, e.g. `refused.query`. */
  readonly id: string
  /** As printed in the form, with its number: 「8.属于行政查询事项」. */
  readonly label: string
  /** The short name used in `where` and messages: 「一、本年新收」. */
  readonly short: string
  /** Other labels seen for the same row. */
  readonly aliases?: readonly string[]
  /** Printed labels of the merged cells to its left, outermost first: 「三、本年度办理结果」, 「(三)不予公开」. */
  readonly groups: readonly string[]
}

export interface Column {
  readonly id: string
  readonly label: string
  readonly kind: CellKind
  /** Unit as the form states it: 件, 万元; empty where the form states none. */
  readonly unit: string
  readonly aliases?: readonly string[]
}

/** Rows that share a header row. Tables 3 and 4 have one group; table 2 has one per item of art. 20. */
export interface RowGroup {
  /** Title row above the header, e.g. 「第二十条第(一)项」; absent in tables 3 and 4. */
  readonly title?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface TableForm {
  readonly id: TableId
  readonly edition: Edition
  readonly section: SectionId
  readonly groups: readonly RowGroup[]
}

/** One linear equation: Σ sign × cell = 0. */
export interface Equation {
  readonly rule: 'row-total' | 'concluded-total' | 'balance' | 'case-total'
  /** The cell the equation defines (the total), or for `balance` the carried-out cell. */
  readonly total: CellId
  readonly terms: readonly { readonly cell: CellId; readonly sign: 1 | -1 }[]
}
