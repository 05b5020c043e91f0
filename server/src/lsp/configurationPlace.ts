import type { TextDocument } from 'vscode-languageserver-textdocument'
import { folderOf, inFolder } from '../config/places.ts'
import { configurationName, type Resolved } from '../config/resolve.ts'

/** A gouji.json that is there, or the place for a new one. */
export interface ConfigurationPlace {
  readonly uri: string
  /** As the editor shows it, also unsaved; empty for a new one. */
  readonly text: string
  /** Null unless it is open in the editor. */
  readonly version: number | null
  readonly exists: boolean
}

/**
 * The gouji.json that decides about a document; else the place for one: the workspace folder, or the document's own.
 * Null for a document without folder.
 */
export function configurationOf(
  uri: string,
  { configuration }: Resolved,
  workspace: string | null,
  opened: (uri: string) => TextDocument | undefined,
): ConfigurationPlace | null {
  const folder = workspace ?? (/^[a-z][a-z0-9+.-]*:\/\//i.test(uri) ? folderOf(uri) : null)
  const path = configuration?.path ?? (folder === null ? null : inFolder(folder, configurationName))
  if (path === null) return null
  const document = opened(path)
  return {
    uri: path,
    text: document?.getText() ?? configuration?.text ?? '',
    version: document?.version ?? null,
    exists: configuration !== null || document !== undefined,
  }
}
