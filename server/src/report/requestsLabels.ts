import type { Row } from '../forms/form.ts'
import { table3 } from '../forms/t3.ts'
import type { Label } from './label.ts'
import { labelKey } from './labels.ts'

/** One order for the rows of both editions: (六) as one row comes before its three parts. */
export const both: readonly Row[] = table3['2021'].groups[0]!.rows.flatMap((row) =>
  row.id === 'other.uncorrected'
    ? [table3['2019'].groups[0]!.rows.find((each) => each.id === 'other')!, row]
    : [row],
)
export const singleOther = both.findIndex((row) => row.id === 'other')
export const orderOf = new Map<Row, number>()
export const keyOrder = new Map<string, number>()
export const rowKeys = both.map((row) => labelKey(row.label))
for (const [order, row] of both.entries()) {
  for (const label of [row.label, ...(row.aliases ?? [])]) keyOrder.set(labelKey(label), order)
}
for (const edition of ['2019', '2021'] as const) {
  for (const row of table3[edition].groups[0]!.rows)
    orderOf.set(
      row,
      both.findIndex((each) => each.id === row.id),
    )
}
export const groupKeys = new Set(both.flatMap((row) => row.groups.map(labelKey)))
const headerKeys = new Set([
  '申请人情况',
  '自然人',
  '法人或其他组织',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
])
const corner = '勾稽关系'

/** Whether a label is a row's, so that a row of empty cells is a row all the same. 总计 and 其他 head columns, too. */
export function isRequestsLabel({ key, text }: Label): boolean {
  return keyOrder.has(key) && (key.length > 2 || /^\s*[(\d]/.test(text))
}

/** Keys of its labels, groups and headers. */
export const requestsKeys: readonly string[] = [...keyOrder.keys(), ...groupKeys, ...headerKeys]

export function isHeader({ key, text }: Label): boolean {
  return headerKeys.has(key) || text.includes(corner)
}
