import { statSync } from 'node:fs'
import { comparable } from '../config/places.ts'
import { type Trouble, troubleOf } from '../files/trouble.ts'
import { filesBelow, joined } from '../files/walk.ts'
import { mayBeReport } from '../services/scope.ts'
import { corePath } from './host.ts'
import { entriesOf } from './listing.ts'

/** One file to check. */
export interface Target {
  /** Where it is, as a person would type it from here. */
  readonly file: string
  /** What the JSON output calls it: as given, or relative to the folder given. */
  readonly path: string
  /** Named itself on the command line, or matched by a pattern: it is checked whatever it looks like. */
  readonly explicit: boolean
}

export interface Targets {
  readonly targets: readonly Target[]
  readonly troubles: readonly (Trouble & { readonly path: string })[]
}

/** Files, folders (with all folders below) and patterns, in the order given; a file named twice is taken once. */
export async function targetsOf(paths: readonly string[]): Promise<Targets> {
  const targets = new Map<string, Target>()
  const troubles: (Trouble & { path: string })[] = []
  const add = (target: Target) => {
    const key = comparable(corePath(target.file))
    if (!targets.has(key)) targets.set(key, target)
  }
  const fail = (path: string, trouble: Trouble) => troubles.push({ path, ...trouble })
  for (const path of paths) {
    const kind = kindOf(path)
    if (kind === 'file') add({ file: path, path, explicit: true })
    else if (kind === 'folder') {
      for (const file of await filesOf(path, fail))
        if (mayBeReport(nameOf(file))) add({ file: joined(path, file), path: file, explicit: false })
    } else if (isPattern.test(path)) {
      const files = await matches(path, fail)
      if (files.length === 0) fail(path, { trouble: 'cli.read.noMatch' })
      for (const file of files) add({ file, path: file, explicit: true })
    } else fail(path, kind)
  }
  return { targets: [...targets.values()], troubles }
}

const isPattern = /[*?{}[\]]|[!@+]\(/

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** What a path names, or why it names nothing. A name that exists is never taken for a pattern. */
function kindOf(path: string): 'file' | 'folder' | Trouble {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return troubleOf(error)
  }
}

/**
 * Files that match a pattern. Its first parts that are folders as they stand are taken literally: people have
 * folders called 「2024(报送)」 and "[final]".
 */
async function matches(
  pattern: string,
  fail: (path: string, trouble: Trouble) => void,
): Promise<readonly string[]> {
  const parts = (process.platform === 'win32' ? pattern.replace(/\\/g, '/') : pattern).split('/')
  let folder = parts[0] === '' ? '/' : ''
  let at = parts[0] === '' ? 1 : 0
  for (; at < parts.length - 1; at++) {
    const deeper = joined(folder, parts[at]!)
    if (kindOf(deeper) !== 'folder') break
    folder = deeper
  }
  const { default: picomatch } = await import('picomatch')
  const isMatch = picomatch(parts.slice(at).join('/'))
  return (await filesOf(folder, fail)).filter((file) => isMatch(file)).map((file) => joined(folder, file))
}

/** Every file in a folder and in those below, as seen from it; `fail` hears of folders that cannot be read. */
function filesOf(folder: string, fail: (path: string, trouble: Trouble) => void): Promise<readonly string[]> {
  return filesBelow(async (inside) => {
    const path = joined(folder, inside)
    return entriesOf(path, (trouble) => fail(path, trouble))
  })
}
