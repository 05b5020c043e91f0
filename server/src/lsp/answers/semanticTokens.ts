import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Token, tokensOf } from '../../services/tokens.ts'
import { spanOf } from '../convert.ts'
import { tokenModifiers, tokenTypes } from '../legend.ts'
import { aboutReport } from './answer.ts'

export const semanticTokens = aboutReport<SemanticTokensParams, SemanticTokens>(
  ({ document, report, checked }) => encoded(document, tokensOf(report, checked.findings)),
)

export const semanticTokensInRange = aboutReport<SemanticTokensRangeParams, SemanticTokens>(
  ({ document, report, checked }, { range }) =>
    encoded(document, tokensOf(report, checked.findings, spanOf(document, range))),
)

/** Five numbers for each token: lines and characters from the one before, length, type, bits of the modifiers. */
function encoded(document: TextDocument, tokens: readonly Token[]): SemanticTokens {
  const data: number[] = []
  let line = 0
  let character = 0
  let end = 0
  for (const { span, type, state } of tokens) {
    const from = document.positionAt(span.start)
    // A number that markup cuts over two lines, or that is told twice, has no place in this form.
    if (span.start < end || document.positionAt(span.end).line !== from.line) continue
    data.push(from.line - line, from.line === line ? from.character - character : from.character)
    data.push(span.end - span.start, tokenTypes.indexOf(type), 1 << tokenModifiers.indexOf(state))
    ;({ line, character } = from)
    end = span.end
  }
  return { data }
}
