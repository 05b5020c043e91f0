import type { Column, Edition, Row, TableForm } from './form.ts'

/** The five outcomes of a case, in 件. */
export const outcomeColumns: readonly Column[] = [
  { id: 'upheld', label: '结果维持', kind: 'count', unit: '件' },
  { id: 'corrected', label: '结果纠正', kind: 'count', unit: '件' },
  { id: 'other', label: '其他结果', kind: 'count', unit: '件' },
  { id: 'pending', label: '尚未审结', kind: 'count', unit: '件' },
  { id: 'total', label: '总计', kind: 'count', unit: '件' },
]

/** The three blocks stand side by side in one data row of 15 cells; here each is a "row" of five. */
const blocks: readonly Row[] = [
  { id: 'review', label: '行政复议', short: '行政复议', groups: [] },
  { id: 'direct', label: '未经复议直接起诉', short: '行政诉讼 › 未经复议直接起诉', groups: ['行政诉讼'] },
  { id: 'afterReview', label: '复议后起诉', short: '行政诉讼 › 复议后起诉', groups: ['行政诉讼'] },
]

const form = (edition: Edition): TableForm => ({
  id: 't4',
  edition,
  section: 'disputes',
  groups: [{ columns: outcomeColumns, rows: blocks }],
})

export const table4: Readonly<Record<Edition, TableForm>> = { '2019': form('2019'), '2021': form('2021') }
