// The least a server on vscode-languageserver does: keeps documents, answers one constant diagnostic.
import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
const documents = new TextDocuments(TextDocument)
const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
const items = [{ range: place, severity: 2, source: 'empty', message: 'constant' }]

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}))
connection.languages.diagnostics.on(({ textDocument }) => {
  documents.get(textDocument.uri)
  return { kind: 'full', items }
})
documents.listen(connection)
connection.listen()
