import type { Language } from '../messages/message.ts'
import type { Level, RuleId } from '../rules/rule.ts'

/** What gouji.json and the editor's settings decide, merged (the file wins). */
export interface Settings {
  readonly levels: ReadonlyMap<RuleId, Level>
  readonly language: Language
  /** The year the reports must be about; null: read it from the document. */
  readonly reportYear: number | null
  /** Glob of last year's reports, relative to the configuration file; null when not given. */
  readonly lastYear: string | null
  /** Globs of paths that are not checked, relative to the configuration file. */
  readonly ignore: readonly string[]
  /** Editors only: a line above each table that says how it stands. */
  readonly codeLens: boolean
  /** Editors only: computed totals behind blank or wrong ones. */
  readonly inlayHints: boolean
  /** Editors only: all reports of the folder are checked, not only those that are open. */
  readonly checkWorkspace: boolean
}

export const defaultSettings: Settings = {
  levels: new Map(),
  language: 'zh-CN',
  reportYear: null,
  lastYear: null,
  ignore: [],
  codeLens: true,
  inlayHints: false,
  checkWorkspace: false,
}
