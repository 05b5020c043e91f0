import { vscode } from './vscode.ts'

/** A client that can do all the server asks for: VS Code, what other editors can do besides, and our own client. */
export const everything = {
  ...vscode,
  textDocument: {
    ...vscode.textDocument,
    publishDiagnostics: { ...vscode.textDocument.publishDiagnostics, versionSupport: true },
  },
  experimental: { gouji: { status: true, equations: true, recalculate: true, files: true } },
}
