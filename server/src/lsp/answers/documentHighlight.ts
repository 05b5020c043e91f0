import type { DocumentHighlight, DocumentHighlightKind, DocumentHighlightParams } from 'vscode-languageserver'
import { referencesAt } from '../../services/references.ts'
import type { Span } from '../../text/span.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

// The protocol's package gives only types to the engine (see session.ts).
const read: typeof DocumentHighlightKind.Read = 2
const write: typeof DocumentHighlightKind.Write = 3

/** The cell is where the number is set; sentences and the parts of a total read it or are read for it. */
export const documentHighlight = aboutReport<DocumentHighlightParams, DocumentHighlight[]>(
  ({ document, report }, { position }) => {
    const found = referencesAt(report, document.offsetAt(position))
    if (!found) return null
    const of = (spans: readonly Span[], kind: DocumentHighlightKind) =>
      spans.map((span): DocumentHighlight => ({ range: rangeOf(document, span), kind }))
    return [...of(found.cells, write), ...of(found.mentions, read), ...of(found.parts, read)]
  },
)
