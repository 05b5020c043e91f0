import { filesMatching } from '../config/glob.ts'
import type { Host } from '../config/host.ts'
import { comparable } from '../config/places.ts'
import type { Resolved } from '../config/resolve.ts'
import { read } from '../report/read.ts'
import type { Report } from '../report/report.ts'
import { parse } from '../syntax/parse.ts'
import { alikeOn, type Candidates, folders, placesOfLastYear, type Shelf, shelfOf } from './lastYearPlaces.ts'

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
/** So many are read at once: a client may take its time for each. */
const atOnce = 8
/** Reports that are kept; who checks a folder asks for each only once or twice. */
const mostKept = 50

export function lastYearFinder(host: Host): LastYearFinder {
  const kept = new Map<string, Promise<Report | null>>()
  let folder = folders(host)
  /** What patterns name, by folder and pattern. */
  const shelves = new Map<string, Promise<Shelf>>()

  function reportIn(path: string): Promise<Report | null> {
    let known = kept.get(path)
    if (!known) {
      const [oldest] = kept.keys()
      if (kept.size >= mostKept) kept.delete(oldest!)
      kept.set(path, (known = host.readText(path).then((text) => (text === null ? null : read(parse(text))))))
    }
    return known
  }

  async function candidates(
    path: string,
    year: number,
    { settings: { lastYear: pattern }, lastYearFrom }: Resolved,
  ): Promise<Candidates> {
    if (pattern === null) return placesOfLastYear(folder, path, year)
    if (lastYearFrom === null) return { alike: [], files: [] }
    const key = `${lastYearFrom}\n${pattern}`
    let shelf = shelves.get(key)
    if (!shelf) shelves.set(key, (shelf = filesMatching(host, lastYearFrom, pattern).then(shelfOf)))
    return { alike: alikeOn(await shelf, path, year), files: (await shelf).files }
  }

  return {
    async of(path, report, resolved) {
      const year = report.year?.value
      const unit = report.unit?.value
      if (year === undefined || unit === undefined) return null
      const self = comparable(path)
      const similar: LastYear[] = []
      for (const places of likeliest(await candidates(path, year, resolved), unit)) {
        const others = places.filter((place) => comparable(place) !== self)
        for (const [i, found] of (await Promise.all(others.map(reportIn))).entries()) {
          if (found?.year?.value !== year - 1 || !found.unit) continue
          const other = found.unit.value
          if (bare(other) === bare(unit)) return { path: others[i]!, report: found }
          if (isNamedShorter(other, unit)) similar.push({ path: others[i]!, report: found })
        }
      }
      return similar.length === 1 ? similar[0]! : null
    },
    async at(path) {
      const report = await reportIn(path)
      return report && isReport(report) ? { path, report } : null
    },
    forget() {
      kept.clear()
      shelves.clear()
      folder = folders(host)
    },
  }
}

/**
 * The paths of those that are worth reading, a few at a time: called like the report, then after the whole unit, then
 * after the end of its name, then all others.
 */
function* likeliest({ alike, files }: Candidates, unit: string): Generator<readonly string[]> {
  const seen = new Set<string>()
  function* some(places: readonly string[]) {
    let few: string[] = []
    for (const place of places) {
      if (seen.size === mostRead) break
      if (seen.has(place)) continue
      seen.add(place)
      few.push(place)
      if (few.length < atOnce) continue
      yield few
      few = []
    }
    if (few.length > 0) yield few
  }
  yield* some(alike.map(({ path }) => path))
  const whole = bare(unit)
  const core = whole.slice(-3)
  const [called, endsSo, others]: [string[], string[], string[]] = [[], [], []]
  for (const { name, path } of files) {
    if (name.includes(whole)) called.push(path)
    else if (name.includes(core)) endsSo.push(path)
    else others.push(path)
  }
  for (const places of [called, endsSo, others]) yield* some(places)
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
