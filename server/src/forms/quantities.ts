import { tableForms } from './cells.ts'
import type { CellId, Edition } from './form.ts'

const sums: Readonly<Record<string, readonly string[]>> = {
  handled: ['received', 'carriedIn'],
  opened: ['granted', 'partial'],
}

/**
 * The cells that a quantity is the sum of: itself for a cell, the `total` column for a row of table 3, the members
 * for a sum (`t3.handled`, `t3.refused`, `t3.received.organisations`, `t4.litigation.total`, `t4.all`).
 * Null for what no table holds (`fee.collected`, `published.website`), or not in this edition.
 */
export function quantityCells(quantity: string, edition: Edition): readonly CellId[] | null {
  const known = cache[edition].get(quantity)
  if (known !== undefined) return known
  const cells = resolve(quantity, edition)
  if (cache[edition].size < mostKept) cache[edition].set(quantity, cells)
  return cells
}

const cache = {
  '2019': new Map<string, readonly CellId[] | null>(),
  '2021': new Map<string, readonly CellId[] | null>(),
}
const mostKept = 1000

function resolve(quantity: string, edition: Edition): readonly CellId[] | null {
  const [table, ...path] = quantity.split('.')
  const last = path.at(-1)
  if (last === undefined) return null
  if (table === 't2') return isCell('t2', path.slice(0, -1).join('.'), last, edition) ? [quantity] : null
  if (table === 't3') {
    if (last === 'organisations') return rowCells(path.slice(0, -1).join('.'), organisations, edition)
    const isColumn = columns.includes(last)
    return rowCells((isColumn ? path.slice(0, -1) : path).join('.'), [isColumn ? last : 'total'], edition)
  }
  if (table !== 't4') return null
  if (quantity === 't4.all') return blocks.map((block) => `t4.${block}.total`)
  const outcome = path.length === 1 ? 'total' : last
  const members = path[0] === 'litigation' ? blocks.slice(1) : [path[0]!]
  return members.every((block) => isCell('t4', block, outcome, edition))
    ? members.map((block) => `t4.${block}.${outcome}`)
    : null
}

const columns = tableForms.t3['2021'].groups[0]!.columns.map((column) => column.id)
const organisations = columns.slice(1, -1)
const blocks = tableForms.t4['2021'].groups[0]!.rows.map((row) => row.id)

/** Cells of a row of table 3, of its group (`refused`), or of a named sum of rows. */
function rowCells(name: string, of: readonly string[], edition: Edition): readonly CellId[] | null {
  const rows = sums[name] ?? rowsNamed(name, edition)
  return rows.length === 0 ? null : rows.flatMap((row) => of.map((column) => `t3.${row}.${column}`))
}

function rowsNamed(name: string, edition: Edition): readonly string[] {
  return tableForms.t3[edition].groups[0]!.rows.map((row) => row.id).filter(
    (row) => row === name || row.startsWith(`${name}.`),
  )
}

function isCell(table: 't2' | 't4', row: string, column: string, edition: Edition): boolean {
  return tableForms[table][edition].groups.some(
    (group) => group.rows.some(({ id }) => id === row) && group.columns.some(({ id }) => id === column),
  )
}
