import type { Edition } from '../forms/form.ts'
import type { Language } from '../messages/message.ts'
import type { Finding, Severity } from '../rules/rule.ts'

/** One checked file: a report, or a gouji.json that has faults. Positions count in `text` (without BOM). */
export interface Checked {
  /** As the JSON output calls it. */
  readonly path: string
  /** As a person would type it from here. */
  readonly shown: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly language: Language
  /** Null for a gouji.json. */
  readonly about: About | null
  /** Named itself on the command line. */
  readonly explicit: boolean
  /** Edits that --fix made. */
  readonly fixed: number
}

/** What was recognised. */
export interface About {
  readonly edition: Edition | null
  readonly year: number | null
  readonly unit: string | null
}

/** What the whole run came to. */
export interface Summary {
  files: number
  readonly counts: Record<Severity, number>
  /** Findings with a fix that --fix would apply. */
  fixable: number
  fixed: number
  /** Files in folders that are no reports. */
  skipped: number
  ignored: number
  unread: number
}

export const emptySummary = (): Summary => ({
  files: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  fixable: 0,
  fixed: 0,
  skipped: 0,
  ignored: 0,
  unread: 0,
})

/** How results are written. `file` and `end` return what goes to standard output. */
export interface Format {
  file(checked: Checked): string
  end(summary: Summary): string
}
