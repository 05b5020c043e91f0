import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver'
import { orLog } from './refusal.ts'

/** Names of reports, one of which may be another's report of last year. */
const reportNames = ['*.nianbao*', '*年报*', '*年度报告*']

/**
 * Asks the client to say when settings, a configuration file of that name or reports change, where it can be asked.
 */
export function watch(connection: Connection, { workspace }: ClientCapabilities, name: string): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    orLog(
      connection,
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'gouji' }),
    )
  }
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [name, ...reportNames].map((each) => ({ globPattern: `**/${each}` }))
    orLog(connection, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
  }
}
