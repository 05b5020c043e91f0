import { cellPath } from '../forms/cells.ts'
import type { Language } from '../messages/message.ts'
import type { Report } from '../report/report.ts'
import { rules } from '../rules/index.ts'
import type { Finding, Rule } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'

export interface Hover {
  /** In offsets of the source. */
  readonly span: Span
  /** Paragraphs of Markdown. */
  readonly paragraphs: readonly string[]
}

/** What there is to say about a place of the source: which cell it is, and why the rules that found something there exist. */
export function hoverAt(
  report: Report,
  findings: readonly Finding[],
  offset: number,
  language: Language,
  known: readonly Rule[] = rules,
): Hover | null {
  const at = (span: Span) => span.start <= offset && offset <= span.end
  const cell = cellAt(report, offset)
  const here = findings.filter((finding) => at(finding.span))
  const metas = known.filter(({ meta }) => here.some((finding) => finding.rule === meta.id))
  const span = cell?.span ?? here[0]?.span
  if (!span) return null
  return {
    span,
    paragraphs: [
      ...(cell ? [`**${cellPath(cell.id)}**`] : []),
      ...metas.map(({ meta }) => `**${meta.title[language]}** — ${meta.why[language]}`),
    ],
  }
}

function cellAt({ draft, cells }: Report, offset: number) {
  const reading = draft.reading(offset)
  for (const figure of cells.values()) {
    if (figure.span.start <= reading && reading <= figure.span.end)
      return { id: figure.id, span: draft.origin(figure.span) }
  }
  return null
}
