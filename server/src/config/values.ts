import type { Language } from '../messages/message.ts'
import type { Level, RuleId } from '../rules/rule.ts'
import { defaultSettings, type Settings } from './settings.ts'

/** What one source (the file, or the editor) decides; what it leaves out is decided by the next one. */
export interface Values {
  levels: Map<RuleId, Level>
  language?: Language
  reportYear?: number | null
  lastYear?: string | null
  ignore?: readonly string[]
  /** These are a matter of taste and no business of a gouji.json. */
  codeLens?: boolean
  inlayHints?: boolean
  checkWorkspace?: boolean
}

export const keys = ['$schema', 'rules', 'language', 'reportYear', 'lastYear', 'ignore'] as const
export const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off']
export const languages: readonly Language[] = ['zh-CN', 'en']

export const isLevel = (value: unknown): value is Level => levels.includes(value as Level)
export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
export const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 2008 && (value as number) <= 2200
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** The editor's settings (the keys of gouji.json without their prefix). What does not fit is left out. */
export function editorValues(settings: unknown): Values {
  const given = (typeof settings === 'object' && settings !== null ? settings : {}) as Record<string, unknown>
  const values: Values = { levels: new Map() }
  const rules = typeof given.rules === 'object' && given.rules !== null ? given.rules : {}
  for (const [id, level] of Object.entries(rules)) if (isLevel(level)) values.levels.set(id, level)
  if (isLanguage(given.language)) values.language = given.language
  if (isYear(given.reportYear)) values.reportYear = given.reportYear
  if (typeof given.lastYear === 'string' && given.lastYear !== '') values.lastYear = given.lastYear
  if (isTexts(given.ignore)) values.ignore = given.ignore
  if (typeof given.codeLens === 'boolean') values.codeLens = given.codeLens
  if (typeof given.inlayHints === 'boolean') values.inlayHints = given.inlayHints
  if (typeof given.checkWorkspace === 'boolean') values.checkWorkspace = given.checkWorkspace
  return values
}

/** Settings from several sources; a later one wins, rule by rule and key by key. */
export function merged(...sources: readonly Values[]): Settings {
  const levels = new Map<RuleId, Level>()
  let settings: Settings = { ...defaultSettings, levels }
  for (const { levels: own, ...rest } of sources) {
    for (const [id, level] of own) levels.set(id, level)
    settings = { ...settings, ...rest }
  }
  return settings
}
