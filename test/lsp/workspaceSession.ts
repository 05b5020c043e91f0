import { memory } from '../lastYear/memory.ts'
import { type Diagnostic, type Editor, fullCapabilities } from './editor.ts'
import { editorWith, type Setup } from './inProcess.ts'
import type { Message } from './wire.ts'

/** What `workspace/diagnostic` tells about one file. */
export interface Told {
  readonly kind: 'full' | 'unchanged'
  readonly uri: string
  readonly version: number | null
  readonly resultId?: string
  readonly items?: readonly Diagnostic[]
}

export const folder = 'file:///reports'
export const at = (name: string) => `${folder}/${name}`

/** A client that can be told later what to ask for. */
const registering = {
  ...fullCapabilities,
  textDocument: {
    ...fullCapabilities.textDocument,
    diagnostic: { ...fullCapabilities.textDocument.diagnostic, dynamicRegistration: true },
  },
}

/**
 * A client that asks for the whole workspace, over files by name in `folder` or other `folders`; `checkWorkspace` is on
 * unless told otherwise.
 */
export async function workspaceOf(
  files: Record<string, string>,
  {
    capabilities = registering,
    on = true,
    folders = [folder],
    ...setup
  }: Setup & { capabilities?: object; on?: boolean; folders?: readonly string[] } = {},
) {
  const disk: Record<string, string> = {}
  for (const [name, text] of Object.entries(files)) disk[at(name)] = text
  const host = memory(disk)
  const editor = editorWith({ disk: host, ...setup })
  editor.configuration = () => ({ checkWorkspace: on })
  const { capabilities: offered } = await editor.initialize(capabilities, {
    workspaceFolders: folders.map((uri) => ({ uri, name: 'reports' })),
  })
  return { editor, disk, host, offered }
}

/** Says that files were changed, or what `type` says of them. */
export function written(editor: Editor, names: string | readonly string[], type = 2) {
  const changes = [names].flat().map((name) => ({ uri: at(name), type }))
  editor.tell('workspace/didChangeWatchedFiles', { changes })
}

/** Sends `workspace/diagnostic`; `told` is what the client has from before. */
export function askAll(editor: Editor, told: readonly Told[] = [], more: object = {}) {
  return editor.ask('workspace/diagnostic', { previousResultIds: idsOf(told), ...more })
}

export async function all(editor: Editor, told: readonly Told[] = [], more: object = {}): Promise<Told[]> {
  const { result, error } = await askAll(editor, told, more)
  if (error) throw new Error(error.message)
  return result.items
}

function idsOf(told: readonly Told[]) {
  return told.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]))
}

/** What was found by file: rules, or `unchanged`. */
export function findings(told: readonly Told[]): Record<string, string> {
  return Object.fromEntries(
    told.map(({ uri, kind, items }) => [
      decodeURIComponent(uri.slice(folder.length + 1)),
      kind === 'full' ? items!.map(({ code }) => code).join() : kind,
    ]),
  )
}

/** Values of `$/progress` with a token. */
// biome-ignore lint/suspicious/noExplicitAny: partial results and work done alike
export function progressOf({ heard }: Editor, token: string | number): any[] {
  return heard
    .filter(({ method, params }: Message) => method === '$/progress' && params.token === token)
    .map(({ params }) => params.value)
}

/** Gives once the server has taken and answered all that came before. */
export async function settled(editor: Editor): Promise<void> {
  await editor.get('gouji/health')
  for (let i = 0; i < 20; i++) await new Promise((turn) => setImmediate(turn))
  await editor.get('gouji/health')
}
