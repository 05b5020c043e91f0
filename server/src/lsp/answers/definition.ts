import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver'
import { definitionAt } from '../../services/definition.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

export const definition = aboutReport<DefinitionParams, Location[] | LocationLink[]>(
  ({ document, report, client }, { position }) => {
    const found = definitionAt(report, document.offsetAt(position))
    if (!found) return null
    const { uri } = document
    if (client.textDocument?.definition?.linkSupport !== true)
      return found.cells.map(({ span }): Location => ({ uri, range: rangeOf(document, span) }))
    return found.cells.map(
      ({ span, row }): LocationLink => ({
        originSelectionRange: rangeOf(document, found.from),
        targetUri: uri,
        targetRange: rangeOf(document, row),
        targetSelectionRange: rangeOf(document, span),
      }),
    )
  },
)
