import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver'

/** Asks the client to say when settings or a configuration file of that name change, where it can be asked. */
export function watch(connection: Connection, { workspace }: ClientCapabilities, name: string): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'gouji' })
  }
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [{ globPattern: `**/${name}` }]
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
}
