import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { About } from './answers/answer.ts'
import type { FileAsked } from './answers/files/answer.ts'
import { serverCapabilities } from './capabilities.ts'
import type { Door } from './door.ts'
import { registerFormatting } from './formatting.ts'
import { pusher } from './push.ts'
import { refreshViews } from './refresh.ts'
import { fileRequests, requests } from './requests.ts'
import type { Session } from './session.ts'
import { watch } from './watch.ts'

/** Serves one client over a connection that somebody else made. Works in any place that runs JavaScript. */
export function serve(connection: Connection, door: Door): void {
  const documents = new TextDocuments(TextDocument)
  const push = pusher((uri) => void publish(uri))
  /** Gives the session, which begins with the first call; undefined before `initialize`. */
  let begun: (() => Promise<Session>) | undefined
  let client: ClientCapabilities = {}
  /** Whether the client asks for diagnostics itself. */
  let pulls = false

  connection.onInitialize((params) => {
    client = params.capabilities
    pulls = client.textDocument?.diagnostic !== undefined
    // The engine is loaded when the editor has the answer (it then says `initialized`), so that it need not wait.
    let session: Promise<Session> | undefined
    begun = () =>
      (session ??= import('./session.ts').then((engine) =>
        engine.session(connection, documents, door, params, changed),
      ))
    return {
      serverInfo: { name: 'gouji', version: door.version },
      capabilities: serverCapabilities(pulls, client),
    }
  })

  /** For notifications; one that comes before `initialize` is none of ours. */
  const tell = (what: (session: Session) => void) => void begun?.().then(what)

  /** For requests: the answer, unless it is no longer wanted. */
  async function ask<T>(token: CancellationToken, what: (session: Session) => Promise<T>) {
    if (!begun) return new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'not initialized')
    const answer = await what(await begun())
    if (!token.isCancellationRequested) return answer
    return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled')
  }

  connection.onInitialized(() => {
    registerFormatting(connection, client)
    tell(({ configurationName }) => watch(connection, client, configurationName))
  })
  connection.onDidChangeConfiguration(({ settings }) =>
    tell((session) => {
      session.editorChanged(settings)
      refresh()
    }),
  )
  connection.onDidChangeWatchedFiles(({ changes }) => tell((session) => written(session, changes)))
  documents.onDidSave(({ document }) => tell((session) => written(session, [document])))

  documents.onDidOpen(({ document }) => tell((session) => session.opened(document.uri)))
  documents.onDidChangeContent(({ document }) => {
    if (!pulls) push(document.uri)
  })
  documents.onDidClose(({ document: { uri } }) => {
    tell((session) => session.closed(uri))
    if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    ask(token, async (session) => {
      const found = await session.diagnostics(textDocument.uri)
      if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
      const resultId = found.state
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: found.items() }
    }),
  )
  for (const method of requests) {
    connection.onRequest(method, (asked: About, token) =>
      ask(token, (session) => session.answer(method, asked)),
    )
  }
  for (const method of fileRequests) {
    connection.onRequest(method, (asked: FileAsked, token) =>
      ask(token, (session) => session.answerFromFiles(method, asked)),
    )
  }

  async function publish(uri: string) {
    const found = await (await begun?.())?.diagnostics(uri)
    if (found) await connection.sendDiagnostics({ uri, version: found.version, diagnostics: found.items() })
  }

  /** Files were saved, or changed outside of the editor. */
  function written(session: Session, files: readonly { readonly uri: string }[]) {
    const uris = files.map(({ uri }) => uri)
    const reports = uris.filter((uri) => !uri.endsWith(`/${session.configurationName}`))
    if (reports.length < uris.length) {
      session.filesChanged()
      refresh()
    }
    if (reports.length > 0) session.written(reports)
  }

  /** Another file than the document itself was read: what the client shows is out of date. */
  function changed(uri: string) {
    if (!pulls) push(uri)
    else if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh()
  }

  /** Settings changed: what the client shows is out of date. */
  function refresh() {
    refreshViews(connection, client)
    if (!pulls) documents.keys().forEach(push)
    else if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh()
  }

  documents.listen(connection)
  connection.listen()
}
