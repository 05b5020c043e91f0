import { type Dirent, readdirSync, statSync } from 'node:fs'
import { type Trouble, troubleOf } from './read.ts'

/** Where programs keep what is not the author's. Hidden folders are left out as well. */
const foreign = new Set(['node_modules', 'bower_components'])

/**
 * Every file in a folder ('' for this one) and in those below, as seen from it, in order of names. Links to folders
 * are not followed, so that no circle is walked. `fail` hears of folders that cannot be read.
 */
export function* filesBelow(
  folder: string,
  fail: (path: string, trouble: Trouble) => void,
  inside = '',
): Generator<string> {
  const here = joined(folder, inside)
  let entries: Dirent[]
  try {
    entries = readdirSync(here || '.', { withFileTypes: true })
  } catch (error) {
    fail(here, troubleOf(error))
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const { name } = entry
    if (name.startsWith('.') || foreign.has(name)) continue
    const path = joined(inside, name)
    if (entry.isDirectory()) yield* filesBelow(folder, fail, path)
    else if (entry.isFile() || (entry.isSymbolicLink() && isFile(joined(folder, path)))) yield path
  }
}

/** A folder and a path in it; either may be empty. */
export const joined = (folder: string, path: string): string =>
  folder === '' || path === '' ? folder + path : /[\\/]$/.test(folder) ? folder + path : `${folder}/${path}`

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
