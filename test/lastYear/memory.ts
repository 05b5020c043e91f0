import type { Entry, Host } from '../../server/src/config/host.ts'

/** A file system of some files, by path or URI; counts what is read. */
export function memory(files: Record<string, string>): Host & { readonly read: string[] } {
  const read: string[] = []
  return {
    read,
    async readText(path) {
      read.push(path)
      return files[path] ?? null
    },
    async list(folder) {
      const entries = new Map<string, Entry>()
      for (const path of Object.keys(files)) {
        if (!path.startsWith(`${folder}/`)) continue
        const [name, ...rest] = path.slice(folder.length + 1).split('/')
        entries.set(name!, { name: name!, kind: rest.length > 0 ? 'folder' : 'file' })
      }
      return [...entries.values()]
    },
  }
}
