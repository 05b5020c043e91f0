import { filesMatching } from '../config/glob.ts'
import type { Host } from '../config/host.ts'
import { readable } from '../config/places.ts'
import type { Resolved } from '../config/resolve.ts'
import { read } from '../report/read.ts'
import type { Report } from '../report/report.ts'
import { parse } from '../syntax/parse.ts'
import { folders, placesOfLastYear } from './lastYearPlaces.ts'

/** Last year's report of the same unit, and where it was found. */
export interface LastYear {
  readonly path: string
  readonly report: Report
}

/** Finds last years' reports for document after document. */
export interface LastYearFinder {
  /**
   * Looks where the setting `lastYear` points to, else near the document. Never fails; null when nothing was found
   * that is of the year before and of the same unit: a wrong report is worse than none.
   */
  of(path: string, report: Report, resolved: Resolved): Promise<LastYear | null>
  /** The report in a certain file, whatever year and unit it is of; null when there is none. */
  at(path: string): Promise<LastYear | null>
  /** To be called when a report was written. */
  forget(): void
}

/** More candidates than these are not read; the likeliest come first. */
const mostRead = 40
/** Reports that are kept; who checks a folder asks for each only once or twice. */
const mostKept = 50

export function lastYearFinder(host: Host): LastYearFinder {
  const kept = new Map<string, Promise<Report | null>>()
  let folder = folders(host)

  function reportIn(path: string): Promise<Report | null> {
    let known = kept.get(path)
    if (!known) {
      const [oldest] = kept.keys()
      if (kept.size >= mostKept) kept.delete(oldest!)
      kept.set(path, (known = host.readText(path).then((text) => (text === null ? null : read(parse(text))))))
    }
    return known
  }

  return {
    async of(path, report, { settings, lastYearFrom }) {
      const year = report.year?.value
      const unit = report.unit?.value
      if (year === undefined || unit === undefined) return null
      const pattern = settings.lastYear
      const places =
        pattern === null
          ? await placesOfLastYear(folder, path, year)
          : lastYearFrom === null
            ? []
            : await filesMatching(host, lastYearFrom, pattern)
      const similar: LastYear[] = []
      for (const place of byName(places, unit).slice(0, mostRead)) {
        const found = await reportIn(place)
        if (found?.year?.value !== year - 1 || !found.unit) continue
        const other = found.unit.value
        if (bare(other) === bare(unit)) return { path: place, report: found }
        if (isNamedShorter(other, unit)) similar.push({ path: place, report: found })
      }
      return similar.length === 1 ? similar[0]! : null
    },
    async at(path) {
      const report = await reportIn(path)
      return report && isReport(report) ? { path, report } : null
    },
    forget() {
      kept.clear()
      folder = folders(host)
    },
  }
}

/** Files called after the unit first. */
function byName(files: readonly string[], unit: string): readonly string[] {
  const core = bare(unit).slice(-3)
  const called = (file: string) => readable(file.slice(file.lastIndexOf('/') + 1)).includes(core)
  return [...files.filter(called), ...files.filter((file) => !called(file))]
}

/** Some text that somebody picked by mistake has neither. */
function isReport({ tables, sections }: Report): boolean {
  return sections.length > 0 || Object.values(tables).some(({ state }) => state === 'bound')
}

/** Whether two names may be of one body. */
export function isSameUnit(a: string, b: string): boolean {
  return bare(a) === bare(b) || isNamedShorter(a, b)
}

/** 「云溪镇」 may be 「青禾县云溪镇人民政府」: one name is the end of the other. */
function isNamedShorter(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string]
  return short.length >= 2 && long.endsWith(short)
}

function bare(unit: string): string {
  return unit.replace(/\s+/g, '').replace(/(?:人民政府|办事处)$/, '')
}
