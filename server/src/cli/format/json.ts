import { words } from '../../messages/message.ts'
import type { Edit, Finding } from '../../rules/rule.ts'
import { type LineMap, lineMap } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import type { Checked, Format, Summary } from '../result.ts'

/** One object with everything, as docs/cli.md describes it; written at the end. */
export function jsonFormat(): Format {
  const files: object[] = []
  return {
    file(checked) {
      files.push(fileOf(checked))
      return ''
    },
    end: ({ counts }: Summary) =>
      `${JSON.stringify({ version: 1, files, summary: { files: files.length, ...counts } }, null, 2)}\n`,
  }
}

function fileOf({ path, text, findings, language, about }: Checked): object {
  const lines = findings.length > 0 ? lineMap(text) : null
  const { edition = null, year = null, unit = null } = about ?? {}
  return {
    path,
    edition,
    year,
    unit,
    diagnostics: lines ? findings.map((found) => diagnosticOf(found, lines, language)) : [],
  }
}

function diagnosticOf(found: Finding, lines: LineMap, language: Checked['language']): object {
  const { rule, severity, message, span, where, cells, expected, actual, related, fixes } = found
  return {
    rule,
    severity,
    message: words(message, language),
    range: rangeOf(span, lines),
    ...(where !== null && { where }),
    cells,
    ...(expected !== null && { expected }),
    ...(actual !== null && { actual }),
    related: related.map((each) => ({
      message: words(each.message, language),
      range: rangeOf(each.span, lines),
    })),
    fixes: fixes.map(({ title, preferred, edits }) => ({
      title: words(title, language),
      preferred,
      edits: edits.map((edit: Edit) => ({ range: rangeOf(edit.span, lines), newText: edit.newText })),
    })),
  }
}

/** Zero-based lines and UTF-16 columns, as in LSP. */
export const rangeOf = ({ start, end }: Span, lines: LineMap) => ({
  start: lines.position(start),
  end: lines.position(end),
})
