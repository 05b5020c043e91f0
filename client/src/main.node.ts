import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { activateWith, type Gouji } from './client.ts'

let running: ReturnType<typeof activateWith> | undefined

export function activate(context: ExtensionContext): Gouji {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc }
  running = activateWith(context, (id, name, options) => {
    const client = new LanguageClient(id, name, server, options)
    return { client, kill: () => client.serverProcess?.kill('SIGKILL') }
  })
  return running
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop()
}
