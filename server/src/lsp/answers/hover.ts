import type { Hover, HoverParams } from 'vscode-languageserver'
import { hoverAt } from '../../services/hover/hover.ts'
import { configurationHover } from '../../services/hover/rule.ts'
import { rangeOf } from '../convert.ts'
import { passagesText } from '../passagesText.ts'
import { preferred } from '../understands.ts'
import type { Open } from './answer.ts'

export function hover(
  { document, checked, rules, client, convert }: Open,
  { position }: HoverParams,
): Hover | null {
  const { kind, report, findings, lastYear, settings } = checked
  const { language } = settings
  const offset = document.offsetAt(position)
  const found =
    kind === 'configuration'
      ? configurationHover(document.getText(), offset, rules, language)
      : report && hoverAt(report, offset, { findings, language, rules, lastYear })
  if (!found) return null
  const format = preferred(client.textDocument?.hover?.contentFormat)
  const value = passagesText(found.passages, format, convert.page)
  return { contents: { kind: format, value }, range: rangeOf(document, found.span) }
}
