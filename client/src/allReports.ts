import { commands, type Disposable, l10n, window, workspace } from 'vscode'
import type { BaseLanguageClient, ConfigurationMiddleware } from 'vscode-languageclient'

/** What the server tells with `gouji/workspaceStatus` when it has been through all reports. */
interface Summary {
  readonly reports: number
  readonly withErrors: number
  /** Reports with nothing worse than a warning. */
  readonly withWarnings: number
  readonly unread: number
}

/**
 * The check of all reports in the opened folders, also of those that are not open: as long as this window is open, when
 * the command asked for it. The server knows only the setting `gouji.checkWorkspace`; nothing is written.
 */
export class AllReports {
  #on = false
  #summary: Summary | undefined
  /** Whether a person waits to hear how it went. */
  #asked = false

  /** Has the server see the setting as if it were on. */
  readonly configuration: NonNullable<ConfigurationMiddleware['configuration']> = async (
    params,
    token,
    next,
  ) => {
    const answers = await next(params, token)
    if (!this.#on || !Array.isArray(answers)) return answers
    return answers.map((answer, i) =>
      params.items[i]?.section === 'gouji' ? { ...answer, checkWorkspace: true } : answer,
    )
  }

  commands(connected: () => Promise<BaseLanguageClient>): Disposable[] {
    return [
      commands.registerCommand('gouji.checkAllReports', async () => {
        if (!workspace.workspaceFolders?.length) {
          void window.showInformationMessage(l10n.t('Please open the folder with the reports first'))
          return
        }
        await commands.executeCommand('workbench.actions.view.problems')
        this.#asked = true
        if (this.#summary && (this.#on || wantsAllReports())) return this.#say(this.#summary)
        await this.#turn(true, await connected())
      }),
      commands.registerCommand('gouji.checkOpenReports', async () => {
        if (this.#on) await this.#turn(false, await connected())
      }),
    ]
  }

  async #turn(on: boolean, client: BaseLanguageClient) {
    this.#on = on
    this.#summary = undefined
    await commands.executeCommand('setContext', 'gouji.checksAllReports', on)
    await client.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }

  tell(summary: Summary): void {
    this.#summary = summary
    this.#say(summary)
  }

  /** The server ends or forgets: what it said holds no longer. */
  forget(): void {
    this.#summary = undefined
  }

  #say({ reports, withErrors, withWarnings, unread }: Summary) {
    if (!this.#asked) return
    this.#asked = false
    const found =
      reports === 0
        ? l10n.t('No annual report was found in the folder.')
        : l10n.t(
            '{0} reports checked: {1} with errors, {2} with warnings only.',
            reports,
            withErrors,
            withWarnings,
          )
    const missed = unread > 0 ? l10n.t('{0} files could not be read; the output says why.', unread) : ''
    const buttons = new Map([
      ...(unread > 0 ? [[l10n.t('Show Output'), 'gouji.showOutput'] as const] : []),
      ...(this.#on ? [[l10n.t('Only Open Reports'), 'gouji.checkOpenReports'] as const] : []),
    ])
    void window
      .showInformationMessage([found, missed].filter(Boolean).join(' '), ...buttons.keys())
      .then((chosen) => chosen && commands.executeCommand(buttons.get(chosen)!))
  }
}

/** Whether the setting wants it for one of the opened folders. */
export function wantsAllReports(): boolean {
  return (workspace.workspaceFolders ?? []).some(
    ({ uri }) => workspace.getConfiguration('gouji', uri).get('checkWorkspace') === true,
  )
}
