import type { Said } from '../messages/message.ts'
import type { Report } from '../report/report.ts'
import type { Edit } from '../rules/rule.ts'
import { rebuilt } from '../rules/tables/rebuild.ts'
import { placeOf } from '../rules/tables/tablePlace.ts'
import { tableIds } from '../rules/tables/tables.ts'
import { fold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'

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
  const { source } = report.draft
  for (const id of tableIds) {
    const place = placeOf(report, id)
    if (!place || end < place.source.start || place.source.end < start) continue
    const found = rebuilt(report, id)
    if (
      !found ||
      found.html ||
      isSame(source.slice(place.source.start, place.source.end), found.edit.newText)
    )
      return null
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

/** Whether two tables differ only in how they are spaced and which width their punctuation has. */
function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

const plain = (table: string) => fold(table).replace(/\s+/g, '').replace(/-+/g, '-')
