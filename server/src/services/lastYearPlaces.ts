import type { Host } from '../config/host.ts'
import { folderOf, inFolder, nameOf, readable } from '../config/places.ts'

/** A file, with its name as people write it. */
export interface Candidate {
  readonly name: string
  readonly path: string
}

/** Files that may be last year's report of a certain report, by what they are called. */
export interface Candidates {
  /** Called like the report itself but for the year. */
  readonly alike: readonly Candidate[]
  /** All of them. */
  readonly files: readonly Candidate[]
}

/** Files by name: there may be thousands, and each report asks for its own. */
export interface Shelf {
  readonly files: readonly Candidate[]
  readonly called: ReadonlyMap<string, readonly Candidate[]>
}

/** What a folder holds, by what is asked of it; listed once. */
interface Folder extends Shelf {
  /** The reports by each year that their names say. */
  readonly ofYear: ReadonlyMap<string, Candidate[]>
  readonly folders: readonly Candidate[]
}

/** Looks up folders, each once. */
export type Folders = (path: string) => Promise<Folder>

const report = /\.(?:nianbao|md|txt|html?)$/i

export function folders(host: Host): Folders {
  const known = new Map<string, Promise<Folder>>()
  return (path) => {
    let folder = known.get(path)
    if (!folder) known.set(path, (folder = list(host, path)))
    return folder
  }
}

async function list(host: Host, path: string): Promise<Folder> {
  const entries = await host.list(path)
  const inside = entries.map(({ name, kind }) => ({ name: readable(name), path: inFolder(path, name), kind }))
  const files = inside.filter(({ name, kind }) => kind === 'file' && report.test(name))
  return {
    files,
    called: by(files, ({ name }) => [name]),
    ofYear: by(files, ({ name }) => new Set(name.match(/20\d\d/g))),
    folders: inside.filter(({ kind }) => kind === 'folder'),
  }
}

export function shelfOf(paths: readonly string[]): Shelf {
  const files = paths.map((path) => ({ name: nameOf(path), path }))
  return { files, called: by(files, ({ name }) => [name]) }
}

function by(files: readonly Candidate[], keysOf: (file: Candidate) => Iterable<string>) {
  const found = new Map<string, Candidate[]>()
  for (const file of files)
    for (const key of keysOf(file)) {
      const others = found.get(key)
      if (others) others.push(file)
      else found.set(key, [file])
    }
  return found
}

/** Of these files, those that are called like the report at `path` but for the year. */
export function alikeOn({ called }: Shelf, path: string, year: number): readonly Candidate[] {
  const name = nameOf(path)
  return called.get(name.replaceAll(String(year), String(year - 1))) ?? called.get(name) ?? []
}

/**
 * Files near a report of `year` that may be last year's: in its own folder, in the twin of its folder (`2024/` → `2023/`),
 * and in folders beside or below that are called after the year before. Only names are looked at.
 */
export async function placesOfLastYear(folder: Folders, path: string, year: number): Promise<Candidates> {
  const around = folderOf(path)
  if (around === null) return { alike: [], files: [] }
  const [now, before] = [String(year), String(year - 1)]
  const own = await folder(around)
  const shelves = await Promise.all((await foldersOf(before)).map(folder))
  return {
    alike: [own, ...shelves].flatMap((shelf) => alikeOn(shelf, path, year)),
    files: shelves.reduce((all, { files }) => all.concat(files), own.ofYear.get(before) ?? []),
  }

  async function foldersOf(wanted: string): Promise<readonly string[]> {
    const at = around!.lastIndexOf(now)
    // 「/年报/2024/乡镇」 → 「/年报/2023/乡镇」.
    if (at >= 0) return [around!.slice(0, at) + wanted + around!.slice(at + now.length)]
    const parent = folderOf(around!)
    const beside = parent === null ? [] : (await folder(parent)).folders
    return [...own.folders, ...beside].filter(({ name }) => name.includes(wanted)).map(({ path }) => path)
  }
}
