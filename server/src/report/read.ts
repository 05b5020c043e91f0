import type { TableId } from '../forms/form.ts'
import type { Draft, Paragraph } from '../syntax/draft.ts'
import { overlaps } from '../text/span.ts'
import { findAspects } from './aspects.ts'
import { endOfReport } from './following.ts'
import { identify } from './identity.ts'
import type { BoundTable, Report } from './report.ts'
import { findSections } from './sections.ts'
import { findSentences } from './sentences.ts'
import { bindTables, cellsOf, editionOf, withPictures } from './tables.ts'

export interface ReadOptions {
  /** The year that gouji.json states; it wins over what the document says. */
  readonly year?: number | null
}

/** Draft + form → report. Never fails: what cannot be read is null, absent or incomplete. */
export function read(draft: Draft, { year = null }: ReadOptions = {}): Report {
  const bound = bindTables(draft)
  const sections = findSections(draft, { t2: bound.t2.span, t3: bound.t3.span, t4: bound.t4.span })
  const tables = withPictures(draft, bound, sections)
  const end = endOfReport(draft, sections)
  const own = outside(bound)
  const prose = {
    ...draft,
    paragraphs: draft.paragraphs.filter((paragraph) => paragraph.span.start < end && own(paragraph)),
  }
  const aspects = findAspects(prose, sections)
  return {
    draft,
    edition: editionOf(tables),
    ...identify(draft, sections, year),
    sections,
    aspects,
    tables,
    cells: cellsOf(tables),
    sentences: findSentences(prose, sections, aspects),
  }
}

/** A loose line within a bound table is one of its labels or values, no prose. */
function outside(tables: Readonly<Record<TableId, BoundTable>>): (paragraph: Paragraph) => boolean {
  const spans = Object.values(tables).flatMap(({ span }) => (span ? [span] : []))
  return ({ loose, span }) => !loose || !spans.some((table) => overlaps(table, span))
}
