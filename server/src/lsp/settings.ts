import type { Connection, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver'
import type { Host } from '../config/host.ts'
import { below, comparable } from '../config/places.ts'
import { type Resolved, settingsFinder } from '../config/resolve.ts'

/** The settings of each open document: gouji.json above the editor's. */
export interface DocumentSettings {
  /** Counts changes: what was computed under another number is out of date. */
  readonly generation: number
  /** What was resolved already and still holds. */
  known(uri: string): Resolved | undefined
  resolve(uri: string): Promise<Resolved>
  /** The workspace folders, by URI. */
  readonly folders: readonly string[]
  /** For a file of a folder that is not open: what the editor has set for the folder counts. Not kept. */
  ofFile(uri: string, folder: string): Promise<Resolved>
  /** The workspace folder that a document is in; null when it is in none. */
  folderOf(uri: string): string | null
  /** The editor's settings changed; `pushed` is what it sent along, for clients that cannot be asked. */
  editorChanged(pushed: unknown): void
  /** A gouji.json changed. */
  filesChanged(): void
  /** Folders were added to the workspace or taken from it: `ignore` patterns start there. */
  foldersChanged(change: WorkspaceFoldersChangeEvent): void
  closed(uri: string): void
}

/**
 * Clients answer `workspace/configuration` or give their settings with `initialize`: asked first, given second.
 * @param onOutdated hears when what was resolved no longer holds
 */
export function documentSettings(
  connection: Connection,
  host: Host,
  { capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams,
  onOutdated: () => void,
): DocumentSettings {
  const finder = settingsFinder(host)
  const known = new Map<string, Resolved>()
  /** The editor's settings for folders. */
  const ofFolders = new Map<string, Promise<object>>()
  let folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  const asks = capabilities.workspace?.configuration === true
  let given = section(initializationOptions)
  let generation = 0

  async function editor(uri: string): Promise<object> {
    if (!asks) return given
    try {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'gouji' })
      return { ...given, ...(isObject(answer) ? answer : {}) }
    } catch (error) {
      connection.console.warn(`workspace/configuration: ${error}`)
      return given
    }
  }

  function ofFolder(folder: string): Promise<object> {
    let asked = ofFolders.get(folder)
    if (!asked) ofFolders.set(folder, (asked = editor(folder)))
    return asked
  }

  /** What was asked for no longer holds. */
  function outdated() {
    known.clear()
    ofFolders.clear()
    generation++
    onOutdated()
  }

  function folderOf(uri: string): string | null {
    let inner: string | null = null
    let shortest = Infinity
    for (const folder of folders) {
      const inside = below(folder, uri)?.length ?? Infinity
      if (inside < shortest) [inner, shortest] = [folder, inside]
    }
    return inner
  }

  return {
    get generation() {
      return generation
    },
    get folders() {
      return folders
    },
    folderOf,
    ofFile: async (uri, folder) => finder.resolve(uri, { editor: await ofFolder(folder), workspace: folder }),
    known: (uri) => known.get(uri),
    async resolve(uri) {
      for (;;) {
        const began = generation
        const resolved = await finder.resolve(uri, { editor: await editor(uri), workspace: folderOf(uri) })
        if (began !== generation) continue // changed while it was being asked for
        known.set(uri, resolved)
        return resolved
      }
    },
    editorChanged(pushed) {
      if (isObject(pushed) && isObject(pushed.gouji)) given = pushed.gouji
      outdated()
    },
    filesChanged() {
      finder.forget()
      outdated()
    },
    foldersChanged({ added, removed }) {
      const gone = new Set(removed.map(({ uri }) => comparable(uri)))
      folders = [...folders.filter((uri) => !gone.has(comparable(uri))), ...added.map(({ uri }) => uri)]
      outdated()
    },
    closed: (uri) => known.delete(uri),
  }
}

/** `{ "gouji": { … } }` or the settings themselves: editors pass either. */
function section(options: unknown): object {
  if (!isObject(options)) return {}
  return isObject(options.gouji) ? options.gouji : options
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
