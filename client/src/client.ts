import {
  CancellationError,
  commands,
  Disposable,
  type ExtensionContext,
  ExtensionMode,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode'
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient'
import { AllReports, wantsAllReports } from './allReports.ts'
import { cellKeys } from './cellKeys.ts'
import { collectDiagnostics } from './collect.ts'
import { reportCommands } from './commands.ts'
import { showEquations } from './equations.ts'
import { offerFiles } from './files.ts'
import { Pages } from './pages.ts'
import { editNeedsServer, needsServer, selector } from './reports.ts'
import { type Status, StatusItem } from './status.ts'
import { traceChannel } from './trace.ts'
import { Upkeep } from './upkeep.ts'

/** How a place makes a client: with a process in Node, with a worker in a browser. `kill` ends its server at once. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => Connection
interface Connection {
  readonly client: BaseLanguageClient
  kill(): void
}

/** What other extensions and the tests may use. */
export interface Gouji {
  /** What the server last said about a document; undefined for one that is no report. */
  status(uri: Uri): Status | undefined
  /** Whether the server was needed so far. */
  readonly started: boolean
  /** Whether it was given up because it ended again and again. */
  readonly givenUp: boolean
}

/**
 * Sets everything up and starts the server with the first document that may be a report, not before: the
 * extension is also activated by ordinary Markdown, text and web pages.
 */
export function activateWith(context: ExtensionContext, make: MakeClient): Gouji & { stop(): Promise<void> } {
  const channel = window.createOutputChannel(l10n.t('Gouji'), { log: true })
  const trace = traceChannel(channel)
  const status = new StatusItem()
  const pages = new Pages()
  const all = new AllReports()
  const isDeveloped = context.extensionMode === ExtensionMode.Development
  let started = false

  const upkeep = new Upkeep(
    (ended) => {
      started = true
      for (const each of waiting.splice(0)) each.dispose()
      const { client, kill } = make('gouji', l10n.t('Gouji'), options(context, channel, trace, ended, all))
      client.registerFeature(experimental)
      quiet(client)
      const listening = Disposable.from(
        ...offerFiles(client),
        client.onNotification('gouji/workspaceStatus', (told: Parameters<AllReports['tell']>[0]) =>
          all.tell(told),
        ),
        client.onNotification('gouji/status', (told: Status) => {
          // The server repeats the URI as it was written in didOpen; `toString` of a parsed one is the editor's form.
          const uri = Uri.parse(told.uri)
          status.tell(uri.toString(), told)
          pages.follow(uri)
        }),
      )
      return {
        client,
        start: () => client.start(),
        // In a debugger a server that does not answer is one that somebody is looking at.
        ask: async () => isDeveloped || client.sendRequest('gouji/health'),
        // One that hangs does not answer `shutdown` either: it is given up after the library's time limit.
        stop: () => client.stop().catch((error) => channel.warn(String(error))),
        kill() {
          listening.dispose()
          all.forget()
          kill()
        },
      }
    },
    {
      started() {
        status.giveUp(false)
        trace.tellLevel()
      },
      again: () => channel.warn(l10n.t('The language server ended unexpectedly and is started again')),
      gaveUp(ends) {
        channel.error(
          l10n.t('The language server ended {0} times in a short while and is not started again', ends),
        )
        status.giveUp(true)
        void offerRestart()
      },
    },
  )
  const client = () => upkeep.current?.client

  /** For commands, which may come before there is any report. */
  async function connected(): Promise<BaseLanguageClient> {
    const run = await upkeep.ready()
    if (!run) throw new CancellationError() // the person has been told
    return run.client
  }

  async function restart() {
    status.giveUp(false)
    channel.info(l10n.t('Restarting the language server'))
    await upkeep.restart()
  }

  /** Buttons do what the commands do. */
  async function offerRestart() {
    const message = l10n.t(
      'Gouji has stopped and does not start again by itself. Your drafts are unharmed, but they are not checked now.',
    )
    const buttons = new Map([
      [l10n.t('Restart'), 'gouji.restartServer'],
      [l10n.t('Collect Diagnostics'), 'gouji.collectDiagnostics'],
    ])
    const chosen = await window.showErrorMessage(message, ...buttons.keys())
    if (chosen) await commands.executeCommand(buttons.get(chosen)!)
  }

  const waiting: Disposable[] = [
    workspace.onDidOpenTextDocument((document) => needsServer(document) && upkeep.start()),
    workspace.onDidChangeTextDocument((event) => editNeedsServer(event) && upkeep.start()),
    workspace.onDidChangeConfiguration(() => wantsAllReports() && upkeep.start()),
  ]
  context.subscriptions.push(
    channel,
    trace,
    status,
    pages,
    cellKeys(client),
    ...waiting,
    workspace.onDidCloseTextDocument(({ uri }) => status.forget(uri.toString())),
    commands.registerCommand('gouji.restartServer', restart),
    commands.registerCommand('gouji.showOutput', () => channel.show()),
    commands.registerCommand('gouji.showEquations', (uri?: string, table?: string) =>
      showEquations(client(), uri, table),
    ),
    commands.registerCommand('gouji.recalculate', () =>
      commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.recalculate.gouji',
        apply: 'first',
      }),
    ),
    commands.registerCommand('gouji.collectDiagnostics', () =>
      collectDiagnostics(context, client(), upkeep.ends, (uri) => status.of(uri) !== undefined),
    ),
    ...all.commands(connected),
    ...reportCommands({ connected, status, pages, extension: context.extensionUri }),
  )
  if (workspace.textDocuments.some(needsServer) || wantsAllReports()) upkeep.start()

  return {
    status: (uri) => status.of(uri.toString()),
    get started() {
      return started
    },
    get givenUp() {
      return status.givenUp
    },
    stop: () => upkeep.stop(),
  }
}

function options(
  { extensionUri }: ExtensionContext,
  outputChannel: LogOutputChannel,
  traceOutputChannel: LogOutputChannel,
  ended: () => void,
  { configuration }: AllReports,
): LanguageClientOptions {
  const docs = Uri.joinPath(extensionUri, 'docs').toString()
  return {
    documentSelector: selector,
    outputChannel,
    traceOutputChannel,
    errorHandler: handler(ended),
    initializationOptions: { docs },
    middleware: { workspace: { configuration } },
    initializationFailedHandler: () => false, // without a message of the library's
  }
}

/** The library only tells of an end; `Upkeep` does what has to be done. */
function handler(ended: () => void): ErrorHandler {
  const handled = true // told by us, in words of our own
  return {
    // A server that is gone fails every write until its end is noticed. To stop for that would be for good, and silently.
    error: () => ({ action: ErrorAction.Continue, handled }),
    closed() {
      ended()
      const message = l10n.t('The connection to the language server is closed')
      return { action: CloseAction.DoNotRestart, handled, message }
    },
  }
}

/** The library's own pop-ups are English and for programmers: what they say goes to the output only. */
function quiet(client: BaseLanguageClient): void {
  const error = client.error.bind(client)
  client.error = (message, data) => error(message, data, false)
}

/** Tells the server what this client can do beyond the protocol. */
const experimental: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = {
      ...capabilities.experimental,
      gouji: { files: true, status: true, equations: true, recalculate: true },
    }
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
}
