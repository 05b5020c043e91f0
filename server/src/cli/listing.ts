import { type Dirent, readdirSync, statSync } from 'node:fs'
import type { Entry } from '../config/host.ts'
import { type Trouble, troubleOf } from '../files/trouble.ts'

/** What a folder ('' for this one) holds; of links only those to files. `fail` hears why it cannot be read. */
export function entriesOf(folder: string, fail: (trouble: Trouble) => void): readonly Entry[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder || '.', { withFileTypes: true })
  } catch (error) {
    fail(troubleOf(error))
    return []
  }
  return entries.flatMap((entry): Entry[] => {
    const { name } = entry
    if (entry.isDirectory()) return [{ name, kind: 'folder' }]
    const isFile = entry.isFile() || (entry.isSymbolicLink() && leadsToFile(`${folder || '.'}/${name}`))
    return isFile ? [{ name, kind: 'file' }] : []
  })
}

function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
