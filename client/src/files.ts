import { type Disposable, FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/**
 * Lets the server read files that only the editor can reach: in a browser, or on a virtual file system.
 * What cannot be read does not exist for it.
 */
export function offerFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest('gouji/readText', async ({ uri }: { uri: string }) => {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)))
      } catch {
        return null
      }
    }),
    client.onRequest('gouji/list', async ({ uri }: { uri: string }) => {
      try {
        const entries = await workspace.fs.readDirectory(Uri.parse(uri))
        return entries.map(([name, type]) => ({
          name: encodeURIComponent(name),
          kind: type & FileType.Directory ? 'folder' : 'file',
        }))
      } catch {
        return []
      }
    }),
  ]
}
