import type { CellId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { RuleContext } from '../rule.ts'
import { lineOf } from './code.ts'
import { decode, type Verdict } from './decode.ts'
import { statementsOf } from './evidence.ts'
import { type Sheet, sheet } from './sheet.ts'

/** One verdict about one table. */
export interface Case<V extends Verdict = Verdict> {
  readonly sheet: Sheet
  /** The table's values with every repair that is known, its own and others, by cell number. */
  readonly known: Float64Array
  readonly verdict: V
}

/** What the equations of tables 3 and 4 say about a report: worked out once, told by four rules. */
export interface Analysis {
  readonly cases: readonly Case[]
  /** Cells that may not be what they seem: those with a verdict, and candidates. */
  readonly suspects: ReadonlySet<CellId>
  /** The right values that are known. */
  readonly right: ReadonlyMap<CellId, number>
  /** Whether a table adds up as far as it can be read; null when it is not there. */
  readonly addsUp: Readonly<Record<'t3' | 't4', boolean | null>>
}

interface Kept {
  readonly lastYear: Report | null
  readonly analysis: Analysis
}

const kept = new WeakMap<Report, Kept>()

export function analysisOf({ report, claims, lastYear }: Omit<RuleContext, 'find'>): Analysis {
  const known = kept.get(report)
  if (known && known.lastYear === lastYear) return known.analysis
  const analysis = analyse(report, () => statementsOf(report, claims, lastYear))
  kept.set(report, { lastYear, analysis })
  return analysis
}

const nothing: ReadonlyMap<CellId, number> = new Map()
const nobody: ReadonlySet<CellId> = new Set()

function analyse(report: Report, statements: () => ReturnType<typeof statementsOf>): Analysis {
  const t3 = sheet(report.tables.t3)
  const t4 = sheet(report.tables.t4)
  const addsUp = {
    t3: t3 && t3.failing.length === 0,
    t4: t4 && t4.failing.length === 0,
  }
  const failing = [t3, t4].filter((each) => each !== null && each.failing.length > 0)
  if (failing.length === 0) return { cases: [], suspects: nobody, right: nothing, addsUp }

  const said = statements()
  const cases = failing.flatMap((each) => casesOf(each!, decode(each!, report, said)))
  const suspects = new Set<CellId>()
  const right = new Map<CellId, number>()
  for (const { sheet, verdict } of cases) {
    const { cells } = sheet.code
    if (verdict.kind === 'open') {
      for (const { cell } of verdict.options.flat()) suspects.add(cells[cell]!)
      continue
    }
    if (verdict.line !== null) for (const cell of lineOf(sheet.code, verdict.line)) suspects.add(cells[cell]!)
    for (const { cell, value } of verdict.repairs) {
      suspects.add(cells[cell]!)
      right.set(cells[cell]!, value)
    }
  }
  return { cases, suspects, right, addsUp }
}

function casesOf(sheet: Sheet, verdicts: readonly Verdict[]): readonly Case[] {
  const known = sheet.values.slice()
  for (const verdict of verdicts)
    if (verdict.kind === 'wrong') for (const { cell, value } of verdict.repairs) known[cell] = value
  return verdicts.map((verdict) => ({ sheet, known, verdict }))
}
