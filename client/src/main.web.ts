import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activateWith, type Gouji } from './client.ts'

/** A browser's worker; TypeScript's DOM types are not loaded, as nothing else here may use the DOM. */
declare class Worker {
  constructor(script: string)
  terminate(): void
}

let running: ReturnType<typeof activateWith> | undefined

export function activate(context: ExtensionContext): Gouji {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true)
  let worker: Worker | undefined
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  running = activateWith(context, (id, name, options) => {
    const server = async () => {
      worker?.terminate() // of the run before a restart
      return (worker = new Worker(script))
    }
    return new LanguageClient(id, name, server, options)
  })
  return running
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop()
}
