import type {
  ClientCapabilities,
  DiagnosticOptions,
  DiagnosticRegistrationOptions,
} from 'vscode-languageserver'

/** What diagnostics are registered as, from `initialize` on. */
export const diagnosticsId = 'gouji.diagnostics'

/**
 * A client that can register is first told of diagnostics for open documents alone, under an id, and of the workspace's
 * when somebody wants them (`workspace/registration.ts`); any other may ask, and hears nothing as long as nobody wants it.
 */
export function diagnosticProvider(client: ClientCapabilities): DiagnosticOptions {
  if (!registersDiagnostics(client)) return { ...options, workspaceDiagnostics: true }
  const registered: DiagnosticRegistrationOptions = {
    ...options,
    workspaceDiagnostics: false,
    id: diagnosticsId,
    documentSelector: null, // the client's own
  }
  return registered
}

export function registersDiagnostics({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic?.dynamicRegistration === true
}

const options = { identifier: 'gouji', interFileDependencies: false }
