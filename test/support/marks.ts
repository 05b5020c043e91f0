import type { Severity } from '../../server/src/gouji.ts'
import type { Span } from '../../server/src/text/span.ts'

/** A finding that a marked text demands: `⟦5⟧{narrative-table}`. */
export interface Mark {
  readonly rule: string
  readonly span: Span
  /** Null when the mark leaves it open. */
  readonly severity: Severity | null
  /** The right value, when the mark states it. */
  readonly expected: string | null
}

export interface Marked {
  /** The text without marks. */
  readonly text: string
  /** By position. */
  readonly marks: readonly Mark[]
}

/**
 * Takes the marks out of a text. `⟦…⟧{rule}` demands a finding of that rule on exactly those characters;
 * `{a,b}` demands two. A severity and the right value may follow: `{narrative-table:hint}`, `{row-total=12}`.
 * Marks may nest. A mark that is not closed or names no rule is a mistake of the fixture and throws.
 */
export function unmark(marked: string): Marked {
  const marks: Mark[] = []
  const open: number[] = []
  let text = ''
  let at = 0
  while (at < marked.length) {
    const char = marked[at]!
    if (char === '⟦') open.push(text.length)
    else if (char === '⟧') {
      const start = open.pop()
      const end = marked.indexOf('}', at)
      if (start === undefined || marked[at + 1] !== '{' || end < 0)
        throw new Error(
          `a mark without {rule} or without ⟦: …${marked.slice(Math.max(0, at - 20), at + 20)}…`,
        )
      const span = { start, end: text.length }
      for (const demand of marked.slice(at + 2, end).split(',')) marks.push(mark(demand.trim(), span))
      at = end
    } else text += char
    at++
  }
  if (open.length > 0) throw new Error('a mark is not closed')
  return { text, marks: marks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) }
}

function mark(demand: string, span: Span): Mark {
  const [head = '', expected = null] = demand.split('=')
  const [rule, severity = null] = head.split(':')
  if (!rule) throw new Error('a mark names no rule')
  return { rule, span, severity: severity as Severity | null, expected }
}
