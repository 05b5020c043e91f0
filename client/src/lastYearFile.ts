import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type Answer, back, type Place, pickOne } from './questions.ts'
import { type ReportFile, reportsIn } from './reportsAround.ts'

/** Whose report is looked for. */
export interface Wanted {
  readonly unit: string | null
  /** The year of the report that is looked for; null when it is unknown. */
  readonly year: number | null
}

interface Item extends QuickPickItem {
  readonly file?: ReportFile | null
}

/**
 * Asks for last year's report: one of those around, likely ones first, or any file. Null for none, where `optional`.
 */
export async function lastYearFile(
  client: BaseLanguageClient,
  around: readonly ReportFile[],
  { unit, year }: Wanted,
  place: Place,
  optional: boolean,
): Promise<Answer<ReportFile | null>> {
  const ofYear = around.filter((file) => year === null || file.year === year)
  const likely = ofYear.filter((file) => unit !== null && file.unit === unit)
  const others = ofYear.filter((file) => !likely.includes(file))
  const none: Item = { label: `$(circle-slash) ${l10n.t('Without last year’s report')}`, file: null }
  const other: Item = { label: `$(folder-opened) ${l10n.t('Choose a file…')}` }
  const separator: Item = { label: '', kind: QuickPickItemKind.Separator }
  // Who has no likely one goes on without, rather than with somebody else's.
  const items = [
    ...likely.map(item),
    ...(optional && likely.length === 0 ? [none] : []),
    ...others.map(item),
    separator,
    other,
    ...(optional && likely.length > 0 ? [none] : []),
  ]
  const placeholder =
    year === null ? l10n.t('Last year’s report') : l10n.t('Last year’s report (on {0})', year)
  for (;;) {
    const picked = await pickOne(place, { placeholder, items })
    if (picked === undefined || picked === back) return picked
    if (picked.file !== undefined) return picked.file
    const opened = await openedReport(client)
    if (opened) return opened
  }
}

function item(file: ReportFile): Item {
  const { uri, unit, year } = file
  const about = year === null ? '' : l10n.t('report year {0}', year)
  return {
    label: `$(file) ${unit ?? ''}`,
    description: [about, nameOf(uri)].filter(Boolean).join(' · '),
    file,
  }
}

/** A file picked in a dialog; undefined when none was, or it is no report. */
async function openedReport(client: BaseLanguageClient): Promise<ReportFile | undefined> {
  const [picked] =
    (await window.showOpenDialog({
      title: l10n.t('Last year’s report'),
      filters: { [l10n.t('Reports')]: ['nianbao', 'md', 'txt', 'html', 'htm'] },
    })) ?? []
  if (!picked) return undefined
  const [report] = await reportsIn(client, [client.code2ProtocolConverter.asUri(picked)])
  if (!report)
    void window.showWarningMessage(l10n.t('{0} does not read like such a report', nameOf(picked.toString())))
  return report
}

/** A file as people know it: from the opened folder on. */
export function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri))
}
