import type { Hover, HoverParams } from 'vscode-languageserver'
import { hoverAt } from '../../services/hover.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

export const hover = aboutReport<HoverParams, Hover>(({ document, report, checked, rules }, { position }) => {
  const { findings, settings } = checked
  const found = hoverAt(report, findings, document.offsetAt(position), settings.language, rules)
  if (!found) return null
  const value = found.paragraphs.join('\n\n')
  return { contents: { kind: 'markdown', value }, range: rangeOf(document, found.span) }
})
