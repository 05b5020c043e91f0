import type { Report } from '../report/report.ts'
import type { Suppression } from '../syntax/draft.ts'
import { nearest } from '../text/nearest.ts'
import { contains } from '../text/span.ts'
import type { Finding, Fix, Found, Rule, RuleId } from './rule.ts'

/** One rule that a comment names (or every rule, `id` null), and whether it silenced anything. */
interface Silence {
  readonly comment: Suppression
  readonly name: Suppression['rules'][number] | null
  readonly id: RuleId | null
  used: boolean
}

const unusedRule = 'suppression-unused'

/**
 * Takes out what comments silence. All spans are offsets of the source. `report` is told of comments, and of rules
 * named in them, that silence nothing; `isJudged` says whether a rule ran at all (else nobody can tell).
 */
export function suppress(
  source: string,
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
  rules: readonly Rule[],
  isJudged: (rule: RuleId) => boolean,
  report: (found: Found) => void,
): readonly Finding[] {
  const ids = idsByName(rules)
  const silences = suppressions.flatMap((comment): Silence[] =>
    comment.rules.length === 0
      ? [{ comment, name: null, id: null, used: false }]
      : comment.rules.map((name) => ({
          comment,
          name,
          id: ids.get(name.name.toLowerCase()) ?? '',
          used: false,
        })),
  )
  const left = findings.filter((found) => {
    let heard = true
    for (const silence of silences) {
      if (!contains(silence.comment.covers, found.span)) continue
      if (silence.id !== null && silence.id !== found.rule) continue
      silence.used = true
      heard = false
    }
    return heard
  })
  // An unused comment may itself be silenced, by a comment that says so.
  const kept = silences.filter(({ id }) => id === unusedRule).map(({ comment }) => comment.covers)
  const names = rules.flatMap(({ meta }) => [meta.id, meta.title['zh-CN']])
  let guesses = 0
  for (const silence of silences) {
    const { comment, id } = silence
    const cannotTell = id !== null && id !== '' && (id === unusedRule || !isJudged(id))
    if (silence.used || cannotTell || kept.some((covers) => contains(covers, comment.source))) continue
    if (id === '') guesses++
    report(unused(source, silence, guesses > mostGuesses ? [] : names))
  }
  return left
}

/**
 * A comment above one of the form's tables covers all of it. In text without table markup only the reading of the
 * report knows where a table begins and ends: for the draft it is a sequence of lines.
 */
export function aboveTable({ tables, draft }: Report, comment: Suppression): Suppression {
  const { source, scope, covers } = comment
  if (scope !== 'block') return comment
  const hasBlock = covers.end > covers.start
  for (const { span } of Object.values(tables)) {
    if (!span) continue
    const table = draft.origin(span)
    if (table.start < source.end || (hasBlock && table.start >= covers.end)) continue
    // What comes first is the next block: a heading behind the table is none of it.
    const isNext = draft.source.slice(source.end, table.start).replace(edge, '') === ''
    if (isNext || table.end > covers.end) return { ...comment, covers: { start: source.end, end: table.end } }
  }
  return comment
}

/** What may stand before the first words of a table. */
const edge = /[|\s]+/g

/** How comments name rules: ids and Chinese titles (which hold no spaces), in lower case. */
export function idsByName(rules: readonly Rule[]): ReadonlyMap<string, RuleId> {
  return new Map(
    rules.flatMap(({ meta }) => [meta.title['zh-CN'], meta.id].map((name) => [name.toLowerCase(), meta.id])),
  )
}

/** Looking for the rule that was meant takes time; more slips than this are no slips. */
const mostGuesses = 50

function unused(source: string, { comment, name, id }: Silence, names: readonly string[]): Found {
  if (name === null)
    return { span: comment.source, message: { key: 'suppression.unused' }, fixes: [remove(source, comment)] }
  const alone = comment.rules.length === 1
  const removal = alone ? remove(source, comment) : removeName(comment, name)
  if (id !== '') {
    const span = alone ? comment.source : name.source
    return {
      span,
      message: { key: 'suppression.unusedRule', with: { rule: name.name } },
      fixes: [{ ...removal, preferred: true }],
    }
  }
  const meant = nearest(name.name, names)
  if (meant === null)
    return {
      span: name.source,
      message: { key: 'suppression.unknownRule', with: { rule: name.name } },
      fixes: [removal],
    }
  const rename: Fix = {
    title: { key: 'suppression.rename', with: { meant } },
    edits: [{ span: name.source, newText: meant }],
    preferred: true,
    safe: false,
  }
  return {
    span: name.source,
    message: { key: 'suppression.unknownRule.meant', with: { rule: name.name, meant } },
    fixes: [rename, { ...removal, preferred: false }],
  }
}

/** Takes the comment out, with its line when nothing else stands there. */
function remove(source: string, { source: comment }: Suppression): Fix {
  let { start, end } = comment
  while (start > 0 && isBlank(source.charCodeAt(start - 1))) start--
  while (end < source.length && isBlank(source.charCodeAt(end))) end++
  const alone = (start === 0 || isLineEnd(source.charCodeAt(start - 1))) && isLineEnd(source.charCodeAt(end))
  if (alone) end += source.startsWith('\r\n', end) ? 2 : 1
  return {
    title: { key: 'suppression.remove' },
    edits: [{ span: alone ? { start, end } : comment, newText: '' }],
    preferred: true,
    safe: false,
  }
}

/** Takes one name out of the list, with the separator before it (or after, for the first). */
function removeName({ rules }: Suppression, name: Suppression['rules'][number]): Fix {
  const at = rules.indexOf(name)
  const span =
    at > 0
      ? { start: rules[at - 1]!.source.end, end: name.source.end }
      : { start: name.source.start, end: rules[1]!.source.start }
  return {
    title: { key: 'suppression.removeRule', with: { rule: name.name } },
    edits: [{ span, newText: '' }],
    preferred: true,
    safe: false,
  }
}

const isBlank = (code: number) => code === 32 || code === 9
const isLineEnd = (code: number) => code === 10 || code === 13
