import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { fixAllKind, quickFixKind } from './kinds.ts'

/** What the server offers; `pulls`: the client asks for diagnostics itself. */
export function serverCapabilities(pulls: boolean): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: { codeActionKinds: [quickFixKind, fixAllKind] },
    hoverProvider: true,
    ...(pulls && {
      diagnosticProvider: { identifier: 'gouji', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  }
}
