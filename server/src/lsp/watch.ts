import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver'
import { configurationName } from '../config/resolve.ts'

/** Asks the client to say when settings or a gouji.json change, where it can be asked. */
export function watch(connection: Connection, { workspace }: InitializeParams['capabilities']): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'gouji' })
  }
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [{ globPattern: `**/${configurationName}` }]
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
}
