import type { CellId, Column, Edition, Row, RowGroup, TableForm, TableId } from './form.ts'
import { table2 } from './t2.ts'
import { table3 } from './t3.ts'
import { table4 } from './t4.ts'

/** A cell of the official form: what it is called and what it takes. */
export interface FormCell {
  readonly id: CellId
  readonly form: TableForm
  readonly row: Row
  readonly column: Column
}

export const tableForms: Readonly<Record<TableId, Readonly<Record<Edition, TableForm>>>> = {
  t2: table2,
  t3: table3,
  t4: table4,
}

/** 表二, 表三, 表四: named after the section they stand in. */
export const tableNames: Readonly<Record<TableId, string>> = { t2: '表二', t3: '表三', t4: '表四' }

const cells = new Map<CellId, FormCell>()
const idsOf = new Map<RowGroup, Map<Row, readonly CellId[]>>()
for (const editions of Object.values(tableForms)) {
  for (const form of [editions['2021'], editions['2019']]) {
    for (const group of form.groups) {
      const rows = new Map<Row, readonly CellId[]>()
      idsOf.set(group, rows)
      for (const row of group.rows) {
        const ids = group.columns.map((column) => `${form.id}.${row.id}.${column.id}`)
        rows.set(row, ids)
        for (const column of group.columns) {
          const id = `${form.id}.${row.id}.${column.id}`
          if (!cells.has(id)) cells.set(id, { id, form, row, column })
        }
      }
    }
  }
}

/** Ids of the cells of a row, in the order of the columns; the editions share rows, not groups. */
export function rowCells(group: RowGroup, row: Row): readonly CellId[] {
  return idsOf.get(group)!.get(row)!
}

/** The cell of that id, of whichever edition has it; undefined for an id that is no cell. */
export function formCell(id: CellId): FormCell | undefined {
  return cells.get(id)
}

/** 「表三 › 一、本年新收 › 总计」: how findings name a cell. The id itself when it is no cell. */
export function cellPath(id: CellId): string {
  const cell = cells.get(id)
  return cell ? `${tableNames[cell.form.id]} › ${cell.row.short} › ${cell.column.label}` : id
}
