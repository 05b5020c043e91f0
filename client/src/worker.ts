import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/browser'

/** A browser's worker; TypeScript's DOM types are not loaded, as nothing else here may use the DOM. */
declare class Worker {
  constructor(script: string)
  terminate(): void
  addEventListener(
    type: 'error' | 'messageerror',
    listener: (event: { preventDefault(): void }) => void,
  ): void
}
type Port = ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0]

/** What a worker says; closed when it has an error, as the pipe of a process is that ends. The library hears of no end. */
class WorkerReader extends BrowserMessageReader {
  #worker: Worker | undefined

  constructor(worker: Worker, port: Port) {
    super(port)
    this.#worker = worker
    worker.addEventListener('error', (event) => {
      event.preventDefault() // it is seen to: else it is an error of the extension host as well
      this.end()
    })
    worker.addEventListener('messageerror', () => this.end())
  }

  end(): void {
    if (!this.#worker) return
    this.#worker.terminate()
    this.#worker = undefined
    this.fireClose()
  }
}

/** Starts a worker. `end` ends it whatever it does, and closes the connection. */
export function startWorker(script: string): MessageTransports & { end(): void } {
  const worker = new Worker(script)
  // Not the worker itself: some hosts give another object for `new Worker`, which the library does not recognise.
  const port = worker as unknown as Port
  const reader = new WorkerReader(worker, port)
  return { reader, writer: new BrowserMessageWriter(port), end: () => reader.end() }
}
