import type {
  Connection,
  Diagnostic,
  InitializeParams,
  TextDocuments,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { configurationName } from '../config/resolve.ts'
import { rules as allRules } from '../gouji.ts'
import { type FileAsked, fileAnswers } from './answers/files/index.ts'
import { type About, answers, type Open } from './answers/index.ts'
import { checks } from './checks.ts'
import { configurationOf } from './configurationPlace.ts'
import { converter } from './convert.ts'
import type { Door } from './door.ts'
import { type Health, healthOf } from './health.ts'
import { clientFiles, experimental } from './host.ts'
import { lastYears } from './lastYears.ts'
import { orLog } from './refusal.ts'
import type { FileRequestMethod, RequestMethod } from './requests.ts'
import { documentSettings } from './settings.ts'
import { sendStatus } from './status.ts'
import { type WorkspaceChecks, workspaceChecks } from './workspace/answer.ts'
import { summaryNotification } from './workspace/summary.ts'

/**
 * The engine behind the server, loaded after it has answered `initialize`: a bundle of its own in Node (see
 * esbuild.mjs), so nothing here or below imports more than types from the protocol's packages.
 */

/** Answers what one client asks, from `initialize` on. Null for a document that is not open. */
export interface Session {
  /** The name of the file whose changes the session wants to hear of. */
  readonly configurationName: string
  opened(uri: string): void
  closed(uri: string): void
  editorChanged(settings: unknown): void
  filesChanged(): void
  foldersChanged(change: WorkspaceFoldersChangeEvent): void
  /** Files came, changed or went: one may be an open document's report of last year. */
  written(uris: readonly string[]): void
  diagnostics(uri: string): Promise<Found | null>
  answer(method: RequestMethod, asked: About): Promise<unknown>
  /** The same for what is answered from other files. */
  answerFromFiles(method: FileRequestMethod, asked: FileAsked): Promise<unknown>
  health(): Health
  /** All reports of the workspace. */
  readonly workspace: WorkspaceChecks
}

/** What was found in one version of a document. */
export interface Found {
  readonly version: number
  /** Another one for everything that may change the diagnostics. */
  readonly state: string
  items(): Diagnostic[]
}

export function session(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  door: Door,
  params: InitializeParams,
  changed: (uri: string) => void,
): Session {
  const { capabilities } = params
  const host = clientFiles(connection, door.disk, capabilities)
  const settings = documentSettings(connection, host, params, () => workspace.settingsChanged())
  const before = lastYears(host, (uri) => {
    changed(uri)
    workspace.changed()
  })
  const docs: unknown = params.initializationOptions?.docs
  const convert = converter(capabilities, typeof docs === 'string' ? docs : door.docs)
  const tellsStatus = experimental(capabilities).status === true
  const failures = new Map<string, string>()
  const rules = door.rules ?? allRules
  function onRuleFailure(rule: string, error: unknown) {
    if (failures.has(rule)) return
    // The stack only: a draft is nobody's business, not even a log's.
    const stack = (error instanceof Error && error.stack) || 'unknown error'
    failures.set(rule, stack)
    connection.console.error(`rule ${rule} failed: ${stack}`)
  }
  const known = checks({
    rules,
    lastYears: before,
    onRuleFailure,
    onChecked(checked) {
      if (tellsStatus) sendStatus(connection, checked, door.place?.().memory ?? null)
    },
  })

  /** An open document and what is known about exactly its present version. */
  async function present(uri: string): Promise<Open | null> {
    if (!documents.get(uri)) return null
    const resolved = settings.known(uri) ?? (await settings.resolve(uri))
    // Only now: the document may have been edited or closed meanwhile.
    const document = documents.get(uri)
    if (!document) return null
    const checked = known.of(document, resolved, settings.generation)
    const configuration = configurationOf(uri, resolved, settings.folderOf(uri), (path) =>
      documents.get(path),
    )
    return { document, checked, convert, configuration, client: capabilities, rules }
  }

  const workspace = workspaceChecks(
    connection,
    capabilities,
    {
      ...{ files: host, settings, convert, rules, failed: onRuleFailure, open: present },
      keys: () => documents.keys(),
      log: (line) => connection.console.warn(line),
    },
    (summary) => {
      if (tellsStatus) orLog(connection, connection.sendNotification(summaryNotification, summary))
    },
  )
  documents.onDidChangeContent(workspace.changed)

  return {
    configurationName,
    workspace,
    opened(uri) {
      before.opened()
      known.opened(uri)
    },
    closed(uri) {
      known.closed(uri)
      settings.closed(uri)
      workspace.changed()
    },
    editorChanged: settings.editorChanged,
    filesChanged: settings.filesChanged,
    foldersChanged: settings.foldersChanged,
    written(uris) {
      before.written(uris)
      workspace.written(uris)
    },
    async diagnostics(uri) {
      const found = await present(uri)
      if (!found) return null
      const { document, checked } = found
      const items = () => convert.diagnostics(document, checked.findings, checked.settings.language)
      return { version: checked.version, state: checked.state, items }
    },
    async answer(method, asked) {
      const found = await present(asked.textDocument.uri)
      return found && answers[method](found, asked as never)
    },
    health: () => healthOf(door, documents.all(), known, failures),
    answerFromFiles: (method, asked) =>
      fileAnswers[method]({ host, lastYears: before, open: present }, asked as never),
  }
}
