import type { Trouble } from '../../files/trouble.ts'
import { isSameUnit, type LastYearFinder } from '../../services/lastYear.ts'
import type { Counts } from '../counts.ts'

/** What is remembered of a file that was checked: enough to say that nothing changed. */
export interface Known {
  /** Names the findings; null: it is no report, or not to be checked, and nothing is told about it. */
  readonly resultId: string | null
  readonly counts: Counts
  /** Why a file that is called like a report could not be read. */
  readonly trouble: Trouble | null
  readonly unit: string | null
  readonly year: number | null
  /** Key (see `Target`) of last year's report that it was held against. */
  readonly lastYear: string | null
}

/** So many written files at once are no day's work: everything is checked again. */
const many = 50

/** Forgets what no longer holds after `written` files (keys) came, changed or went: these, and the years after them. */
export async function forgetWritten(
  known: Map<string, Known>,
  written: ReadonlyMap<string, string>,
  lastYears: LastYearFinder,
): Promise<void> {
  if (written.size > many) return known.clear()
  const changed: { unit: string; year: number }[] = []
  for (const [key, uri] of written) {
    const after = (await lastYears.at(uri))?.report
    for (const { unit, year } of [
      known.get(key) ?? { unit: null, year: null },
      { unit: after?.unit?.value ?? null, year: after?.year?.value ?? null },
    ])
      if (unit !== null && year !== null) changed.push({ unit, year })
    known.delete(key)
  }
  for (const [key, { unit, year, lastYear }] of known) {
    const follows = changed.some(
      (before) => unit !== null && before.year + 1 === year && isSameUnit(before.unit, unit),
    )
    if (follows || (lastYear !== null && written.has(lastYear))) known.delete(key)
  }
}
