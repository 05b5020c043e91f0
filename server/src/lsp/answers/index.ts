import type { RequestMethod } from '../requests.ts'
import type { Answer } from './answer.ts'
import { cellStep } from './cellStep.ts'
import { codeActions } from './codeActions.ts'
import { codeLenses } from './codeLenses.ts'
import { compare } from './compare.ts'
import { completion } from './completion.ts'
import { definition } from './definition.ts'
import { documentHighlight } from './documentHighlight.ts'
import { documentLink } from './documentLink.ts'
import { documentSymbols } from './documentSymbols.ts'
import { equations } from './equations.ts'
import { foldingRanges } from './foldingRanges.ts'
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.ts'
import { hover } from './hover.ts'
import { inlayHints } from './inlayHints.ts'
import { references } from './references.ts'
import { selectionRanges } from './selectionRanges.ts'
import { semanticTokens, semanticTokensInRange } from './semanticTokens.ts'
import { understood } from './understood.ts'

/** One answer for each of `requests.ts`. */
export const answers: Readonly<Record<RequestMethod, Answer<never, unknown>>> = {
  'textDocument/codeAction': codeActions,
  'textDocument/completion': completion,
  'textDocument/hover': hover,
  'textDocument/definition': definition,
  'textDocument/references': references,
  'textDocument/documentHighlight': documentHighlight,
  'textDocument/documentLink': documentLink,
  'textDocument/documentSymbol': documentSymbols,
  'textDocument/foldingRange': foldingRanges,
  'textDocument/selectionRange': selectionRanges,
  'textDocument/semanticTokens/full': semanticTokens,
  'textDocument/semanticTokens/range': semanticTokensInRange,
  'textDocument/inlayHint': inlayHints,
  'textDocument/codeLens': codeLenses,
  'textDocument/formatting': formatting,
  'textDocument/rangeFormatting': rangeFormatting,
  'textDocument/onTypeFormatting': onTypeFormatting,
  'gouji/compare': compare,
  'gouji/equations': equations,
  'gouji/understood': understood,
  'gouji/cellStep': cellStep,
}

export type { About, Open } from './answer.ts'
