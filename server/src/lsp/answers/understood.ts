import type { Range } from 'vscode-languageserver'
import { understoodText } from '../../services/understoodText.ts'
import { lineMap } from '../../text/lines.ts'
import { rangeIn, rangeOf } from '../convert.ts'
import { type About, aboutReport } from './answer.ts'

/** `gouji/understood`: a text to be shown beside the report. */
export interface UnderstoodAnswer {
  readonly text: string
  /** Places of `text` that lead to places of the document. */
  readonly links: readonly { readonly range: Range; readonly target: Range }[]
}

export const understood = aboutReport<About, UnderstoodAnswer>(({ document, report, checked }) => {
  const { text, links } = understoodText(report, checked.settings.language)
  const lines = lineMap(text)
  return {
    text,
    links: links.map(({ span, target }) => ({
      range: rangeIn(lines, span),
      target: rangeOf(document, target),
    })),
  }
})
