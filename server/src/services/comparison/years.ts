import { cellPath } from '../../forms/cells.ts'
import type { CellId, SectionId, TableId } from '../../forms/form.ts'
import { sections } from '../../forms/sections.ts'
import { applicantColumns } from '../../forms/t3.ts'
import type { Figure, Report } from '../../report/report.ts'
import { follows } from '../../rules/years/continuity.ts'
import { knownSentences, type Sameness, sameness } from '../../rules/years/sameSentences.ts'

/** A report beside last year's. */
export interface Comparison {
  /** Whether the years follow each other; null where one of them is unknown. */
  readonly follows: boolean | null
  /** What was carried out beside what was carried in, column by column; empty where a table has no such row. */
  readonly carried: readonly Pair[]
  /** Cells with different numbers, in the order of the form. */
  readonly different: readonly Pair[]
  /** How many cells both reports have, and how many of them could not be compared because one cannot be read. */
  readonly cells: number
  readonly unreadable: number
  /** What of each section that has sentences is last year's, word for word. */
  readonly copied: readonly (Sameness & { readonly section: SectionId; readonly title: string })[]
}

/** One number of each year. */
export interface Pair {
  /** 「表三 › 一、本年新收 › 总计」; of carried numbers the column alone. */
  readonly name: string
  readonly before: Figure
  readonly now: Figure
  /** This year's number less last year's; blank cells count as 0. Null where one cannot be read. */
  readonly difference: number | null
}

export function compareYears(report: Report, lastYear: Report): Comparison {
  const pairs = [...pairsOf(report, lastYear)].sort((a, b) => order(a.now.id) - order(b.now.id))
  const before = knownSentences(lastYear)
  return {
    follows: report.year && lastYear.year ? follows(report, lastYear) : null,
    carried: applicantColumns.flatMap(({ id, label }) => {
      const out = lastYear.cells.get(`t3.carriedOut.${id}`)
      const into = report.cells.get(`t3.carriedIn.${id}`)
      return out && into ? [pair(label, out, into)] : []
    }),
    different: pairs.filter(({ difference }) => difference !== null && difference !== 0),
    cells: pairs.length,
    unreadable: pairs.filter(({ difference }) => difference === null).length,
    copied: sections
      .map(({ id, title }) => ({ section: id, title, ...sameness(report, before, id) }))
      .filter(({ all }) => all > 0),
  }
}

function* pairsOf(report: Report, lastYear: Report): Iterable<Pair> {
  for (const [id, now] of report.cells) {
    const before = lastYear.cells.get(id)
    if (before) yield pair(cellPath(id), before, now)
  }
}

function pair(name: string, before: Figure, now: Figure): Pair {
  const [a, b] = [numberIn(before), numberIn(now)]
  // 0.1 + 0.2: amounts have at most a few decimals.
  const difference = a === null || b === null ? null : Number((b - a).toFixed(6))
  return { name, before, now, difference }
}

function numberIn({ state, value }: Figure): number | null {
  return state === 'blank' ? 0 : value
}

/** Tables as they follow each other; within one the report has its cells in order. */
function order(id: CellId): number {
  return tables.indexOf(id.slice(0, 2) as TableId)
}

const tables: readonly TableId[] = ['t2', 't3', 't4']
