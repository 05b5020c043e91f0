import type { Location, ReferenceParams } from 'vscode-languageserver'
import { referencesAt } from '../../services/references.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

/** The cell is the declaration of a quantity, the numbers in the prose are its references. */
export const references = aboutReport<ReferenceParams, Location[]>(
  ({ document, report }, { position, context }) => {
    const found = referencesAt(report, document.offsetAt(position))
    if (!found) return null
    const spans = [...found.mentions, ...(context.includeDeclaration ? found.cells : [])]
    return spans.map((span): Location => ({ uri: document.uri, range: rangeOf(document, span) }))
  },
)
