import type { Report } from '../../report/report.ts'
import type { Related } from '../rule.ts'

/** The places that state the report's year, for messages: title and 统计期限, and the day of signature. */
export function placesStating(report: Report, year: number): Related[] {
  const found: Related[] = []
  const { title, period, dated } = report
  if (title?.year?.value === year && title.year.span !== null) {
    found.push({ span: title.year.span, message: { key: 'year.title', with: { year } } })
  }
  if (period !== null && period.from.year === year && period.to.year === year) {
    found.push({ span: period.span, message: { key: 'year.period', with: { year } } })
  }
  if (dated !== null && dated.date.year === year + 1 && dated.date.month <= 6) {
    found.push({ span: dated.span, message: { key: 'year.dated', with: { year: year + 1 } } })
  }
  return found
}

/** Whether nothing but the place in question speaks against the year: then a fix to it is certainly right. */
export function isCertain(report: Report, year: number, except: 'title' | 'period' | 'prose'): boolean {
  const { title, period } = report
  if (report.year === null || report.year.value !== year) return false
  if (except !== 'title' && title?.year != null && title.year.value !== year) return false
  if (except !== 'period' && period !== null && (period.from.year !== year || period.to.year !== year))
    return false
  return placesStating(report, year).length > 0
}
