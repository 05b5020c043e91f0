/**
 * The core's only door to the outside, given by `lsp/` (files of the editor, also virtual ones) or `cli/`.
 * Paths are file system paths with `/`, or URIs; both work everywhere, and nobody mixes them.
 */
export interface Host {
  /** The text of a file, without BOM; null when there is none or it cannot be read. */
  readText(path: string): Promise<string | null>
  /** What a folder holds; empty when there is none or it cannot be read. */
  list(folder: string): Promise<readonly Entry[]>
}

export interface Entry {
  /** The bare name: a file-system name, or for URIs the percent-encoded one. */
  readonly name: string
  readonly kind: 'file' | 'folder'
}
