import { workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** A file that holds a report, as the server tells it. */
export interface ReportFile {
  readonly uri: string
  readonly unit: string | null
  readonly unitKind: string | null
  readonly year: number | null
}

/** What reports are called; the same as in the manifest. */
const names =
  '**/*{.nianbao,.nianbao.md,年度报告*.md,年度报告*.txt,年度报告*.html,年报*.md,年报*.txt,年报*.html}'
/** The server reads no more. */
const most = 200

/** The reports in the opened folders, the latest year first. */
export async function reportsAround(client: BaseLanguageClient): Promise<readonly ReportFile[]> {
  const found = await workspace.findFiles(names, '**/node_modules/**', most)
  const uris = found.map((uri) => client.code2ProtocolConverter.asUri(uri))
  const reports = await reportsIn(client, uris)
  return [...reports].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
}

/** What of some files are reports. */
export async function reportsIn(
  client: BaseLanguageClient,
  uris: readonly string[],
): Promise<readonly ReportFile[]> {
  if (uris.length === 0) return []
  return (await client.sendRequest<ReportFile[] | null>('gouji/reports', { uris })) ?? []
}
