import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { Entry, Host } from '../config/host.ts'
import { type Reading, textIn, textOf } from '../files/reading.ts'
import { isTrouble } from '../files/trouble.ts'
import type { Disk } from './door.ts'

/** Asks the client for a file that only it can reach; params `{ uri }`, result its bytes in Base64, or null. */
export const readBytesRequest = 'gouji/readBytes'
/** Asks the client for what a folder holds, without links to folders; params `{ uri }`, result `Entry[]`. */
export const listRequest = 'gouji/list'

/** Files by URI, in whatever encoding they stand. */
export interface Files extends Host {
  /** The text of a file, or why there is none. */
  reading(uri: string): Promise<Reading>
}

/**
 * Files of the `file:` scheme through `disk` (null in a browser), all others through the client, when it offers that
 * (`capabilities.experimental.gouji.files`).
 */
export function clientFiles(
  connection: Connection,
  disk: Disk | null,
  capabilities: InitializeParams['capabilities'],
): Files {
  const client = experimental(capabilities).files === true ? requests(connection) : nothing
  const of = (uri: string) => (disk && uri.startsWith('file:') ? disk : client)
  async function reading(uri: string): Promise<Reading> {
    const bytes = await of(uri).readBytes(uri)
    return isTrouble(bytes) ? bytes : textOf(bytes, uri)
  }
  return {
    reading,
    readText: async (uri) => textIn(await reading(uri)),
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

const missing = { trouble: 'cli.read.failed' } as const
const nothing: Disk = { readBytes: async () => missing, list: async () => [] }

function requests(connection: Connection): Disk {
  return {
    async readBytes(uri) {
      const base64 = await connection.sendRequest<unknown>(readBytesRequest, { uri }).catch(() => null)
      return typeof base64 === 'string' ? bytesOf(base64) : missing
    },
    list: (uri) => connection.sendRequest<Entry[]>(listRequest, { uri }).catch(() => []),
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
}
