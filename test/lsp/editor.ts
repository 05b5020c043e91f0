import type { Message, Wire } from './wire.ts'

export interface Position {
  line: number
  character: number
}
export interface Range {
  start: Position
  end: Position
}
export interface Diagnostic {
  range: Range
  severity: number
  code: string
  codeDescription?: { href: string }
  source: string
  message: string
  relatedInformation?: { location: { uri: string; range: Range }; message: string }[]
  data: { finding: number; cells: string[]; expected: string | null; fixes: { title: string }[] }
}
export interface TextEdit {
  range: Range
  newText: string
}
/** Edits of a document (its version null when it is not open), or a file that is created. */
export interface DocumentChange {
  kind?: 'create'
  uri?: string
  textDocument: { uri: string; version: number | null }
  edits: TextEdit[]
}
export interface CodeAction {
  title: string
  kind: string
  isPreferred?: boolean
  diagnostics?: Diagnostic[]
  edit: {
    changes?: Record<string, TextEdit[]>
    documentChanges?: DocumentChange[]
  }
}

/** What the editors of today can do, as far as this server asks. */
export const fullCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    workspaceFolders: true,
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true,
    },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
  },
}

/** How long a test waits for a message that should come at once. Nothing is expected to take this long. */
const limit = 20_000

/** A small editor: it speaks the protocol, answers what a server may ask, and remembers all it heard. */
export class Editor {
  readonly heard: Message[] = []
  /** What `workspace/configuration` answers for a document. */
  configuration: (uri: string) => unknown = () => ({})
  /** What other requests of the server answer: by method. */
  readonly answers = new Map<string, (params: never) => unknown>()
  /** Answers every request of the server with an error. */
  refuses = false
  readonly #wire: Wire
  readonly #pending = new Map<number, (message: Message) => void>()
  readonly #waiting = new Set<() => void>()
  #last = 0

  constructor(wire: Wire) {
    this.#wire = wire
    wire.listen((message) => this.#take(message))
  }

  #take(message: Message) {
    this.heard.push(message)
    if (message.method === undefined) this.#pending.get(message.id as number)?.(message)
    else if (message.id !== undefined) this.#answer(message)
    for (const look of this.#waiting) look()
  }

  #answer({ id, method, params }: Message) {
    if (this.refuses) {
      this.#wire.send({ id: id!, error: { code: -32601, message: 'no' } })
      return
    }
    const answer =
      method === 'workspace/configuration'
        ? params.items.map(({ scopeUri }: { scopeUri: string }) => this.configuration(scopeUri))
        : (this.answers.get(method!)?.(params as never) ?? null)
    this.#wire.send({ id: id!, result: answer })
  }

  /** Sends a request; the whole answer, also when it is an error. */
  ask(method: string, params?: unknown): Promise<Message> & { id: number } {
    const id = ++this.#last
    const answer = new Promise<Message>((resolve) => this.#pending.set(id, resolve))
    this.#wire.send({ id, method, params })
    return Object.assign(within(answer, `the answer to ${method}`), { id })
  }

  /** Sends a request that must succeed; its result. */
  // biome-ignore lint/suspicious/noExplicitAny: the caller knows the method's result
  async get(method: string, params?: unknown): Promise<any> {
    const { result, error } = await this.ask(method, params)
    if (error) throw new Error(`${method}: ${error.code} ${error.message}`)
    return result
  }

  tell(method: string, params?: unknown): void {
    this.#wire.send({ method, params })
  }

  /** The first message after index `from` of `heard` for which `wanted` holds; waits for it. */
  hear(wanted: (message: Message) => boolean, from = 0): Promise<Message> {
    return within(
      new Promise((resolve) => {
        const look = () => {
          const found = this.heard.slice(from).find(wanted)
          if (!found) return
          this.#waiting.delete(look)
          resolve(found)
        }
        this.#waiting.add(look)
        look()
      }),
      'a message',
    )
  }

  async initialize(
    capabilities: object = fullCapabilities,
    more: { initializationOptions?: unknown; workspaceFolders?: { uri: string; name: string }[] } = {},
    // biome-ignore lint/suspicious/noExplicitAny: InitializeResult
  ): Promise<any> {
    const result = await this.get('initialize', { processId: null, rootUri: null, capabilities, ...more })
    this.tell('initialized', {})
    return result
  }

  open(uri: string, text: string, languageId = 'gouji-report', version = 1): void {
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
  }

  change(uri: string, version: number, ...contentChanges: { range?: Range; text: string }[]): void {
    this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  shut(uri: string): void {
    this.tell('textDocument/didClose', { textDocument: { uri } })
  }

  pull(
    uri: string,
    previousResultId?: string,
  ): Promise<{ kind: 'full' | 'unchanged'; resultId: string; items: Diagnostic[] }> {
    return this.get('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  }

  /** The diagnostics the server publishes for that very version. */
  async pushed(uri: string, version: number, from = 0): Promise<Diagnostic[]> {
    const { params } = await this.hear(
      ({ method, params }) =>
        method === 'textDocument/publishDiagnostics' && params.uri === uri && params.version === version,
      from,
    )
    return params.diagnostics
  }

  actions(uri: string, range: Range, diagnostics: Diagnostic[] = [], only?: string[]): Promise<CodeAction[]> {
    return this.get('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics, only },
    })
  }

  /** Ends the session as the protocol wants it; the server's exit code. */
  async end(): Promise<number | null> {
    await this.get('shutdown')
    this.tell('exit')
    return within(this.#wire.ended, 'the end of the server')
  }

  kill(): void {
    this.#wire.close()
  }
}

export async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A text after edits, as an editor applies them: the last one first. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0]
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1)
  const offset = ({ line, character }: Position) => starts[line]! + character
  const ordered = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))
  for (const { range, newText } of ordered) {
    text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end))
  }
  return text
}

/** The edits an action makes in one document, whichever form the server chose. */
export function editsOf({ edit }: CodeAction, uri: string): TextEdit[] {
  return (
    edit.changes?.[uri] ?? edit.documentChanges!.find(({ textDocument }) => textDocument?.uri === uri)!.edits
  )
}
