import { applicantColumns } from '../forms/t3.ts'
import type { RowCandidate } from './candidates.ts'
import type { Label } from './label.ts'
import { labelKey } from './labels.ts'
import { countFilled } from './places.ts'
import { isHeader, isRequestsLabel } from './requestsLabels.ts'

/**
 * Whether the columns of table 3 may be the form's. They are not when its header names them in another order, or
 * leaves one of the organisations out and the rows have a value less. A header that is broken, repeated or misread
 * says nothing against it.
 */
export function columnsAgree(above: readonly Label[], rows: readonly RowCandidate[]): boolean {
  const named: number[] = []
  let isWhole = true
  for (const label of above.slice(above.findLastIndex(({ key }) => key === '申请人情况') + 1)) {
    const column = columnOf.get(label.key)
    if (column !== undefined) {
      if (!named.includes(column)) named.push(column)
      else if (isOrganisation(column)) return true
    } else if (isRequestsLabel(label)) break
    else if (!isHeader(label)) isWhole = false
  }
  const organisations = named.filter(isOrganisation)
  if (organisations.length === all.length - 2) return isRising(organisations) && isInPlace(named)
  const isShort = isWhole && named.length === all.length - 1 && named.includes(0) && named.includes(last)
  return !isShort || rows.filter(({ cells }) => countFilled(cells) === named.length).length * 2 < rows.length
}

const all = applicantColumns
const last = all.length - 1
const columnOf = new Map([...all.map(({ label }, i) => [labelKey(label), i] as const), ['合计', last]])

const isOrganisation = (column: number) => column > 0 && column < last

/** 自然人 before the organisations. 总计 comes behind them, or before them where their names are a line of their own. */
function isInPlace(named: readonly number[]): boolean {
  return (
    !named.includes(0) ||
    !named.includes(last) ||
    (named[0] === 0 && [1, named.length - 1].includes(named.indexOf(last)))
  )
}

function isRising(columns: readonly number[]): boolean {
  return columns.every((column, i) => i === 0 || column > columns[i - 1]!)
}
