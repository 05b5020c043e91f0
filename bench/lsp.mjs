// A small LSP client over stdio, and what is measured with it.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

export class Client {
  #buffer = Buffer.alloc(0)
  #waiting = new Map()
  #id = 0
  published = 0
  /** Values of `$/progress`. */
  progress = []
  capabilities = {}

  constructor(
    [command, ...args],
    { pull = true, language = 'gouji-report', extension = 'nianbao.md', folder = null, settings = null } = {},
  ) {
    this.pull = pull
    /** Workspace folder (URI), and what `workspace/configuration` answers. */
    this.folder = folder
    this.settings = settings
    this.language = language
    this.extension = extension
    this.started = performance.now()
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] })
    this.process.stdout.on('data', (chunk) => this.#take(chunk))
    this.process.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the server ended'))
    })
  }

  uri(i) {
    return `file:///bench/report-${i}.${this.extension}`
  }

  async initialize() {
    const textDocument = {
      synchronization: { didSave: true },
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      hover: { contentFormat: ['markdown'] },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
        resolveSupport: { properties: ['edit'] },
      },
      completion: { completionItem: { snippetSupport: true } },
      ...(this.pull && { diagnostic: { dynamicRegistration: false } }),
    }
    const { result } = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument,
        workspace: this.settings
          ? { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } }
          : {},
        general: { positionEncodings: ['utf-16'] },
      },
      workspaceFolders: this.folder && [{ uri: this.folder, name: 'bench' }],
    })
    this.capabilities = result.capabilities
    const taken = performance.now() - this.started
    this.notify('initialized', {})
    return taken
  }

  open(i, text) {
    const textDocument = { uri: this.uri(i), languageId: this.language, version: 1, text }
    this.notify('textDocument/didOpen', { textDocument })
    return this.diagnostics(i)
  }

  change(i, version, range, text) {
    this.notify('textDocument/didChange', {
      textDocument: { uri: this.uri(i), version },
      contentChanges: [{ range, text }],
    })
  }

  /** The answer to a pull, or the next publication. */
  diagnostics(i) {
    const pulls = this.pull && this.capabilities.diagnosticProvider
    if (pulls) return this.request('textDocument/diagnostic', { textDocument: { uri: this.uri(i) } })
    return new Promise((resolve, reject) => this.#waiting.set('publish', { resolve, reject }))
  }

  at(i, method, position, more = {}) {
    return this.request(`textDocument/${method}`, { textDocument: { uri: this.uri(i) }, position, ...more })
  }

  request(method, params) {
    const id = ++this.#id
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.#send({ jsonrpc: '2.0', id, method, params })
    return answer
  }

  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params })
  }

  /** Resident memory in MB, where the system tells. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024
    } catch {
      return null
    }
  }

  async stop() {
    await this.request('shutdown')
    this.notify('exit')
    this.process.stdin.end()
    await new Promise((resolve) => this.process.on('exit', resolve))
  }

  #send(message) {
    const body = JSON.stringify(message)
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #take(chunk) {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))[1])
      if (this.#buffer.length < head + 4 + length) return
      const at = performance.now()
      const body = this.#buffer.toString('utf8', head + 4, head + 4 + length)
      this.#buffer = this.#buffer.subarray(head + 4 + length)
      this.#hear(JSON.parse(body), at)
    }
  }

  #hear({ id, method, params, result, error }, at) {
    if (method !== undefined && id !== undefined) {
      // The server asks: settings, registrations. Nothing is set here.
      this.#send({
        jsonrpc: '2.0',
        id,
        result: method === 'workspace/configuration' ? params.items.map(() => this.settings) : null,
      })
      return
    }
    if (method === '$/progress') this.progress.push(params.value)
    if (method === 'textDocument/publishDiagnostics') this.published++
    const key = method === 'textDocument/publishDiagnostics' ? 'publish' : id
    const waiting = this.#waiting.get(key)
    if (!waiting) return
    this.#waiting.delete(key)
    if (error) waiting.reject(new Error(error.message))
    else waiting.resolve({ result, params, at })
  }
}

/** The end of the line in the middle of a text. */
export function middle(text) {
  const lines = text.split('\n')
  for (let line = lines.length >> 1; line < lines.length; line++) {
    if (/\p{Script=Han}["。]?,?$/u.test(lines[line])) {
      const character = lines[line].length - /["。]?,?$/.exec(lines[line])[0].length
      return { line, character }
    }
  }
  return { line: 0, character: 0 }
}

/** Milliseconds from the keystroke to its diagnostics, for each of `edits` edits. */
export async function keystrokes(client, text, edits, warmup) {
  const { line, character } = middle(text)
  const taken = []
  for (let i = 0; i < edits + warmup; i++) {
    const typing = i % 2 === 0
    const range = { start: { line, character }, end: { line, character: character + (typing ? 0 : 1) } }
    const from = performance.now()
    client.change(0, i + 2, range, typing ? '年' : '')
    const { at } = await client.diagnostics(0)
    if (i >= warmup) taken.push(at - from)
    // An author pauses between keys, and the server's rubbish is collected then.
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  return taken
}
