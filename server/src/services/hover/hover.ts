import type { Language } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import { rules as allRules } from '../../rules/index.ts'
import type { Finding, Rule } from '../../rules/rule.ts'
import { labelAt } from '../labels.ts'
import { cellAt, mentionsAt } from '../places.ts'
import { cellHover } from './cell.ts'
import { headingHover, titleHover } from './heading.ts'
import { labelHover } from './label.ts'
import { mentionHover } from './mention.ts'
import type { Hover } from './passage.ts'
import { rulePassages, suppressionHover } from './rule.ts'

export interface HoverContext {
  /** What was found in this version. */
  readonly findings: readonly Finding[]
  readonly language: Language
  readonly rules?: readonly Rule[]
  /** Last year's report of the same unit, where it is known. */
  readonly lastYear?: Report | null
}

/** What there is to say about a place of the source, and why the rules that found something there exist. */
export function hoverAt(report: Report, offset: number, context: HoverContext): Hover | null {
  const { findings, language, rules = allRules, lastYear = null } = context
  const place = placeHover(report, offset, rules, language, lastYear)
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end)
  const broken = rules.filter(({ meta }) => here.some(({ rule }) => rule === meta.id))
  const span = place?.span ?? here[0]?.span
  if (!span) return null
  return {
    span,
    passages: [...(place?.passages ?? []), ...broken.flatMap((rule) => rulePassages(rule, language))],
  }
}

/** The first that has something to say: the smaller places come before those around them. */
function placeHover(
  report: Report,
  offset: number,
  rules: readonly Rule[],
  language: Language,
  lastYear: Report | null,
): Hover | null {
  const named = suppressionHover(report.draft, offset, rules, language)
  if (named) return named
  const cell = cellAt(report, offset)
  if (cell) return cellHover(report, cell, language, lastYear)
  const mentions = mentionsAt(report, offset)
  if (mentions.length > 0) return mentionHover(report, mentions, language)
  const label = labelAt(report, offset)
  if (label) return labelHover(report, label, language)
  return headingHover(report, offset, language) ?? titleHover(report, offset, language)
}
