import { isAbsolute, relative } from 'node:path'
import type { Configuration } from '../config/file.ts'
import { textOf } from '../files/reading.ts'
import { isTrouble } from '../files/trouble.ts'
import type { Language, Said } from '../messages/message.ts'
import { hasSafeFix } from '../services/fixAll.ts'
import { type Judged, type JudgeOptions, judge, judgeAgain } from '../services/judge.ts'
import { lastYearFinder } from '../services/lastYear.ts'
import { namedLikeReport, readsLikeReport } from '../services/scope.ts'
import type { Request } from './arguments.ts'
import { formatOf } from './format/index.ts'
import { corePath, host } from './host.ts'
import { complain, type Output } from './output.ts'
import type { Bytes } from './read.ts'
import { readAhead } from './readAhead.ts'
import { repair } from './repair.ts'
import { type Checked, emptySummary } from './result.ts'
import type { FileSettings } from './settings.ts'
import { type Target, targetsOf } from './targets.ts'

/** `gouji check`: 0 when there is no error, 1 when there is one (or too many warnings), 2 when a file cannot be read. */
export async function check(
  request: Request,
  language: Language,
  settings: FileSettings,
  output: Output,
  stdin: () => Promise<Buffer>,
): Promise<0 | 1 | 2> {
  const format = formatOf(request.format, language, output)
  const summary = emptySummary()
  const configurations = new Set<string>()
  const lastYears = lastYearFinder(host)
  let failed = false

  if (request.stdin) {
    const path = request.stdinFilename ?? '<stdin>'
    await take({ file: path, path, explicit: true }, await stdin())
  } else {
    const { targets, troubles } = await targetsOf(request.paths)
    for (const { path, trouble } of troubles) unread({ key: trouble, with: { path } })
    for await (const [target, bytes] of readAhead(targets)) await take(target, bytes)
  }
  output.stdout.write(format.end(summary))
  if (failed) return 2
  const { error, warning } = summary.counts
  return error > 0 || (request.maxWarnings !== null && warning > request.maxWarnings) ? 1 : 0

  async function take(target: Target, bytes: Bytes): Promise<void> {
    const { file, path, explicit } = target
    const resolved = await settings.of(file)
    if (resolved.configuration) tell(resolved.configuration, isAbsolute(file))
    if (resolved.ignored) {
      summary.ignored++
      if (explicit) fail({ key: 'cli.ignored', with: { path: file } }, false)
      return
    }
    const certain = explicit || namedLikeReport(file.slice(file.lastIndexOf('/') + 1))
    const reading = isTrouble(bytes) ? bytes : await textOf(bytes, file)
    if (isTrouble(reading)) {
      if (certain || isTrouble(bytes)) unread({ key: reading.trouble, with: { path: file } })
      else summary.skipped++
      return
    }
    if (!certain && !readsLikeReport(reading.text)) {
      summary.skipped++
      return
    }
    const options: JudgeOptions = {
      path: corePath(file),
      resolved,
      lastYears,
      failed: (rule, error) =>
        fail({ key: 'cli.rule.failed', with: { rule, path: file, error: `${error}` } }, false),
    }
    let judged: Judged
    let fixed = 0
    try {
      judged = await judge(reading.text, options)
      if (request.fix) {
        const repaired = repair(file, reading, judged, (text, before) => judgeAgain(text, before, options))
        if (repaired.trouble) fail(repaired.trouble)
        judged = repaired.judged
        fixed = repaired.count
      }
    } catch (error) {
      return fail({ key: 'cli.check.failed', with: { path: file, error: `${error}` } })
    }
    const { report, findings, text } = judged
    const about = {
      edition: report.edition,
      year: report.year?.value ?? null,
      unit: report.unit?.value ?? null,
    }
    summary.files++
    summary.fixed += fixed
    put({
      path,
      shown: file,
      text,
      findings,
      language: settings.languageOf(resolved),
      about,
      explicit,
      fixed,
    })
  }

  /** What is wrong in a gouji.json, once; it is called by its whole path where the reports are. */
  function tell({ path, text, findings }: Configuration, isWhole: boolean): void {
    if (configurations.has(path)) return
    configurations.add(path)
    if (findings.length === 0) return
    const shown = isWhole ? path : relative(process.cwd(), path)
    put({ path: shown, shown, text, findings, language, about: null, explicit: false, fixed: 0 })
  }

  function put(checked: Checked): void {
    for (const found of checked.findings) {
      summary.counts[found.severity]++
      if (hasSafeFix(found)) summary.fixable++
    }
    const text = format.file(checked)
    if (text !== '') output.stdout.write(text)
  }

  function unread(said: Said): void {
    summary.unread++
    fail(said)
  }

  function fail(said: Said, counts = true): void {
    failed ||= counts
    complain(output, said, language)
  }
}
