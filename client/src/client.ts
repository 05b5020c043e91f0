import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode'
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  State,
  type StaticFeature,
} from 'vscode-languageclient'
import { cellKeys } from './cellKeys.ts'
import { collectDiagnostics } from './collect.ts'
import { reportCommands } from './commands.ts'
import { type CrashHandler, crashHandler } from './crashes.ts'
import { showEquations } from './equations.ts'
import { offerFiles } from './files.ts'
import { Pages } from './pages.ts'
import { editNeedsServer, needsServer, selector } from './reports.ts'
import { type Status, StatusItem } from './status.ts'
import { traceChannel } from './trace.ts'

/** How a place makes its client: with a process in Node, with a worker in a browser. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient

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
  let client: BaseLanguageClient | undefined
  const crashes = crashHandler(lost)
  let running: Promise<void> | undefined

  async function start() {
    for (const each of waiting) each.dispose()
    client = make('gouji', l10n.t('Gouji'), options(context, channel, trace, crashes))
    client.registerFeature(experimental)
    quiet(client)
    context.subscriptions.push(
      ...offerFiles(client),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) status.giveUp(false)
      }),
      client.onNotification('gouji/status', (told: Status) => {
        // The server repeats the URI as it was written in didOpen; `toString` of a parsed one is the editor's form.
        const uri = Uri.parse(told.uri)
        status.tell(uri.toString(), told)
        pages.follow(uri)
      }),
    )
    await run(client)
  }

  /** For commands, which may come before there is any report. */
  async function connected(): Promise<BaseLanguageClient> {
    await (client ? running : start())
    return client!
  }

  function run(ready: BaseLanguageClient): Promise<void> {
    return (running = begin(ready))
  }

  async function begin(ready: BaseLanguageClient) {
    try {
      await ready.start()
      trace.tellLevel()
    } catch (error) {
      channel.error(error instanceof Error ? error : String(error))
      lost()
    }
  }

  /** The server does not come by itself, or not any more. */
  function lost() {
    if (status.givenUp) return
    status.giveUp(true)
    void offerRestart()
  }

  async function restart() {
    crashes.forget()
    status.giveUp(false)
    // A client that failed to start cannot be used again.
    if (!client || client.state === State.StartFailed) return start()
    channel.info(l10n.t('Restarting the language server'))
    // A server that hangs does not answer `shutdown` either: it is given up after the library's time limit.
    await client.stop().catch((error) => channel.warn(String(error)))
    await run(client)
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
    workspace.onDidOpenTextDocument((document) => needsServer(document) && void start()),
    workspace.onDidChangeTextDocument((event) => editNeedsServer(event) && void start()),
  ]
  context.subscriptions.push(
    channel,
    trace,
    status,
    pages,
    cellKeys(() => client),
    ...waiting,
    workspace.onDidCloseTextDocument(({ uri }) => status.forget(uri.toString())),
    commands.registerCommand('gouji.restartServer', restart),
    commands.registerCommand('gouji.showOutput', () => channel.show()),
    commands.registerCommand('gouji.showEquations', (uri?: string, table?: string) =>
      showEquations(client, uri, table),
    ),
    commands.registerCommand('gouji.recalculate', () =>
      commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.recalculate.gouji',
        apply: 'first',
      }),
    ),
    commands.registerCommand('gouji.collectDiagnostics', () =>
      collectDiagnostics(context, client, (uri) => status.of(uri) !== undefined),
    ),
    ...reportCommands({ connected, status, pages, extension: context.extensionUri }),
  )
  if (workspace.textDocuments.some(needsServer)) void start()

  return {
    status: (uri) => status.of(uri.toString()),
    get started() {
      return client !== undefined
    },
    get givenUp() {
      return status.givenUp
    },
    stop: async () => client?.stop(),
  }
}

function options(
  { extensionUri }: ExtensionContext,
  outputChannel: LogOutputChannel,
  traceOutputChannel: LogOutputChannel,
  errorHandler: CrashHandler,
): LanguageClientOptions {
  const docs = Uri.joinPath(extensionUri, 'docs').toString()
  return {
    documentSelector: selector,
    outputChannel,
    traceOutputChannel,
    errorHandler,
    initializationOptions: { docs },
    initializationFailedHandler: () => false, // without a message of the library's; `lost` gives ours
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
