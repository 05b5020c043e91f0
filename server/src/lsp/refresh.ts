import type { ClientCapabilities, Connection } from 'vscode-languageserver'

/** Asks the client to ask again for what it shows beside the text, as far as it can: settings changed. */
export function refreshViews(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.codeLens?.refreshSupport) void connection.sendRequest('workspace/codeLens/refresh')
  if (workspace?.inlayHint?.refreshSupport) void connection.sendRequest('workspace/inlayHint/refresh')
  if (workspace?.semanticTokens?.refreshSupport)
    void connection.sendRequest('workspace/semanticTokens/refresh')
}
