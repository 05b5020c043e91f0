import { type Disposable, FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/**
 * Lets the server read files that only the editor can reach: in a browser, or on a virtual file system.
 * What cannot be read does not exist for it.
 */
export function offerFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest('gouji/readBytes', async ({ uri }: { uri: string }) => {
      try {
        return base64(await workspace.fs.readFile(Uri.parse(uri)))
      } catch {
        return null
      }
    }),
    client.onRequest('gouji/list', async ({ uri }: { uri: string }) => {
      try {
        const entries = await workspace.fs.readDirectory(Uri.parse(uri))
        return entries.filter(isNoLinkedFolder).map(([name, type]) => ({
          name: encodeURIComponent(name),
          kind: type & FileType.Directory ? 'folder' : 'file',
        }))
      } catch {
        return []
      }
    }),
  ]
}

/** A link to a folder may lead in a circle. */
const isNoLinkedFolder = ([, type]: [string, FileType]) =>
  type !== (FileType.SymbolicLink | FileType.Directory)

/** The protocol carries texts only, and what encoding the file has is for the server to find out. */
function base64(bytes: Uint8Array): string {
  let characters = ''
  for (let at = 0; at < bytes.length; at += 8192)
    characters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(characters)
}
