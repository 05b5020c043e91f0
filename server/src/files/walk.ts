import type { Entry } from '../config/host.ts'

/** Where programs keep what is not the author's. Hidden folders are left out as well. */
const foreign = new Set(['node_modules', 'bower_components'])

/**
 * The paths of all files in a folder and in those below, as seen from it, in order of names. `list` gives what the folder
 * holds ('') or one in it; it leaves links to folders out, so that no circle is walked.
 */
export async function filesBelow(
  list: (inside: string) => Promise<readonly Entry[]>,
  inside = '',
  found: string[] = [],
): Promise<readonly string[]> {
  const entries = [...(await list(inside))].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, kind } of entries) {
    if (name.startsWith('.') || foreign.has(name)) continue
    const path = joined(inside, name)
    if (kind === 'folder') await filesBelow(list, path, found)
    else found.push(path)
  }
  return found
}

/** A folder and a path in it; either may be empty. */
export const joined = (folder: string, path: string): string =>
  folder === '' || path === '' ? folder + path : /[\\/]$/.test(folder) ? folder + path : `${folder}/${path}`
