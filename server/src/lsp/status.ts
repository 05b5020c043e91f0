import type { Connection } from 'vscode-languageserver'
import type { Edition } from '../forms/form.ts'
import type { Language } from '../messages/message.ts'
import { unwritten } from '../services/completion/hint.ts'
import type { Checked } from './checks.ts'
import { type Counts, countsOf } from './counts.ts'
import { orLog } from './refusal.ts'

/** Notification to clients that ask for it (`capabilities.experimental.gouji.status`), after each check. */
export const statusNotification = 'gouji/status'

export interface Status {
  readonly uri: string
  readonly version: number
  readonly kind: Checked['kind']
  readonly edition: Edition | null
  readonly year: number | null
  readonly unit: string | null
  /** URI of last year's report of the same unit; null while none was found. */
  readonly lastYear: string | null
  readonly language: Language
  /** The gouji.json that decides, when something in it is wrong and so has no effect; else null. */
  readonly configuration: { readonly uri: string; readonly faults: number } | null
  /** How many findings of each severity. */
  readonly findings: Counts
  /** How many places of a new report still ask to be filled in: （请填写…）. */
  readonly unwritten: number
  /** Rules that could not be applied because they failed. */
  readonly failed: readonly string[]
  /** How long the check took. */
  readonly milliseconds: number
  /** Resident memory of the server's process, in bytes; null in a browser, and where the system does not tell it. */
  readonly memory: number | null
}

export function sendStatus(connection: Connection, checked: Checked, memory: number | null): void {
  const { uri, version, kind, report, lastYearPath, settings, findings, failed, milliseconds } = checked
  const { path, findings: faults } = checked.configuration ?? { path: '', findings: [] }
  const status: Status = {
    uri,
    version,
    kind,
    edition: report?.edition ?? null,
    year: report?.year?.value ?? null,
    unit: report?.unit?.value ?? null,
    lastYear: lastYearPath,
    language: settings.language,
    configuration: faults.length > 0 ? { uri: path, faults: faults.length } : null,
    findings: countsOf(findings),
    unwritten: report ? unwritten(report.draft.source) : 0,
    failed,
    milliseconds,
    memory,
  }
  orLog(connection, connection.sendNotification(statusNotification, status))
}
