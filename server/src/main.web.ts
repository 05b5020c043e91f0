import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { version } from '../../package.json'
import { serve } from './lsp/server.ts'
import { connectionOptions } from './lsp/strategy.ts'

/** The worker's own end of the channel; TypeScript's DOM types are not loaded for the server. */
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0]

serve(
  createConnection(
    new BrowserMessageReader(port),
    new BrowserMessageWriter(port as ConstructorParameters<typeof BrowserMessageWriter>[0]),
    connectionOptions,
  ),
  { version, disk: null, docs: null, place: null },
)
