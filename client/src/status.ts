import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
} from 'vscode'
import { selector } from './reports.ts'

/** What the server tells with `gouji/status` after each check. */
export interface Status {
  readonly uri: string
  readonly version: number
  readonly kind: 'report' | 'configuration' | 'ignored' | 'other'
  readonly edition: '2019' | '2021' | null
  readonly year: number | null
  readonly unit: string | null
  readonly findings: {
    readonly error: number
    readonly warning: number
    readonly information: number
    readonly hint: number
  }
  readonly failed: readonly string[]
}

/** The status of the report in front, for the language menu of the status bar. No report, no item. */
export class StatusItem implements Disposable {
  readonly #known = new Map<string, Status>()
  readonly #listening: Disposable
  #item: LanguageStatusItem | undefined

  constructor() {
    this.#listening = window.onDidChangeActiveTextEditor(() => this.#show())
  }

  /** `uri` as the editor writes it, which is not always as the server does. */
  tell(uri: string, status: Status): void {
    this.#known.set(uri, status)
    this.#show()
  }

  forget(uri: string): void {
    this.#known.delete(uri)
    this.#show()
  }

  /** What is shown for a document; undefined when it is no report. */
  of(uri: string): Status | undefined {
    const status = this.#known.get(uri)
    return status?.kind === 'report' || status?.kind === 'ignored' ? status : undefined
  }

  #show() {
    const document = window.activeTextEditor?.document
    const status = document && this.of(document.uri.toString())
    if (!status) {
      this.#item?.dispose()
      this.#item = undefined
      return
    }
    this.#item ??= newItem()
    Object.assign(this.#item, view(status))
  }

  dispose(): void {
    this.#listening.dispose()
    this.#item?.dispose()
  }
}

function newItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('gouji.status', selector)
  item.name = l10n.t('Gouji')
  item.command = { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' }
  return item
}

function view({ kind, edition, year, unit, findings, failed }: Status) {
  const { error, warning, information, hint } = findings
  const all = error + warning + information + hint
  const form = edition ? l10n.t('{0} form', edition) : l10n.t('form not recognised')
  const details = [unit, year === null ? null : l10n.t('report year {0}', year), form]
  if (failed.length > 0)
    details.push(l10n.t('not checked because of an internal error: {0}', failed.join(', ')))
  return {
    text:
      kind === 'ignored'
        ? l10n.t('Gouji: not checked, gouji.json ignores this file')
        : all === 0
          ? l10n.t('Gouji: nothing found')
          : l10n.t('Gouji: {0} errors, {1} warnings, {2} notes', error, warning, information + hint),
    detail: details.filter((each) => each !== null).join(' · '),
    severity:
      failed.length > 0 || warning > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information,
  }
}
