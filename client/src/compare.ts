import { commands, l10n, type TextDocument, Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { lastYearFile, nameOf } from './lastYearFile.ts'
import { type Page, type PageLink, type Pages, reportOf } from './pages.ts'
import { back } from './questions.ts'
import { reportsAround } from './reportsAround.ts'
import type { Status } from './status.ts'

/** What the server answers to `gouji/compare`; null while it knows no report of last year. */
interface Comparison {
  readonly text: string
  readonly links: readonly PageLink[]
  readonly lastYear: string
}

/** Shows a report beside last year's, which is asked for where none was found. */
export async function compareWithLastYear(
  client: BaseLanguageClient,
  document: TextDocument,
  status: Status | undefined,
  pages: Pages,
): Promise<void> {
  // The ending makes it Markdown, which has a preview.
  const fileName = document.uri.path.split('/').at(-1)!
  const show = () =>
    pages.show(l10n.t('{0} — Comparison with Last Year.md', fileName), document.uri, (uri) =>
      write(client, uri),
    )
  if (await show()) return
  if (await chosen(client, document, status)) await show()
}

/** Sets the texts of both reports side by side. `at`: a report or a page about it; without, the one in front. */
export async function diffWithLastYear(
  client: BaseLanguageClient,
  document: TextDocument,
  status: Status | undefined,
): Promise<void> {
  const lastYear = status?.lastYear ?? (await chosen(client, document, status))
  if (!lastYear) return
  const title = l10n.t('{0} ↔ {1}', nameOf(lastYear), nameOf(document.uri.toString()))
  await commands.executeCommand('vscode.diff', Uri.parse(lastYear), document.uri, title)
}

async function write(client: BaseLanguageClient, report: Uri): Promise<Page | null> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(report) }
  const compared = await client.sendRequest<Comparison | null>('gouji/compare', { textDocument })
  return (
    compared && {
      ...compared,
      actions: [{ title: l10n.t('Show Both Texts Side by Side'), command: 'gouji.diffWithLastYear' }],
    }
  )
}

/** Lets the author say which file last year's report is; the server takes it from then on. */
async function chosen(
  client: BaseLanguageClient,
  document: TextDocument,
  status: Status | undefined,
): Promise<string | undefined> {
  const around = await reportsAround(client).catch(() => [])
  const own = client.code2ProtocolConverter.asUri(document.uri)
  const wanted = { unit: status?.unit ?? null, year: status?.year ? status.year - 1 : null }
  const place = { title: l10n.t('Compare with Last Year’s Report'), step: 1, totalSteps: 1 }
  const others = around.filter(({ uri }) => uri !== own)
  const picked = await lastYearFile(client, others, wanted, place, false)
  if (!picked || picked === back) return undefined
  const textDocument = { uri: own }
  const taken = await client.sendRequest('gouji/chooseLastYear', { textDocument, uri: picked.uri })
  if (taken) return picked.uri
  void window.showWarningMessage(l10n.t('{0} does not read like such a report', nameOf(picked.uri)))
  return undefined
}

/** The report that a page is about, or the document itself. */
export function subjectOf(uri: Uri): Uri {
  return reportOf(uri) ?? uri
}
