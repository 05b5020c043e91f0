import {
  CodeActionKind,
  type Connection,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { configurationName } from '../config/resolve.ts'
import { hoverAt } from '../services/hover.ts'
import { codeActions, fixAllKind } from './actions.ts'
import { rangeOf } from './convert.ts'
import { pusher } from './push.ts'
import { type Door, type Session, session } from './session.ts'
import { watch } from './watch.ts'

/** Serves one client over a connection that somebody else made. Works in any place that runs JavaScript. */
export function serve(connection: Connection, door: Door): void {
  const documents = new TextDocuments(TextDocument)
  let begun: Session | undefined
  const push = pusher((uri) => void publish(uri))

  connection.onInitialize((params) => {
    begun = session(connection, documents, door, params)
    return { serverInfo: { name: 'gouji', version: door.version }, capabilities: capabilities(begun.pulls) }
  })
  /** What `initialize` began; whoever asks before it gets the error that the protocol has for this. */
  function here(): Session {
    if (begun) return begun
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized')
  }

  connection.onInitialized(() => watch(connection, here().capabilities))
  connection.onDidChangeConfiguration(({ settings }) => {
    here().settings.editorChanged(settings)
    refresh()
  })
  connection.onDidChangeWatchedFiles(configurationWritten)
  documents.onDidSave(({ document }) => {
    if (document.uri.endsWith(`/${configurationName}`)) configurationWritten()
  })

  documents.onDidOpen(({ document }) => here().checks.opened(document.uri))
  documents.onDidChangeContent(({ document }) => {
    if (!here().pulls) push(document.uri)
  })
  documents.onDidClose(({ document: { uri } }) => {
    here().checks.closed(uri)
    here().settings.closed(uri)
    if (!here().pulls) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const found = await here().checked(textDocument.uri)
    if (token.isCancellationRequested) return cancelled()
    if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const { document, checked } = found
    const resultId = checked.state
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    const items = here().convert.diagnostics(document, checked.findings, checked.settings.language)
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
  })

  connection.onCodeAction(async (params, token) => {
    const found = await here().checked(params.textDocument.uri)
    if (token.isCancellationRequested) return cancelled()
    return found && codeActions(found.document, found.checked, params, here().convert)
  })

  connection.onHover(async ({ textDocument, position }, token) => {
    const found = await here().checked(textDocument.uri)
    if (token.isCancellationRequested) return cancelled()
    if (!found?.checked.report) return null
    const { document, checked } = found
    const { report, findings, settings } = checked
    const hover = hoverAt(report!, findings, document.offsetAt(position), settings.language, door.rules)
    if (!hover) return null
    const contents = { kind: MarkupKind.Markdown, value: hover.paragraphs.join('\n\n') }
    return { contents, range: rangeOf(document, hover.span) }
  })

  async function publish(uri: string) {
    const found = await here().checked(uri)
    if (!found) return
    const { document, checked } = found
    const diagnostics = here().convert.diagnostics(document, checked.findings, checked.settings.language)
    await connection.sendDiagnostics({ uri, version: checked.version, diagnostics })
  }

  function configurationWritten() {
    here().settings.filesChanged()
    refresh()
  }

  /** Settings changed: what the client shows is out of date. */
  function refresh() {
    if (!here().pulls) documents.keys().forEach(push)
    else if (here().capabilities.workspace?.diagnostics?.refreshSupport)
      connection.languages.diagnostics.refresh()
  }

  documents.listen(connection)
  connection.listen()
}

function capabilities(pulls: boolean): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    hoverProvider: true,
    ...(pulls && {
      diagnosticProvider: { identifier: 'gouji', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  }
}

function cancelled() {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
}
