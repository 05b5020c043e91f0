import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import { diagnosticProvider, diagnosticsId, registersDiagnostics } from '../diagnosticProvider.ts'
import { orLog } from '../refusal.ts'

/** Everything that may hold a report, by its content: who checks all wants to know of each. */
const texts = '**/*.{nianbao,md,markdown,txt,html,htm}'
const method = 'textDocument/diagnostic'
const watching = { id: 'gouji.texts', method: 'workspace/didChangeWatchedFiles' }

/**
 * Has the client ask for the whole workspace or no longer, where it can be told so. Calls may come at any time; each is
 * carried out after the one before.
 */
export function registration(connection: Connection, client: ClientCapabilities) {
  const watches = client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
  let registered = false
  let last: Promise<unknown> = Promise.resolve()

  async function register(wanted: boolean) {
    if (wanted === registered) return
    registered = wanted
    const gone = [{ id: diagnosticsId, method }, ...(watches && !wanted ? [watching] : [])]
    await connection.sendRequest('client/unregisterCapability', { unregisterations: gone })
    const registerOptions = { ...diagnosticProvider(client), workspaceDiagnostics: wanted }
    const files = { ...watching, registerOptions: { watchers: [{ globPattern: texts }] } }
    const registrations = [
      { id: diagnosticsId, method, registerOptions },
      ...(watches && wanted ? [files] : []),
    ]
    await connection.sendRequest('client/registerCapability', { registrations })
  }

  return (wanted: boolean): void => {
    if (!registersDiagnostics(client)) return
    last = last.catch(() => {}).then(() => register(wanted))
    orLog(connection, last)
  }
}
