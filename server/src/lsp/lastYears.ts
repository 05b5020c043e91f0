import type { Host } from '../config/host.ts'
import type { Resolved } from '../config/resolve.ts'
import type { Report } from '../gouji.ts'
import { type LastYear, lastYearFinder } from '../services/lastYear.ts'

/** Last years' reports of open documents. They are looked for while the author goes on: no check waits for a file. */
export interface LastYears {
  /** What was found by now; begins to look when year, unit or settings are new. */
  of(uri: string, report: Report, resolved: Resolved): Report | null
  /** The file it was found in; null when there is none. */
  pathOf(uri: string): string | null
  /** Another number when `of` would give another answer than before. */
  revision(uri: string): number
  /** A document was saved: it is looked again where it was last year's report, or where none was found yet. */
  saved(uri: string): void
  closed(uri: string): void
}

interface Known {
  /** What decides where to look and what to take. */
  readonly key: string
  readonly report: Report
  readonly resolved: Resolved
  found: LastYear | null
  revision: number
}

/** `arrived` hears of documents whose answer has changed. */
export function lastYears(host: Host, arrived: (uri: string) => void): LastYears {
  const finder = lastYearFinder(host)
  const known = new Map<string, Known>()

  async function ask(uri: string) {
    const entry = known.get(uri)
    if (!entry) return
    const found = await finder.of(uri, entry.report, entry.resolved).catch(() => null)
    if (known.get(uri) !== entry || found?.report === entry.found?.report) return
    entry.found = found
    entry.revision++
    arrived(uri)
  }

  return {
    of(uri, report, resolved) {
      const key = `${report.year?.value} ${report.unit?.value}`
      const before = known.get(uri)
      if (before?.key === key && before.resolved === resolved) return before.found?.report ?? null
      const { found, revision } = before ?? { found: null, revision: 0 }
      const entry = { key, report, resolved, found, revision }
      known.set(uri, entry)
      void ask(uri)
      return entry.found?.report ?? null
    },
    pathOf: (uri) => known.get(uri)?.found?.path ?? null,
    revision: (uri) => known.get(uri)?.revision ?? 0,
    saved(saved) {
      finder.forget()
      for (const [uri, { found }] of known) {
        if (found === null || found.path === saved) void ask(uri)
      }
    },
    closed: (uri) => known.delete(uri),
  }
}
