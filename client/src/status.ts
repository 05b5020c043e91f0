import {
  type Command,
  commands,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
} from 'vscode'
import { exceeded } from './budget.ts'
import { nameOf } from './lastYearFile.ts'
import { needsServer, selector } from './reports.ts'

/** What the server tells with `gouji/status` after each check. */
export interface Status {
  readonly uri: string
  readonly version: number
  readonly kind: 'report' | 'configuration' | 'ignored' | 'other'
  readonly edition: '2019' | '2021' | null
  readonly year: number | null
  readonly unit: string | null
  /** URI of last year's report; null while none was found. */
  readonly lastYear: string | null
  /** Language of the messages. */
  readonly language: 'zh-CN' | 'en'
  /** The gouji.json that decides, when something in it is wrong; else null. */
  readonly configuration: { readonly uri: string; readonly faults: number } | null
  readonly findings: {
    readonly error: number
    readonly warning: number
    readonly information: number
    readonly hint: number
  }
  /** How many places of a new report still ask to be filled in. */
  readonly unwritten: number
  readonly failed: readonly string[]
  /** How long the check took. */
  readonly milliseconds: number
  /** What the server's process takes, in bytes; null where that is not known. */
  readonly memory: number | null
}

/**
 * The status of the report in front, for the language menu of the status bar ({}): what was found, what was recognised,
 * last year's report. No report, no items. An item of the status bar itself there is none: the editor counts the
 * problems there already.
 */
export class StatusItem implements Disposable {
  readonly #known = new Map<string, Status>()
  readonly #listening: Disposable
  #items: Items | undefined
  #stopped: LanguageStatusItem | undefined
  #givenUp = false
  #inReport = false
  #front: string | undefined

  constructor() {
    this.#listening = window.onDidChangeActiveTextEditor(() => this.#show())
  }

  /** `uri` as the editor writes it, which is not always as the server does. */
  tell(uri: string, status: Status): void {
    this.#known.set(uri, status)
    this.#show()
  }

  /** The server is not there and will not come back by itself. */
  giveUp(givenUp: boolean): void {
    this.#givenUp = givenUp
    this.#show()
  }

  get givenUp(): boolean {
    return this.#givenUp
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

  /** The report that is in front, or was before something that is no text came there: a walkthrough, a preview. */
  get front(): string | undefined {
    return this.#front
  }

  #show() {
    const document = window.activeTextEditor?.document
    const status = document && this.of(document.uri.toString())
    if (document) this.#front = status && document.uri.toString()
    else if (this.#front !== undefined && !this.of(this.#front)) this.#front = undefined
    this.#tellContext(status?.kind === 'report')
    const stopped = this.#givenUp && document !== undefined && needsServer(document)
    if (stopped !== (this.#stopped !== undefined)) {
      this.#stopped?.dispose()
      this.#stopped = stopped ? stoppedItem() : undefined
    }
    const shown = stopped ? undefined : status
    if (this.#items?.kind !== shown?.kind) {
      this.#items?.dispose()
      this.#items = shown && new Items(shown.kind)
    }
    if (shown) this.#items?.show(shown)
  }

  /** For the `when` clauses of the manifest: `gouji.inReport`. */
  #tellContext(inReport: boolean) {
    if (inReport === this.#inReport) return
    this.#inReport = inReport
    void commands.executeCommand('setContext', 'gouji.inReport', inReport)
  }

  dispose(): void {
    this.#listening.dispose()
    this.#items?.dispose()
    this.#stopped?.dispose()
  }
}

class Items implements Disposable {
  readonly kind: Status['kind']
  readonly #items: readonly (readonly [LanguageStatusItem, (status: Status) => Partial<LanguageStatusItem>])[]
  readonly #slow = new Occasional('gouji.slow', l10n.t('Gouji: time'))
  readonly #heavy = new Occasional('gouji.heavy', l10n.t('Gouji: memory'))
  readonly #settings = new Occasional('gouji.settings', l10n.t('Gouji: settings'))

  constructor(kind: Status['kind']) {
    this.kind = kind
    const problems = { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' }
    const understood = { title: l10n.t('What Was Understood'), command: 'gouji.showUnderstood' }
    const compare = { title: l10n.t('Compare'), command: 'gouji.compareWithLastYear' }
    const first = [newItem('gouji.status', l10n.t('Gouji'), problems), found] as const
    this.#items =
      kind === 'report'
        ? [
            first,
            [newItem('gouji.recognised', l10n.t('Gouji: the report'), understood), recognised],
            [newItem('gouji.lastYear', l10n.t('Gouji: last year’s report'), compare), lastYear],
          ]
        : [first] // of a file that is not checked nothing more is known
  }

  show(status: Status): void {
    for (const [item, view] of this.#items) Object.assign(item, view(status))
    const { milliseconds, megabytes } = exceeded(status)
    this.#slow.show(
      milliseconds !== null && {
        text: l10n.t('Long file: a check takes {0} s', (milliseconds / 1000).toFixed(1)),
        detail: l10n.t('with one report in a file it is faster'),
      },
    )
    this.#heavy.show(
      megabytes !== null && {
        text: l10n.t('Gouji takes {0} MB of memory', megabytes),
        command: restartCommand(),
      },
    )
    const { configuration } = status
    this.#settings.show(
      configuration !== null && {
        text: l10n.t('gouji.json: {0} mistakes', configuration.faults),
        detail: l10n.t('what is wrong there has no effect'),
        command: openCommand(configuration.uri),
      },
    )
  }

  dispose(): void {
    for (const [item] of this.#items) item.dispose()
    this.#slow.show(false)
    this.#heavy.show(false)
    this.#settings.show(false)
  }
}

/** A warning that is there only while there is something to warn of. */
class Occasional {
  readonly #given: Parameters<typeof newItem>
  #item: LanguageStatusItem | undefined

  constructor(...given: Parameters<typeof newItem>) {
    this.#given = given
  }

  show(
    warning: { readonly text: string; readonly detail?: string; readonly command?: Command } | false,
  ): void {
    if (!warning) {
      this.#item?.dispose()
      this.#item = undefined
      return
    }
    this.#item ??= newItem(...this.#given)
    Object.assign(this.#item, warning, { severity: LanguageStatusSeverity.Warning })
  }
}

function newItem(id: string, name: string, command?: Command): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(id, selector)
  item.name = name
  item.command = command
  return item
}

function restartCommand(): Command {
  return { title: l10n.t('Restart'), command: 'gouji.restartServer' }
}

function openCommand(uri: string): Command {
  return { title: l10n.t('Open'), command: 'vscode.open', arguments: [Uri.parse(uri)] }
}

function stoppedItem(): LanguageStatusItem {
  const item = newItem('gouji.stopped', l10n.t('Gouji'), restartCommand())
  item.text = l10n.t('Gouji: stopped, this draft is not checked')
  item.severity = LanguageStatusSeverity.Error
  return item
}

function found(status: Status) {
  const { kind, findings, unwritten, failed } = status
  const detail =
    failed.length > 0
      ? l10n.t('not checked because of an internal error: {0}', failed.join(', '))
      : unwritten > 0
        ? l10n.t('still to be filled in: {0} places', unwritten)
        : ''
  const { error, warning, information, hint } = findings
  const all = error + warning + information + hint
  return {
    text:
      kind === 'ignored'
        ? l10n.t('Gouji: not checked, gouji.json ignores this file')
        : all === 0
          ? l10n.t('Gouji: nothing found')
          : l10n.t('Gouji: {0} errors, {1} warnings, {2} notes', error, warning, information + hint),
    detail,
    severity:
      error > 0
        ? LanguageStatusSeverity.Error
        : failed.length > 0 || warning > 0
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information,
  }
}

function recognised({ edition, year, unit, language }: Status) {
  const form = edition ? l10n.t('{0} form', edition) : l10n.t('form not recognised')
  const about = year === null ? l10n.t('year not recognised') : l10n.t('report year {0}', year)
  return {
    text: unit ?? l10n.t('body not recognised'),
    detail: [about, form, language === 'en' ? 'English' : '中文'].join(' · '),
  }
}

function lastYear({ lastYear: uri }: Status) {
  return uri === null
    ? { text: l10n.t('Last year’s report: not found'), detail: '' }
    : { text: l10n.t('Last year’s report: {0}', fileName(uri)), detail: '' }
}

function fileName(uri: string): string {
  return nameOf(uri).split('/').at(-1)!
}
