// A writable file system in memory, for the web worker extension host. Loaded by VS Code as it is.
const vscode = require('vscode')

const { FileChangeType, FileSystemError, FileType, Uri } = vscode
const folder = { type: FileType.Directory, bytes: new Uint8Array() }

class Memory {
  #entries = new Map([['/', folder]])
  #changed = new vscode.EventEmitter()
  onDidChangeFile = this.#changed.event

  put(path, bytes) {
    for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
      this.#entries.set(path.slice(0, slash), folder)
    }
    this.#entries.set(path, { type: FileType.File, bytes, mtime: Date.now() })
  }

  #get(uri) {
    const entry = this.#entries.get(uri.path)
    if (!entry) throw FileSystemError.FileNotFound(uri)
    return entry
  }

  #tell(type, uri) {
    this.#changed.fire([{ type, uri }])
  }

  watch() {
    return new vscode.Disposable(() => {})
  }

  stat(uri) {
    const { type, bytes, mtime = 0 } = this.#get(uri)
    return { type, ctime: mtime, mtime, size: bytes.length }
  }

  readDirectory(uri) {
    const start = uri.path.endsWith('/') ? uri.path : `${uri.path}/`
    return [...this.#entries]
      .filter(([path]) => path.startsWith(start) && path !== start && !path.slice(start.length).includes('/'))
      .map(([path, { type }]) => [path.slice(start.length), type])
  }

  readFile(uri) {
    return this.#get(uri).bytes
  }

  writeFile(uri, bytes, { create }) {
    const known = this.#entries.has(uri.path)
    if (!known && !create) throw FileSystemError.FileNotFound(uri)
    this.put(uri.path, bytes)
    this.#tell(known ? FileChangeType.Changed : FileChangeType.Created, uri)
  }

  createDirectory(uri) {
    this.#entries.set(uri.path, folder)
    this.#tell(FileChangeType.Created, uri)
  }

  delete(uri) {
    this.#get(uri)
    for (const path of [...this.#entries.keys()]) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path)
    }
    this.#tell(FileChangeType.Deleted, uri)
  }

  rename(from, to) {
    this.writeFile(to, this.readFile(from), { create: true })
    this.delete(from)
  }
}

exports.activate = async ({ extensionUri, subscriptions }) => {
  const memory = new Memory()
  const files = await (await fetch(Uri.joinPath(extensionUri, 'files.json').toString(true))).json()
  for (const [path, text] of Object.entries(files)) memory.put(path, new TextEncoder().encode(text))
  subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', memory, { isCaseSensitive: true }))
}
