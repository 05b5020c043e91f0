import type { Host } from '../config/host.ts'
import { comparable } from '../config/places.ts'
import type { Resolved } from '../config/resolve.ts'
import type { Report } from '../gouji.ts'
import { type LastYear, lastYearFinder } from '../services/lastYear.ts'

/** Last years' reports of open documents. They are looked for while the author goes on: no check waits for a file. */
export interface LastYears {
  /** What was found by now; begins to look when year, unit or settings are new. */
  of(uri: string, report: Report, resolved: Resolved): Report | null
  /** The file it was found in; null when there is none. */
  pathOf(uri: string): string | null
  /** Takes a certain file from now on, until the document is closed; null, and nothing changes, when it holds no report. */
  choose(uri: string, path: string): Promise<LastYear | null>
  /** Another number when `of` would give another answer than before. */
  revision(uri: string): number
  /** A document is opened: files may have come since the folders were last looked at. */
  opened(): void
  /** Files came, changed or went: it is looked again where one was last year's report, or where none was found yet. */
  written(uris: readonly string[]): void
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
  /** Files that authors picked themselves. */
  const chosen = new Map<string, string>()

  async function ask(uri: string) {
    const entry = known.get(uri)
    if (!entry) return
    const path = chosen.get(uri)
    const finding = path === undefined ? finder.of(uri, entry.report, entry.resolved) : finder.at(path)
    const found = await finding.catch(() => null)
    // Another file was picked, or the document changed, while this one was looked for.
    if (known.get(uri) !== entry || chosen.get(uri) !== path) return
    if (found?.report === entry.found?.report) return
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
    async choose(uri, path) {
      const picked = await finder.at(path).catch(() => null)
      if (picked === null) return null
      chosen.set(uri, path)
      await ask(uri)
      return picked
    },
    revision: (uri) => known.get(uri)?.revision ?? 0,
    opened: () => finder.forget(),
    written(uris) {
      finder.forget()
      const changed = new Set(uris.map(comparable))
      for (const [uri, { found }] of known) {
        if (found === null || changed.has(comparable(found.path))) void ask(uri)
      }
    },
    closed(uri) {
      known.delete(uri)
      chosen.delete(uri)
    },
  }
}
