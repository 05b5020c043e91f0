import type { Entry } from '../config/host.ts'
import type { Trouble } from '../files/trouble.ts'
import type { Rule } from '../rules/rule.ts'

/** What differs between the places a server runs in; given by `main.node` and `main.web`. */
export interface Door {
  readonly version: string
  /** Files of the `file:` scheme, by URI; null where there are none. */
  readonly disk: Disk | null
  /** Folder (URI) of the offline pages, `docs/`; a client may name another with `initializationOptions.docs`. */
  readonly docs: string | null
  /** Facts about the process the server runs in; null in a browser. */
  readonly place: (() => Place) | null
  /** Other rules than the product's, for tests. */
  readonly rules?: readonly Rule[]
}

/** Files by URI, as bytes: what they say is found out in one place (host.ts), wherever they come from. */
export interface Disk {
  readBytes(uri: string): Promise<Uint8Array | Trouble>
  /** What a folder holds, without links to folders; empty when there is none or it cannot be read. */
  list(uri: string): Promise<readonly Entry[]>
}

export interface Place {
  /** What runs it, for example `Node v20.19.0`. */
  readonly runtime: string
  readonly platform: string
  readonly pid: number
  /** Resident memory, in bytes; null where the system does not tell it. */
  readonly memory: number | null
}
