import type { Claim } from '../../server/src/claims/claim.ts'
import { tableForms } from '../../server/src/forms/cells.ts'
import type { CellId, Edition, TableId } from '../../server/src/forms/form.ts'
import type { BoundRow, BoundTable, Figure, Report } from '../../server/src/report/report.ts'
import { type Analysis, analysisOf } from '../../server/src/rules/tables/analysis.ts'
import { parse } from '../../server/src/syntax/parse.ts'

export interface Given {
  /** Rows whose places are unknown, by row id with table: `t3.received`. */
  readonly incomplete?: readonly string[]
  readonly claims?: readonly Claim[]
  readonly lastYear?: Report | null
  readonly year?: number
}

/** A report that consists of figures only, as if read from a document; `''` is a blank, words are invalid. */
export function reportOf(
  edition: Edition,
  cells: ReadonlyMap<CellId, string>,
  { incomplete = [], year }: Given = {},
): Report {
  const figures = new Map<CellId, Figure>()
  const table = (id: TableId): BoundTable => {
    const form = tableForms[id][edition]
    const rows = form.groups.flatMap((group) =>
      group.rows.map((row): BoundRow => {
        const isIncomplete = incomplete.includes(`${id}.${row.id}`)
        const values = group.columns.map((column) => figure(`${id}.${row.id}.${column.id}`, cells))
        if (!isIncomplete) for (const each of values) figures.set(each.id, each)
        const state = isIncomplete ? 'incomplete' : 'bound'
        return { group, row, edition, state, span: nowhere, label: null, values: isIncomplete ? [] : values }
      }),
    )
    return { form, state: 'bound', span: nowhere, firstLine: nowhere, rows }
  }
  const tables = { t2: table('t2'), t3: table('t3'), t4: table('t4') }
  return {
    draft,
    edition,
    year: year === undefined ? null : { value: year, span: null },
    title: null,
    period: null,
    unit: null,
    unitKind: null,
    dated: null,
    sections: [],
    aspects: [],
    tables,
    cells: figures,
    sentences: [],
  }
}

const draft = parse('')
const nowhere = { start: 0, end: 0 }

function figure(id: CellId, cells: ReadonlyMap<CellId, string>): Figure {
  const text = cells.get(id) ?? '0'
  const state = text === '' ? 'blank' : /^\d+$/.test(text) ? 'number' : 'invalid'
  return { id, span: nowhere, text, state, value: state === 'number' ? Number(text) : null, unit: '' }
}

export function analysed(edition: Edition, cells: ReadonlyMap<CellId, string>, given: Given = {}): Analysis {
  const report = reportOf(edition, cells, given)
  return analysisOf({ report, claims: given.claims ?? [], lastYear: given.lastYear ?? null })
}

/**
 * Verdicts in one line each: `row-total t3.received.natural=3` for what is known, with `+` between cells of one
 * cause; `case-total t4.review.total? t4.review.total=3 | t4.review.upheld=1` for what is open.
 */
export function told({ cases }: Analysis): string[] {
  return cases.map(({ sheet, verdict }) => {
    const { cells, checks } = sheet.code
    const write = (repairs: readonly { readonly cell: number; readonly value: number }[]) =>
      repairs.map(({ cell, value }) => `${cells[cell]}=${value}`).join('+')
    return verdict.kind === 'wrong'
      ? `${verdict.rule} ${write(verdict.repairs)}`
      : `${verdict.rule} ${cells[checks[verdict.check]!.total]}? ${verdict.options.map(write).join(' | ')}`
  })
}

/** The cells of a table that adds up, with some of them changed. */
export function changed(
  cells: ReadonlyMap<CellId, string>,
  changes: Readonly<Record<CellId, string | number>>,
): ReadonlyMap<CellId, string> {
  return new Map([...cells, ...Object.entries(changes).map(([id, value]) => [id, `${value}`] as const)])
}

/** A plain statement that a sentence makes. */
export function claim(quantities: readonly string[], value: number): Claim {
  return {
    quantities,
    value,
    low: value,
    high: value,
    relation: 'equal',
    span: nowhere,
    number: nowhere,
    sentence: nowhere,
    inferred: false,
    firm: true,
    because: 'test',
  }
}
