import { tableValue } from '../../claims/judgement.ts'
import type { Report } from '../../report/report.ts'

/** Whether one report is of the year before the other; null where a year is unknown. */
export function follows(report: Report, lastYear: Report | null): lastYear is Report {
  const [year, before] = [report.year?.value, lastYear?.year?.value]
  return year !== undefined && before === year - 1
}

/** A cell's number in both years; null where either is blank or cannot be read. */
export function bothYears(
  report: Report,
  id: string,
  lastYear: Report,
  lastId: string,
): { readonly now: number; readonly before: number } | null {
  const now = tableValue(report, id)
  const before = tableValue(lastYear, lastId)
  return now === null || before === null ? null : { now, before }
}
