import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { Entry, Host } from '../config/host.ts'

/** Asks the client for a file that only it can reach; params `{ uri }`, result a text or null. */
export const readTextRequest = 'gouji/readText'
/** Asks the client for what a folder holds; params `{ uri }`, result `Entry[]`. */
export const listRequest = 'gouji/list'

/**
 * Files by URI: those of the `file:` scheme through `disk` (null in a browser), all others through the
 * client, when it offers that (`capabilities.experimental.gouji.files`).
 */
export function clientHost(
  connection: Connection,
  disk: Host | null,
  capabilities: InitializeParams['capabilities'],
): Host {
  const client = experimental(capabilities).files === true ? requests(connection) : nothing
  const of = (uri: string) => (disk && uri.startsWith('file:') ? disk : client)
  return {
    readText: (uri) => of(uri).readText(uri),
    list: (uri) => of(uri).list(uri),
  }
}

/** What a client can do beyond the protocol: `{ files: true, status: true, equations: true, recalculate: true }`. */
export function experimental(capabilities: InitializeParams['capabilities']): {
  readonly files?: unknown
  readonly status?: unknown
  /** It has the command `gouji.showEquations` (arguments: URI, `t3` or `t4`), which lists equations. */
  readonly equations?: unknown
  /** It has the command `gouji.recalculate`, which picks the code action of that kind. */
  readonly recalculate?: unknown
} {
  return capabilities.experimental?.gouji ?? {}
}

const nothing: Host = { readText: async () => null, list: async () => [] }

function requests(connection: Connection): Host {
  return {
    readText: (uri) => connection.sendRequest<string | null>(readTextRequest, { uri }).catch(() => null),
    list: (uri) => connection.sendRequest<Entry[]>(listRequest, { uri }).catch(() => []),
  }
}
