import type { CellId, Edition } from '../../forms/form.ts'
import { applicantColumns } from '../../forms/t3.ts'
import type { Report } from '../../report/report.ts'
import { type Fill, zero } from '../../rules/structure/blankTable.ts'
import { factsOf } from './sentences/index.ts'

/**
 * What a new table 3 of that year begins with: 0, and in 二、上年结转 what last year’s report carried over, column by
 * column; 0 there as well when that report leaves one of them open.
 */
export function openingValues(lastYear: Report | null, year: number | null): Fill {
  if (lastYear === null || (year !== null && lastYear.year?.value !== year - 1)) return zero
  const { value } = factsOf(lastYear)
  const carried = new Map<CellId, string>()
  for (const { id } of applicantColumns) {
    const count = value(`t3.carriedOut.${id}`)
    if (count === null) return zero
    carried.set(`t3.carriedIn.${id}`, String(count))
  }
  return (cell) => carried.get(cell) ?? '0'
}

/** The form that reports on a year follow: 60号 for 2019 and 2020, 30号 from 2021 on. */
export function editionOfYear(year: number): Edition {
  return year < 2021 ? '2019' : '2021'
}
