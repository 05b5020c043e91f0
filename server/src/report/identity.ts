import type { Draft } from '../syntax/draft.ts'
import type { WrittenDate } from './dates.ts'
import { findPeriod } from './period.ts'
import { findPublished } from './published.ts'
import type { CalendarDate, Report, Section, Stated } from './report.ts'
import { findSignature } from './signature.ts'
import { findTitle } from './title.ts'
import { kindOf, unitInProse } from './unit.ts'
import { reportYear } from './year.ts'

/** Who reports on which year, and when. `given` is the year that the settings state; it wins. */
export function identify(
  draft: Draft,
  sections: readonly Section[],
  given: number | null,
): Pick<Report, 'year' | 'title' | 'period' | 'unit' | 'unitKind' | 'dated'> {
  const title = findTitle(draft, sections)?.title ?? null
  const period = findPeriod(draft, sections)
  const signature = findSignature(draft, sections)
  const signed = signature && dated(signature.written, 'signature')
  const written = findPublished(draft, sections)
  const published = written && dated(written, 'published')
  const year = given
    ? { value: given, span: null }
    : reportYear(draft, sections, { title: title?.year ?? null, period, signed, published })
  const signer: Stated<string> | null = signature?.unit
    ? {
        value: draft.text.slice(signature.unit.start, signature.unit.end).replace(/\s+/g, ''),
        span: signature.unit,
      }
    : null
  const unit = title?.unit ?? signer ?? unitInProse(draft)
  return {
    year,
    title,
    period,
    unit,
    unitKind: kindOf(draft, [unit?.value ?? null, signer?.value ?? null]),
    // A report is public from the later of the two days on.
    dated:
      signed && published
        ? isBefore(signed.date, published.date)
          ? published
          : signed
        : (signed ?? published),
  }
}

function dated({ date, span }: WrittenDate, by: 'signature' | 'published'): NonNullable<Report['dated']> {
  return { date, span, by }
}

function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  return (a.year - b.year || a.month - b.month || a.day - b.day) < 0
}
