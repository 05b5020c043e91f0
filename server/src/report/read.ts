import type { Draft } from '../syntax/draft.ts'
import type { Report } from './report.ts'

export interface ReadOptions {
  /** The year that gouji.json states; it wins over what the document says. */
  readonly year?: number | null
}

/** Draft + form → report. Never fails: what cannot be read is null, absent or incomplete. */
export function read(draft: Draft, _options: ReadOptions = {}): Report {
  const absent = { form: null, state: 'absent' as const, span: null, firstLine: null, rows: [] }
  return {
    draft,
    edition: null,
    year: null,
    title: null,
    period: null,
    unit: null,
    unitKind: null,
    dated: null,
    sections: [],
    aspects: [],
    tables: { t2: absent, t3: absent, t4: absent },
    cells: new Map(),
    sentences: [],
  }
}
