import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Replaces a file at once: whoever reads it meanwhile sees the old or the new content, never half of it, and a full
 * disk leaves the old one. A link stays a link. Throws what the file system throws.
 */
export function replaceFile(path: string, bytes: Buffer): void {
  const file = realpathSync(path)
  const { mode } = statSync(file)
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    writeFileSync(beside, bytes, { flag: 'wx', flush: true })
    chmodSync(beside, mode)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
