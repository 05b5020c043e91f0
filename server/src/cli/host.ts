import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Host } from '../config/host.ts'
import { isTrouble, readBytes, textOf } from './read.ts'

/** Paths as the core wants them: absolute, with `/` between names on every system. */
export const corePath = (path: string): string => resolve(path).replace(/\\/g, '/')

/** The file system. gouji.json may stand in any encoding, like the reports. */
export const host: Host = {
  async readText(path) {
    if (!existsSync(path)) return null
    const bytes = readBytes(path)
    if (isTrouble(bytes)) return null
    const reading = await textOf(bytes, path)
    return isTrouble(reading) ? (reading.trouble === 'cli.read.empty' ? '' : null) : reading.text
  },
  async list(folder) {
    try {
      const entries = readdirSync(folder, { withFileTypes: true })
      return entries
        .filter((entry) => entry.isDirectory() || entry.isFile())
        .map((entry) => ({ name: entry.name, kind: entry.isFile() ? 'file' : 'folder' }))
    } catch {
      return []
    }
  },
}
