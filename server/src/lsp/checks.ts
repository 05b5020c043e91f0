import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Configuration, readConfiguration } from '../config/file.ts'
import { nameOf } from '../config/places.ts'
import { configurationName, type Resolved } from '../config/resolve.ts'
import type { Settings } from '../config/settings.ts'
import { type Finding, parse, type Report, type Rule, read, run } from '../gouji.ts'
import { namedLikeReport, readsLikeReport } from '../services/scope.ts'
import type { LastYears } from './lastYears.ts'

/** What is known about one version of one open document. Everything an editor asks is answered from it. */
export interface Checked {
  readonly uri: string
  readonly version: number
  /** Names this very state for `resultId`: also a reopened document or other settings give another one. */
  readonly state: string
  /** `report`: checked. `configuration`: a gouji.json. `ignored`: `ignore` names it. `other`: not a report at all. */
  readonly kind: 'report' | 'configuration' | 'ignored' | 'other'
  readonly settings: Settings
  /** The gouji.json that decides; null when there is none. */
  readonly configuration: Configuration | null
  readonly report: Report | null
  /** Last year's report of the same unit, as far as it was found by now. */
  readonly lastYear: Report | null
  /** URI of the file it was found in. */
  readonly lastYearPath: string | null
  readonly findings: readonly Finding[]
  /** Rules that threw; their findings are missing. */
  readonly failed: readonly string[]
  /** How long the check took. */
  readonly milliseconds: number
}

export interface ChecksOptions {
  readonly rules?: readonly Rule[] | undefined
  readonly lastYears: LastYears
  onRuleFailure(rule: string, error: unknown): void
  onChecked(checked: Checked): void
}

/** Checks open documents, each version once. */
export interface Checks {
  /** `generation` counts changes of settings. */
  of(document: TextDocument, resolved: Resolved, generation: number): Checked
  /** What is known about the version checked last; undefined when none was. */
  latest(uri: string): Checked | undefined
  opened(uri: string): void
  closed(uri: string): void
}

export function checks({ rules, lastYears, onRuleFailure, onChecked }: ChecksOptions): Checks {
  const latest = new Map<string, Checked>()
  /** Open documents that were seen to be reports: they stay it, also while their title is being rewritten. */
  const reports = new Set<string>()
  const sessions = new Map<string, number>()
  let opened = 0

  function isReport(document: TextDocument): boolean {
    const { uri, languageId } = document
    // What the client shows of our own words about reports.
    if (uri.startsWith('gouji:')) return false
    if (reports.has(uri)) return true
    const yes =
      languageId === 'gouji-report' || namedLikeReport(nameOf(uri)) || readsLikeReport(document.getText())
    if (yes) reports.add(uri)
    return yes
  }

  function check(document: TextDocument, resolved: Resolved) {
    const { settings, ignored } = resolved
    const nothing = { report: null, lastYear: null, lastYearPath: null, findings: [], failed: [] }
    if (nameOf(document.uri) === configurationName) {
      const { findings } = readConfiguration(document.uri, document.getText())
      return { ...nothing, kind: 'configuration' as const, findings }
    }
    if (!isReport(document)) return { ...nothing, kind: 'other' as const }
    if (ignored) return { ...nothing, kind: 'ignored' as const }
    const kind = 'report' as const
    const failed: string[] = []
    const fail = (rule: string, error: unknown) => {
      failed.push(rule)
      onRuleFailure(rule, error)
    }
    try {
      const report = read(parse(document.getText()), { year: settings.reportYear })
      const lastYear = lastYears.of(document.uri, report, resolved)
      const findings = run(report, { settings, lastYear, onRuleFailure: fail, ...(rules && { rules }) })
      const lastYearPath = lastYears.pathOf(document.uri)
      return { kind, report, lastYear, lastYearPath, findings, failed }
    } catch (error) {
      // Reading never fails; should it do so all the same, the author keeps an editor that works.
      fail('read', error)
      return { ...nothing, kind, failed }
    }
  }

  return {
    of(document, resolved, generation) {
      const { uri, version } = document
      const state = `${sessions.get(uri) ?? 0}.${version}.${generation}.${lastYears.revision(uri)}`
      const known = latest.get(uri)
      if (known?.state === state) return known
      const { settings, configuration } = resolved
      const began = performance.now()
      const result = check(document, resolved)
      const milliseconds = performance.now() - began
      const checked: Checked = { uri, version, state, settings, configuration, ...result, milliseconds }
      latest.set(uri, checked)
      onChecked(checked)
      return checked
    },
    latest: (uri) => latest.get(uri),
    opened(uri) {
      sessions.set(uri, ++opened)
    },
    closed(uri) {
      latest.delete(uri)
      reports.delete(uri)
      sessions.delete(uri)
      lastYears.closed(uri)
    },
  }
}
