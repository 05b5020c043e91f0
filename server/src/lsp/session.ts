import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Host } from '../config/host.ts'
import type { Rule } from '../rules/rule.ts'
import { type Checked, type Checks, checks } from './checks.ts'
import { type Convert, converter } from './convert.ts'
import { clientHost, experimental } from './host.ts'
import { type DocumentSettings, documentSettings } from './settings.ts'
import { sendStatus } from './status.ts'

/** What differs between the places a server runs in; given by `main.node` and `main.web`. */
export interface Door {
  readonly version: string
  /** Files of the `file:` scheme, by URI; null where there are none. */
  readonly disk: Host | null
  /** Folder (URI) of the pages about the rules; a client may name another with `initializationOptions.rulePages`. */
  readonly rulePages: string | null
  /** Other rules than the product's, for tests. */
  readonly rules?: readonly Rule[]
}

/** Everything that holds for one client, from `initialize` on. */
export interface Session {
  readonly capabilities: InitializeParams['capabilities']
  /** Whether the client asks for diagnostics itself. */
  readonly pulls: boolean
  readonly settings: DocumentSettings
  readonly checks: Checks
  readonly convert: Convert
  /** An open document and what is known about exactly its present version; null when it is not open. */
  checked(uri: string): Promise<{ document: TextDocument; checked: Checked } | null>
}

export function session(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  door: Door,
  params: InitializeParams,
): Session {
  const { capabilities } = params
  const settings = documentSettings(connection, clientHost(connection, door.disk, capabilities), params)
  const tellsStatus = experimental(capabilities).status === true
  const reported = new Set<string>()
  const made = checks({
    rules: door.rules,
    onRuleFailure(rule, error) {
      if (reported.has(rule)) return
      reported.add(rule)
      // The stack only: a draft is nobody's business, not even a log's.
      connection.console.error(
        `rule ${rule} failed: ${error instanceof Error ? error.stack : 'unknown error'}`,
      )
    },
    onChecked(checked) {
      if (tellsStatus) sendStatus(connection, checked)
    },
  })
  const pages: unknown = params.initializationOptions?.rulePages
  return {
    capabilities,
    pulls: capabilities.textDocument?.diagnostic !== undefined,
    settings,
    checks: made,
    convert: converter(capabilities, typeof pages === 'string' ? pages : door.rulePages),
    async checked(uri) {
      if (!documents.get(uri)) return null
      const resolved = settings.known(uri) ?? (await settings.resolve(uri))
      // Only now: the document may have been edited or closed meanwhile.
      const document = documents.get(uri)
      return document ? { document, checked: made.of(document, resolved, settings.generation) } : null
    },
  }
}
