import type { Report } from '../report/report.ts'
import type { Edit, Finding, RuleId } from '../rules/rule.ts'
import { mannerOf } from '../rules/structure/writing.ts'
import type { Draft, Suppression } from '../syntax/draft.ts'
import { lineEnd, lineStart } from '../text/lineAt.ts'
import { contains, type Span } from '../text/span.ts'

/** A comment above the block of a finding, or behind its line in a list; in offsets of the source. */
export function ignoreHere(report: Report, { rule, span }: Pick<Finding, 'rule' | 'span'>): Edit {
  const { draft } = report
  const { source } = draft
  const { newline } = mannerOf(draft)
  const target = blockAt(report, span)
  const start = target?.start ?? span.start
  const line = lineFrom(source, start)
  if (!target || listItem.test(source.slice(line, line + 20))) {
    return insert(lineEnd(source, span.end), ` <!-- gouji-ignore-line ${rule} -->`)
  }
  const place = onlyMarkup.test(source.slice(line, start)) ? line : start
  const above = draft.suppressions.find(
    (comment) =>
      comment.scope === 'block' &&
      source.slice(comment.source.end, place).trim() === '' &&
      comment.source.end <= place,
  )
  if (above && above.rules.length > 0) return addName(above, rule)
  return insert(place, `<!-- gouji-ignore ${rule} -->${place === line ? newline : ''}`)
}

/** A comment at the end, where it disturbs nobody: a title stays the first line. */
export function ignoreInFile({ draft }: Report, rule: RuleId): Edit {
  const { source, suppressions } = draft
  const known = suppressions.find(({ scope, rules }) => scope === 'file' && rules.length > 0)
  if (known) return addName(known, rule)
  const { newline } = mannerOf(draft)
  const end = source.trimEnd().length
  return {
    span: { start: end, end: source.length },
    newText: `${newline}${newline}<!-- gouji-ignore-file ${rule} -->${newline}`,
  }
}

function addName({ rules }: Suppression, rule: RuleId): Edit {
  return insert(rules.at(-1)!.source.end, `, ${rule}`)
}

const insert = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText })

/** A comment between two items would part the list; so it would a quotation. */
const listItem = /^[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]/
/** What may stand before a block on its line. */
const onlyMarkup = /^(?:[#*\s\u3000]|&[a-zA-Z]+;|<[a-zA-Z][^<>]*>)*$/

/** The table, heading or paragraph around a place, in offsets of the source. */
function blockAt({ draft, tables }: Report, { start }: Span): Span | null {
  const at = { start, end: start }
  const { origin } = draft
  for (const table of draft.tables) {
    const { element } = table
    if (element && contains(element, at)) return element
  }
  for (const { span } of Object.values(tables)) {
    if (span && contains(origin(span), at)) return wholeRow(draft, origin(span))
  }
  const blocks = [...draft.headings, ...draft.paragraphs].map(({ span }) => origin(span))
  const around = blocks.filter((block) => contains(block, at))
  return around.sort((a, b) => a.start - b.start)[0] ?? null
}

/** A table of text begins with its line: the first pipe is a part of it. */
function wholeRow({ source }: Draft, { start, end }: Span): Span {
  return { start: lineFrom(source, start), end }
}

/** Where a line begins; a byte order mark is none of it. */
function lineFrom(source: string, at: number): number {
  const start = lineStart(source, at)
  return start === 0 && source.charCodeAt(0) === 0xfeff ? 1 : start
}
