import type { Said } from '../messages/message.ts'
import type { Report } from '../report/report.ts'
import type { Edit } from '../rules/rule.ts'
import { rebuilt } from '../rules/tables/rebuild.ts'
import { placeOf, type TablePlace } from '../rules/tables/tablePlace.ts'
import { tableIds } from '../rules/tables/tables.ts'
import type { Span } from '../text/span.ts'
import { pipeTables } from './pipeTables.ts'

/** A table written anew because somebody asks for it, not because anything is wrong. */
export interface Rewriting {
  readonly title: Said
  /** In offsets of the source. */
  readonly edit: Edit
}

/**
 * The official table at a place of the source as a Markdown table; null where there is none, where it is one already,
 * and in a web page, which Markdown would break.
 */
export function tableRewritingAt(report: Report, { start, end }: Span): Rewriting | null {
  for (const id of tableIds) {
    const place = placeOf(report, id)
    if (!place || end < place.source.start || place.source.end < start) continue
    if (isMarkdown(report, place)) return null
    const found = rebuilt(report, id)
    if (!found || found.html) return null
    const { blank } = found
    return {
      edit: found.edit,
      title:
        blank === 0
          ? { key: 'editor.markdownTable' }
          : { key: 'editor.markdownTable.blank', with: { blank } },
    }
  }
  return null
}

/** Whether a table is a Markdown table in one piece already, however it is laid out. */
function isMarkdown({ draft }: Report, { source: { start, end } }: TablePlace): boolean {
  const words = draft.source.slice(start, end)
  const first = end - words.trimStart().length
  const last = start + words.trimEnd().length
  return pipeTables(draft).some(({ span }) => span.start <= first && last <= span.end)
}
