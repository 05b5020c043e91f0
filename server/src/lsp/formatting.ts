import type {
  ClientCapabilities,
  Connection,
  DocumentOnTypeFormattingOptions,
  ServerCapabilities,
} from 'vscode-languageserver'
import { orLog } from './refusal.ts'

const typing: DocumentOnTypeFormattingOptions = {
  firstTriggerCharacter: '|',
  moreTriggerCharacter: ['\n'],
}

/**
 * Editors that are told of one formatter more for all Markdown, HTML and JSON ask people which one they want. Where
 * the client allows it, formatting is therefore registered for reports alone, once it is there.
 */
export function formattingCapabilities(client: ClientCapabilities): ServerCapabilities {
  if (isDynamic(client)) return {}
  return {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: typing,
  }
}

export function registerFormatting(connection: Connection, client: ClientCapabilities): void {
  if (!isDynamic(client)) return
  const documentSelector = [{ language: 'gouji-report' }]
  const registrations = [
    { id: 'formatting', method: 'textDocument/formatting', registerOptions: { documentSelector } },
    { id: 'rangeFormatting', method: 'textDocument/rangeFormatting', registerOptions: { documentSelector } },
    {
      id: 'onTypeFormatting',
      method: 'textDocument/onTypeFormatting',
      registerOptions: { documentSelector, ...typing },
    },
  ]
  orLog(connection, connection.sendRequest('client/registerCapability', { registrations }))
}

function isDynamic({ textDocument }: ClientCapabilities): boolean {
  return [textDocument?.formatting, textDocument?.rangeFormatting, textDocument?.onTypeFormatting].every(
    (each) => each?.dynamicRegistration === true,
  )
}
