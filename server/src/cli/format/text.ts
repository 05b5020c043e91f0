import { type Language, type Said, words } from '../../messages/message.ts'
import type { Finding, Severity } from '../../rules/rule.ts'
import { type LineMap, lineMap } from '../../text/lines.ts'
import { columnsOf } from '../../text/width.ts'
import type { About, Checked, Format, Summary } from '../result.ts'
import { type Paint, severityStyle } from './colour.ts'
import { excerpt } from './excerpt.ts'
import { harmless } from './harmless.ts'

/** For people: what was recognised, then each finding with its source line, carets, value and fix. */
export function textFormat(language: Language, paint: Paint, columns: number): Format {
  const room = Math.max(40, Math.min(columns, 160)) - gutter - 3
  return {
    file(checked) {
      if (checked.findings.length === 0) return checked.explicit ? clean(checked, paint) : ''
      const lines = lineMap(checked.text)
      const findings = checked.findings.map((found) => findingText(found, checked, lines, paint, room))
      return `${header(checked, paint)}\n\n${findings.join('\n')}\n`
    },
    end: (summary) => summaryText(summary, language, paint),
  }
}

/** Columns for line numbers. */
const gutter = 6

function header({ shown, about, language, fixed }: Checked, paint: Paint): string {
  const facts = about ? aboutText(about, language) : []
  if (fixed > 0) facts.push(words({ key: 'cli.fixed', with: { count: fixed } }, language))
  return `${paint(['bold', 'underline'], harmless(shown))}${facts.length > 0 ? `  ${facts.join(' · ')}` : ''}`
}

function aboutText({ unit, year, edition }: About, language: Language): string[] {
  const facts: string[] = []
  if (unit !== null) facts.push(harmless(unit))
  if (year !== null) facts.push(words({ key: 'cli.about.year', with: { year } }, language))
  if (edition !== null) facts.push(words({ key: 'cli.about.edition', with: { edition } }, language))
  return facts.length > 0 ? facts : [words({ key: 'cli.about.nothing' }, language)]
}

function clean(checked: Checked, paint: Paint): string {
  const verdict = words({ key: 'cli.clean' }, checked.language)
  return `${header(checked, paint)}  ${paint('green', `✓ ${verdict}`)}\n`
}

function findingText(
  { rule, severity, message, where, span, expected, actual, related, fixes }: Finding,
  { text, shown, language }: Checked,
  lines: LineMap,
  paint: Paint,
  room: number,
): string {
  const say = (said: Said) => harmless(words(said, language))
  const said = say(message)
  const { line, character } = lines.position(span.start)
  const end = lines.position(span.end)
  const source = lineText(text, lines, line)
  const shownLine = excerpt(source, character, end.line > line ? source.length : end.character, room)
  const place = `${harmless(shown)}:${line + 1}:${character + 1}${where === null || columnsOf(where) > room ? '' : `  ${harmless(where)}`}`
  const margin = (number: string) => paint('dim', `${number.padStart(gutter)} │ `)
  const out = [
    `  ${paint(severityStyle[severity], severityWord(severity, language))}  ${paint('bold', said)}  ${paint('dim', rule)}`,
    `    ${paint('dim', place)}`,
    `${margin(`${line + 1}`)}${shownLine.line}`,
    `${margin('')}${paint(severityStyle[severity], shownLine.carets)}`,
  ]
  if (expected !== null && actual !== null && !said.includes(expected))
    out.push(`    ${say({ key: 'cli.expected', with: { expected, actual } })}`)
  for (const each of related.slice(0, mostRelated)) {
    const at = say({ key: 'cli.line', with: { line: lines.position(each.span.start).line + 1 } })
    out.push(`    · ${say(each.message)}${paint('dim', at)}`)
  }
  if (related.length > mostRelated) out.push(`    · … ${related.length - mostRelated}`)
  for (const fix of fixes)
    out.push(
      `    ${paint('green', say({ key: fix.preferred ? 'cli.fix.preferred' : 'cli.fix', with: { title: words(fix.title, language) } }))}`,
    )
  return `${out.join('\n')}\n`
}

/** More places than this help nobody who reads a terminal. */
const mostRelated = 4

const severityWord = (severity: Severity, language: Language) =>
  words({ key: `cli.severity.${severity}` }, language)

/** A line without its end. */
function lineText(text: string, { starts }: LineMap, line: number): string {
  let end = starts[line + 1] ?? text.length
  while (end > starts[line]! && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return text.slice(starts[line], end)
}

function summaryText(summary: Summary, language: Language, paint: Paint): string {
  const { files, counts, fixable, fixed, skipped, ignored, unread } = summary
  const say = (said: Said) => words(said, language)
  const style = counts.error > 0 ? 'red' : counts.warning > 0 ? 'yellow' : 'green'
  const out =
    files === 0
      ? [say({ key: 'cli.summary.none' })]
      : [paint(style, say({ key: 'cli.summary', with: { files, ...counts } }))]
  if (fixed > 0) out.push(say({ key: 'cli.summary.fixed', with: { count: fixed } }))
  if (fixable > 0) out.push(say({ key: 'cli.summary.fixable', with: { count: fixable } }))
  if (skipped > 0) out.push(say({ key: 'cli.summary.skipped', with: { count: skipped } }))
  if (ignored > 0) out.push(say({ key: 'cli.summary.ignored', with: { count: ignored } }))
  if (unread > 0) out.push(say({ key: 'cli.summary.unread', with: { count: unread } }))
  return `${out.join('\n')}\n`
}
