import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activateWith, type Gouji } from './client.ts'
import { startWorker } from './worker.ts'

let running: ReturnType<typeof activateWith> | undefined

export function activate(context: ExtensionContext): Gouji {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true)
  running = activateWith(context, (id, name, options) => {
    let worker: ReturnType<typeof startWorker> | undefined
    const server = async () => (worker = startWorker(script))
    return { client: new LanguageClient(id, name, server, options), kill: () => worker?.end() }
  })
  return running
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop()
}
