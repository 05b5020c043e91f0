import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import { orLog } from './refusal.ts'

/** Asks the client to ask again for what it shows beside the text, as far as it can: settings changed. */
export function refreshViews(connection: Connection, { workspace }: ClientCapabilities): void {
  for (const view of ['codeLens', 'inlayHint', 'semanticTokens'] as const) {
    if (workspace?.[view]?.refreshSupport)
      orLog(connection, connection.sendRequest(`workspace/${view}/refresh`))
  }
}

/** The same for diagnostics, of clients that ask for them. */
export function refreshDiagnostics(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.diagnostics?.refreshSupport) {
    orLog(connection, connection.sendRequest('workspace/diagnostic/refresh'))
  }
}
