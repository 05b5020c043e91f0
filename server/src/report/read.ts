import type { Draft } from '../syntax/draft.ts'
import type { Report } from './report.ts'
import { bindTables, cellsOf, editionOf } from './tables.ts'

export interface ReadOptions {
  /** The year that gouji.json states; it wins over what the document says. */
  readonly year?: number | null
}

/** Draft + form → report. Never fails: what cannot be read is null, absent or incomplete. */
export function read(draft: Draft, _options: ReadOptions = {}): Report {
  const tables = bindTables(draft)
  return {
    draft,
    edition: editionOf(tables),
    year: null,
    title: null,
    period: null,
    unit: null,
    unitKind: null,
    dated: null,
    sections: [],
    aspects: [],
    tables,
    cells: cellsOf(tables),
    sentences: [],
  }
}
