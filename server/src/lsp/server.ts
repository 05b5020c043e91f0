import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver'
import type { About } from './answers/answer.ts'
import type { FileAsked } from './answers/files/answer.ts'
import { serverCapabilities } from './capabilities.ts'
import type { Door } from './door.ts'
import { registerFormatting } from './formatting.ts'
import { initializable, wellFormed } from './parameters.ts'
import { pusher } from './push.ts'
import { refreshDiagnostics, refreshViews } from './refresh.ts'
import { orLog } from './refusal.ts'
import { fileRequests, healthRequest, requests } from './requests.ts'
import type { Session } from './session.ts'
import { textDocuments } from './textDocument.ts'
import { watch } from './watch.ts'

const diagnosticRequest = 'textDocument/diagnostic'
const workspaceRequest = 'workspace/diagnostic'

/** Serves one client over a connection that somebody else made. Works in any place that runs JavaScript. */
export function serve(connection: Connection, door: Door): void {
  const documents = new TextDocuments(textDocuments)
  const push = pusher((uri) => orLog(connection, publish(uri)))
  /** Gives the session, which begins with the first call; undefined before `initialize`. */
  let begun: (() => Promise<Session>) | undefined
  let client: ClientCapabilities = {}
  /** Whether the client asks for diagnostics itself. */
  let pulls = false
  let shutDown = false

  connection.onInitialize((params) => {
    if (begun || shutDown) return refused(ErrorCodes.InvalidRequest, 'initialized already')
    if (!initializable(params)) return refused(ErrorCodes.InvalidParams, 'bad parameters of initialize')
    // Not before: what is told earlier is to be dropped.
    documents.listen(connection)
    client = params.capabilities
    pulls = Boolean(client.textDocument?.diagnostic)
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

  /**
   * For notifications; one that comes before `initialize` or after `shutdown` is none of ours. Nobody hears of one that
   * fails, for example because a client sent what is none, but the log.
   */
  function tell(what: (session: Session) => void): void {
    begun?.()
      .then(what)
      .catch((error) => connection.console.error(`a notification failed: ${error?.stack ?? error}`))
  }

  /**
   * For requests: the answer, unless it is no longer wanted. The engine may have to be loaded and settings be waited
   * for; `edited` says whether the document changed meanwhile, so that places in it no longer mean what they meant.
   */
  async function ask<T>(
    method: string,
    asked: About,
    token: CancellationToken,
    what: (session: Session, edited: () => boolean) => Promise<T>,
  ) {
    if (!begun) return untimely()
    if (!wellFormed(method, asked)) return refused(ErrorCodes.InvalidParams, `bad parameters of ${method}`)
    const { uri } = asked.textDocument
    const meant = documents.get(uri)
    const version = meant?.version
    const edited = () => documents.get(uri) !== meant || meant?.version !== version
    return unlessCancelled(token, await what(await begun(), edited))
  }

  /** Any request before `initialize` or after `shutdown`. */
  function untimely() {
    return shutDown
      ? refused(ErrorCodes.InvalidRequest, 'shut down')
      : refused(ErrorCodes.ServerNotInitialized, 'not initialized')
  }

  connection.onRequest((method) =>
    begun ? refused(ErrorCodes.MethodNotFound, `no method ${method}`) : untimely(),
  )
  connection.onShutdown(() => {
    if (!begun) return untimely()
    tell((session) => session.workspace.end())
    begun = undefined
    shutDown = true
  })

  connection.onInitialized(() => {
    registerFormatting(connection, client)
    tell(({ configurationName, workspace }) => {
      watch(connection, client, configurationName)
      workspace.settingsChanged()
    })
    // Not earlier: the library would ask the client for what the answer to `initialize` asks for already.
    if (!client.workspace?.workspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders((change) =>
      tell((session) => {
        session.foldersChanged(change)
        refresh()
      }),
    )
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
  documents.onDidClose(({ document: { uri } }) =>
    tell((session) => {
      session.closed(uri)
      if (!pulls) orLog(connection, connection.sendDiagnostics({ uri, diagnostics: [] }))
    }),
  )

  connection.onRequest<DocumentDiagnosticReport, never>(
    diagnosticRequest,
    (asked: DocumentDiagnosticParams, token) =>
      ask(diagnosticRequest, asked, token, async (session) => {
        const { textDocument, previousResultId } = asked
        const found = await session.diagnostics(textDocument.uri)
        if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
        const resultId = found.state
        if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: found.items() }
      }),
  )
  connection.onRequest(workspaceRequest, async (asked, token): Promise<unknown> => {
    if (!begun) return untimely()
    if (!wellFormed(workspaceRequest, asked))
      return refused(ErrorCodes.InvalidParams, `bad parameters of ${workspaceRequest}`)
    const answer = await (await begun()).workspace.answer(asked, token)
    const over = { retriggerRequest: false }
    return unlessCancelled<unknown>(
      token,
      answer ?? new ResponseError(LSPErrorCodes.ServerCancelled, 'shut down', over),
    )
  })
  for (const method of requests) {
    connection.onRequest(method, (asked: About, token) =>
      ask(method, asked, token, async (session, edited) => {
        const answer = await session.answer(method, asked)
        return edited() ? refused(LSPErrorCodes.ContentModified, 'the document was edited') : answer
      }),
    )
  }
  for (const method of fileRequests) {
    connection.onRequest(method, async (asked: FileAsked, token) => {
      if (!begun) return untimely()
      if (!wellFormed(method, asked)) return refused(ErrorCodes.InvalidParams, `bad parameters of ${method}`)
      return unlessCancelled(token, await (await begun()).answerFromFiles(method, asked))
    })
  }

  connection.onRequest(healthRequest, async () => (begun ? (await begun()).health() : untimely()))

  async function publish(uri: string) {
    const found = await (await begun?.())?.diagnostics(uri)
    if (!found) return
    const hasVersion = client.textDocument?.publishDiagnostics?.versionSupport === true
    await connection.sendDiagnostics({
      uri,
      ...(hasVersion && { version: found.version }),
      diagnostics: found.items(),
    })
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
    else refreshDiagnostics(connection, client)
  }

  /** Settings changed: what the client shows is out of date. */
  function refresh() {
    refreshViews(connection, client)
    if (!pulls) documents.keys().forEach(push)
    else refreshDiagnostics(connection, client)
  }

  connection.listen()
}

function refused(code: number, why: string): ResponseError<never> {
  return new ResponseError(code, why)
}

function unlessCancelled<T>(token: CancellationToken, answer: T): T | ResponseError<never> {
  return token.isCancellationRequested ? refused(LSPErrorCodes.RequestCancelled, 'cancelled') : answer
}
