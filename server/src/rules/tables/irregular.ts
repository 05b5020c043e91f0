import type { CellId } from '../../forms/form.ts'
import type { Figure, Report } from '../../report/report.ts'

/** Cells that hold no number. */
export interface Irregular {
  readonly blank: readonly Figure[]
  readonly invalid: readonly Figure[]
}

const kept = new WeakMap<Report, Irregular>()

/** Looked up once per report, for all rules that ask. */
export function irregularOf(report: Report): Irregular {
  const known = kept.get(report)
  if (known) return known
  const blank: Figure[] = []
  const invalid: Figure[] = []
  for (const figure of report.cells.values()) {
    if (figure.state === 'number') continue
    ;(figure.state === 'blank' ? blank : invalid).push(figure)
  }
  const irregular = { blank, invalid }
  kept.set(report, irregular)
  return irregular
}

/** Figures of one table, by the beginning of their ids. */
export function ofTable(figures: readonly Figure[], table: string): readonly Figure[] {
  return figures.filter(({ id }: { readonly id: CellId }) => id.startsWith(`${table}.`))
}
