import { l10n, type TextDocument, type Uri } from 'vscode'
import type { BaseLanguageClient, Range } from 'vscode-languageclient'
import type { Page, Pages } from './pages.ts'

/** What the server answers to `gouji/understood`: a text whose links lead into the report. */
interface Understood {
  readonly text: string
  readonly links: readonly { readonly range: Range; readonly target: Range }[]
}

/** 「勾稽读懂了什么」: what each number of the report's prose was taken for, beside it. */
export async function showUnderstood(
  client: BaseLanguageClient,
  { uri }: TextDocument,
  pages: Pages,
): Promise<void> {
  // The language of the page hangs on how the name ends; see `gouji-understood` in package.json.
  const title = l10n.t('{0} — What Gouji understood', uri.path.split('/').at(-1)!)
  await pages.show(title, uri, (report) => write(client, report))
}

async function write(client: BaseLanguageClient, report: Uri): Promise<Page | null> {
  const uri = client.code2ProtocolConverter.asUri(report)
  const answer = await client.sendRequest<Understood | null>('gouji/understood', { textDocument: { uri } })
  return (
    answer && {
      text: answer.text,
      links: answer.links.map(({ range, target }) => ({ range, target: { uri, range: target } })),
    }
  )
}
