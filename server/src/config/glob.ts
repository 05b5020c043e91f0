import type { Host } from './host.ts'
import { folderOf, inFolder, readable, rootOf } from './places.ts'

/** A pattern that names more is too wide: the rest of it is not looked at. */
const mostFolders = 500
const mostFiles = 2000

/**
 * The files that a pattern names, in order of names. `../2023/**` starts from `base`, `/2023/**` and `D:/2023/**` from a
 * root; a plain path to a file or a folder is a pattern as well. Names with parentheses or brackets need no escapes as long as the pattern has no `*`.
 */
export async function filesMatching(host: Host, base: string, pattern: string): Promise<readonly string[]> {
  const written = pattern.replace(/\\/g, '/')
  const parts = written.split('/').filter((part) => part !== '' && part !== '.')
  const firstWild = parts.findIndex((part) => /[*?[\]{}!]/.test(part))
  const fixed = firstWild < 0 ? parts : parts.slice(0, firstWild)
  const start = startFrom(base, written.startsWith('/'), fixed)
  if (start === null) return []
  if (firstWild >= 0) return below(host, start, parts.slice(firstWild).join('/'))
  return (await host.readText(start)) === null ? below(host, start, '**') : [start]
}

/** From `base` or a root along the names before the first wildcard; null above the root. */
function startFrom(base: string, isRooted: boolean, names: readonly string[]): string | null {
  const isUri = base.includes('://')
  const [first = ''] = names
  const isOnDrive = /^[A-Za-z]:$/.test(first)
  let at: string | null = base
  if (isUri && (isRooted || isOnDrive)) at = rootOf(base)
  else if (isOnDrive) at = `${first}/`
  else if (isRooted) at = '/'
  for (const name of isOnDrive && !isUri ? names.slice(1) : names) {
    if (at === null) return null
    at = name === '..' ? folderOf(at) : inFolder(at, isUri ? encodeURIComponent(name) : name)
  }
  return at
}

async function below(host: Host, start: string, pattern: string): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch(pattern, { dot: false })
  const found: string[] = []
  const folders: { path: string; inside: string }[] = [{ path: start, inside: '' }]
  // A queue, so that what lies near is found before the limits are reached.
  for (let i = 0; i < folders.length && i < mostFolders; i++) {
    const { path, inside } = folders[i]!
    for (const { name, kind } of await host.list(path)) {
      const plain = readable(name)
      if (plain.startsWith('.') || plain === 'node_modules') continue
      const relative = inside === '' ? plain : `${inside}/${plain}`
      if (kind === 'folder') folders.push({ path: inFolder(path, name), inside: relative })
      else if (matches(relative)) found.push(inFolder(path, name))
      if (found.length >= mostFiles) return found.sort()
    }
  }
  return found.sort()
}
