import type { CellId, Edition } from '../../forms/form.ts'
import { applicantColumns } from '../../forms/t3.ts'
import type { Report } from '../../report/report.ts'
import { type Fill, zero } from '../../rules/structure/blankTable.ts'
import { factsOf } from './sentences/index.ts'

/**
 * What the new tables of that year begin with: 0; in 二、上年结转 what last year’s report carried over, column by column,
 * or 0 as well when that report leaves one of them open; in 现行有效件数 what was in force, as nothing is issued or
 * repealed yet.
 */
export function openingValues(lastYear: Report | null, year: number | null): Fill {
  if (lastYear === null || (year !== null && lastYear.year?.value !== year - 1)) return zero
  const { value } = factsOf(lastYear)
  const known = new Map<CellId, number | null>()
  const carried = applicantColumns.map(({ id }) => [id, value(`t3.carriedOut.${id}`)] as const)
  if (carried.every(([, count]) => count !== null))
    for (const [id, count] of carried) known.set(`t3.carriedIn.${id}`, count)
  for (const row of ['rules', 'normative']) known.set(`t2.${row}.inForce`, value(`t2.${row}.inForce`))
  return (cell) => String(known.get(cell) ?? 0)
}

/** The form that reports on a year follow: 60号 for 2019 and 2020, 30号 from 2021 on. */
export function editionOfYear(year: number): Edition {
  return year < 2021 ? '2019' : '2021'
}
