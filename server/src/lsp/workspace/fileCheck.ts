import type { Diagnostic } from 'vscode-languageserver'
import type { Configuration } from '../../config/file.ts'
import { comparable, nameOf } from '../../config/places.ts'
import type { Resolved } from '../../config/resolve.ts'
import { isTrouble } from '../../files/trouble.ts'
import type { Finding, Rule } from '../../gouji.ts'
import type { Language } from '../../messages/message.ts'
import { judge } from '../../services/judge.ts'
import type { LastYearFinder } from '../../services/lastYear.ts'
import { namedLikeReport, readsLikeReport } from '../../services/scope.ts'
import { lineMap } from '../../text/lines.ts'
import type { Convert } from '../convert.ts'
import { countsOf, noCounts } from '../counts.ts'
import type { Files } from '../host.ts'
import type { Known } from './known.ts'

/** A file that was checked, with what is told about it, to who does not have it, and then forgotten. */
export interface FileCheck extends Known {
  items(): readonly Diagnostic[]
}

export interface Desk {
  readonly files: Files
  readonly lastYears: LastYearFinder
  readonly convert: Convert
  readonly rules: readonly Rule[]
  failed(rule: string, error: unknown): void
}

/** Of a file about which there is nothing to tell. */
export const nothing: FileCheck = {
  ...{ resultId: null, items: () => [], counts: noCounts, trouble: null },
  ...{ unit: null, year: null, lastYear: null },
}

/** Checks a file that is not open; as `gouji check` does, what is no report is passed over. */
export async function fileCheck(uri: string, resolved: Resolved, desk: Desk): Promise<FileCheck> {
  const { files, lastYears, rules, failed } = desk
  if (resolved.ignored) return nothing
  const certain = namedLikeReport(nameOf(uri))
  const reading = await files.reading(uri)
  if (isTrouble(reading)) return certain ? { ...nothing, trouble: reading } : nothing
  if (!certain && !readsLikeReport(reading.text)) return nothing
  const { report, findings, text, lastYear } = await judge(reading.text, {
    path: uri,
    resolved,
    lastYears,
    rules,
    failed,
  })
  return {
    ...told(uri, text, findings, resolved.settings.language, desk.convert),
    unit: report.unit?.value ?? null,
    year: report.year?.value ?? null,
    lastYear: lastYear && comparable(lastYear.path),
  }
}

/** What is wrong in a gouji.json that is not open. */
export function configurationCheck(
  { path, text, findings }: Configuration,
  language: Language,
  convert: Convert,
): FileCheck {
  return findings.length === 0 ? nothing : told(path, text, findings, language, convert)
}

function told(
  uri: string,
  text: string,
  findings: readonly Finding[],
  language: Language,
  convert: Convert,
): FileCheck {
  const { position } = lineMap(text)
  const items = convert.diagnostics({ uri, positionAt: position }, findings, language)
  return { ...nothing, resultId: resultIdOf(items), items: () => items, counts: countsOf(findings) }
}

/**
 * The same for the same diagnostics, also in a later session: 64 bits, two hashes (FNV-1a and one with another prime)
 * over their JSON.
 */
function resultIdOf(items: readonly Diagnostic[]): string {
  const json = JSON.stringify(items)
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
    b ^= b >>> 13
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`
}
