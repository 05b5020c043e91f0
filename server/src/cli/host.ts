import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Host } from '../config/host.ts'
import { textIn, textOf } from '../files/reading.ts'
import { isTrouble } from '../files/trouble.ts'
import { entriesOf } from './listing.ts'
import { readBytes } from './read.ts'

/** Paths as the core wants them: absolute, with `/` between names on every system. */
export const corePath = (path: string): string => resolve(path).replace(/\\/g, '/')

/** The file system. gouji.json may stand in any encoding, like the reports. */
export const host: Host = {
  async readText(path) {
    if (!existsSync(path)) return null
    const bytes = readBytes(path)
    return isTrouble(bytes) ? null : textIn(await textOf(bytes, path))
  },
  list: async (folder) => entriesOf(folder, () => {}),
}
