/**
 * Folders and names of file system paths (`/a/b.md`, `C:/a/b.md`) and of URIs (`file:///a/b.md`,
 * `vscode-vfs://host/a/b.md`) alike. A path is never made into a pattern: folders are called 「2024（报送）」 and
 * "reports (final) [1]".
 */

/** What cannot be left by going up: `/`, `C:/`, `scheme://authority/`. */
const root = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*\/|[A-Za-z]:\/|\/)/

const scheme = /^[A-Za-z][A-Za-z0-9+.-]+:\/\//

/** The root that a place is below; empty for a bare name. */
export function rootOf(path: string): string {
  return root.exec(path)?.[0] ?? ''
}

/** The folder a document or folder stands in, without slash at its end; null for a root or a bare name. */
export function folderOf(path: string): string | null {
  const top = rootOf(path)
  const trimmed = path.length > top.length && path.endsWith('/') ? path.slice(0, -1) : path
  if (trimmed.length <= top.length) return null
  const slash = trimmed.lastIndexOf('/')
  if (slash < 0) return null
  return slash < top.length ? top : trimmed.slice(0, slash)
}

export function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** `path` as seen from `folder`, decoded; null when it is not below it. */
export function below(folder: string, path: string): string | null {
  const start = comparable(inFolder(folder, ''))
  const whole = comparable(path)
  return whole.startsWith(start) ? whole.slice(start.length) : null
}

/** The same for whatever way a place is written in: `file:///C:/a(1).md`, `file:///c%3A/a%281%29.md`; `C:/a.md`, `c:/a.md`. */
export function comparable(path: string): string {
  const plain = scheme.test(path) ? path.split('/').map(readable).join('/') : path
  return plain.replace(/^(?:file:\/\/\/)?[A-Z]:/, (drive) => drive.toLowerCase())
}

/** The name of the file at a place, as people write it: `Untitled-1` of `untitled:Untitled-1`. */
export function nameOf(place: string): string {
  const slash = place.lastIndexOf('/')
  return readable(place.slice((slash < 0 ? place.indexOf(':') : slash) + 1))
}

/** A name as people write it: URIs have it percent-encoded. */
export function readable(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
