import type { Range } from 'vscode-languageserver'
import { nameOf } from '../../config/places.ts'
import { comparisonText } from '../../services/comparison/comparisonText.ts'
import { lineMap } from '../../text/lines.ts'
import { rangeIn } from '../convert.ts'
import { type About, aboutReport } from './answer.ts'

/** `gouji/compare`: a Markdown text to be shown beside the report; null while no last year's report is known. */
export interface CompareAnswer {
  readonly text: string
  /** Places of `text` that lead to places of the report or of last year's. */
  readonly links: readonly {
    readonly range: Range
    readonly target: { readonly uri: string; readonly range: Range }
  }[]
  /** URI of last year's report. */
  readonly lastYear: string
}

export const compare = aboutReport<About, CompareAnswer>(({ document, report, checked }) => {
  const { lastYear, lastYearPath, findings, settings } = checked
  if (lastYear === null || lastYearPath === null) return null
  const { text, links } = comparisonText(
    { report, name: nameOf(document.uri) },
    { report: lastYear, name: nameOf(lastYearPath) },
    findings,
    settings.language,
  )
  const lines = lineMap(text)
  const places = {
    report: { uri: document.uri, lines: lineMap(report.draft.source) },
    lastYear: { uri: lastYearPath, lines: lineMap(lastYear.draft.source) },
  }
  return {
    text,
    links: links.map(({ span, target, of }) => ({
      range: rangeIn(lines, span),
      target: { uri: places[of].uri, range: rangeIn(places[of].lines, target) },
    })),
    lastYear: lastYearPath,
  }
})
