import { type ClientCapabilities, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { formattingCapabilities } from './formatting.ts'
import { fixAllKind, quickFixKind, recalculateKind } from './kinds.ts'
import { tokenModifiers, tokenTypes } from './legend.ts'

/** What the server offers; `pulls`: the client asks for diagnostics itself. */
export function serverCapabilities(pulls: boolean, client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: { codeActionKinds: [quickFixKind, fixAllKind, recalculateKind] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
    inlayHintProvider: true,
    codeLensProvider: {},
    ...formattingCapabilities(client),
    ...(pulls && {
      diagnosticProvider: { identifier: 'gouji', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  }
}
