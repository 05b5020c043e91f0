import type { Host } from '../config/host.ts'
import { folderOf, inFolder, readable } from '../config/places.ts'

/** What a folder holds, by what is asked of it; listed once, for there may be thousands of reports in it. */
interface Folder {
  /** Reports by readable name. */
  readonly files: ReadonlyMap<string, string>
  /** The same by each year that their names say. */
  readonly ofYear: ReadonlyMap<string, readonly string[]>
  readonly folders: readonly { readonly name: string; readonly path: string }[]
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
  const files = new Map<string, string>()
  const ofYear = new Map<string, string[]>()
  const inside: { name: string; path: string }[] = []
  for (const { name, kind } of await host.list(path)) {
    const plain = readable(name)
    const own = inFolder(path, name)
    if (kind === 'folder') inside.push({ name: plain, path: own })
    else if (report.test(plain)) {
      files.set(plain, own)
      for (const year of new Set(plain.match(/20\d\d/g))) {
        const others = ofYear.get(year)
        if (others) others.push(own)
        else ofYear.set(year, [own])
      }
    }
  }
  return { files, ofYear, folders: inside }
}

/**
 * Files near a report of `year` that may be last year's, those called alike but for the year first; in its own folder,
 * in the twin of its folder (`2024/` → `2023/`), and in folders beside or below that are called after the year before.
 * Only names are looked at.
 */
export async function placesOfLastYear(
  folder: Folders,
  path: string,
  year: number,
): Promise<readonly string[]> {
  const around = folderOf(path)
  if (around === null) return []
  const name = readable(path.slice(path.lastIndexOf('/') + 1))
  const [now, before] = [String(year), String(year - 1)]
  const twin = name.replaceAll(now, before)
  const own = await folder(around)
  const alike: string[] = []
  const others: string[] = [...(own.ofYear.get(before) ?? [])]
  if (twin !== name) add(alike, own.files.get(twin))
  for (const each of await foldersOf(before)) {
    const { files } = await folder(each)
    add(alike, files.get(twin) ?? files.get(name))
    others.push(...files.values())
  }
  return [...new Set([...alike, ...others])].filter((each) => each !== path)

  async function foldersOf(wanted: string): Promise<readonly string[]> {
    const at = around!.lastIndexOf(now)
    // 「/年报/2024/乡镇」 → 「/年报/2023/乡镇」.
    if (at >= 0) return [around!.slice(0, at) + wanted + around!.slice(at + now.length)]
    const parent = folderOf(around!)
    const beside = parent === null ? [] : (await folder(parent)).folders
    return [...own.folders, ...beside].filter((each) => each.name.includes(wanted)).map((each) => each.path)
  }
}

function add(list: string[], path: string | undefined): void {
  if (path !== undefined) list.push(path)
}
