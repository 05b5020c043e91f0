import { commands, type Disposable, l10n, type TextDocument, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { compareWithLastYear, diffWithLastYear, subjectOf } from './compare.ts'
import { openExample } from './example.ts'
import { newReport } from './newReport.ts'
import type { Pages } from './pages.ts'
import type { StatusItem } from './status.ts'
import { showUnderstood } from './understood.ts'

/** What commands about reports work with. */
export interface Desk {
  /** The server, started if need be. */
  connected(): Promise<BaseLanguageClient>
  readonly status: StatusItem
  readonly pages: Pages
  /** Where the extension is installed. */
  readonly extension: Uri
}

export function reportCommands({ connected, status, pages, extension }: Desk): Disposable[] {
  const of = ({ uri }: TextDocument) => status.of(uri.toString())

  /** A command about a report: that of its argument, or the one in front. */
  function aboutReport(
    id: string,
    run: (client: BaseLanguageClient, report: TextDocument) => Promise<unknown>,
  ) {
    return commands.registerCommand(id, async (at: unknown) => {
      const report = await reportAt(at, status.front)
      if (report && of(report)?.kind === 'report') return run(await connected(), report)
      void window.showInformationMessage(l10n.t('Please open an annual report first'))
    })
  }

  return [
    commands.registerCommand('gouji.newReport', async (given: unknown) => {
      const front = window.activeTextEditor && of(window.activeTextEditor.document)
      await newReport(await connected(), given, { unit: front?.unit ?? null })
    }),
    commands.registerCommand('gouji.openExample', async () => openExample(await connected(), extension)),
    aboutReport('gouji.compareWithLastYear', (client, report) =>
      compareWithLastYear(client, report, of(report), pages),
    ),
    aboutReport('gouji.showUnderstood', (client, report) => showUnderstood(client, report, pages)),
    aboutReport('gouji.diffWithLastYear', (client, report) => diffWithLastYear(client, report, of(report))),
  ]
}

/** The document a command was called on (an editor's menu and a page's button name it), or the one in front. */
async function reportAt(at: unknown, front: string | undefined): Promise<TextDocument | undefined> {
  const uri = at instanceof Uri ? at : (window.activeTextEditor?.document.uri ?? (front && Uri.parse(front)))
  return uri ? workspace.openTextDocument(subjectOf(uri)) : undefined
}
