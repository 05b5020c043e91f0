import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { activateWith, type Gouji } from './client.ts'

/** A browser's worker; TypeScript's DOM types are not loaded, as nothing else here may use the DOM. */
declare class Worker {
  constructor(script: string)
  terminate(): void
}
type Port = ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0]

let running: ReturnType<typeof activateWith> | undefined

export function activate(context: ExtensionContext): Gouji {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true)
  let worker: Worker | undefined
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  running = activateWith(context, (id, name, options) => {
    const server = async () => {
      worker?.terminate() // of the run before a restart
      worker = new Worker(script)
      // Not the worker itself: some hosts give another object for `new Worker`, which the library does not recognise.
      const port = worker as unknown as Port
      return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) }
    }
    return new LanguageClient(id, name, server, options)
  })
  return running
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop()
}
