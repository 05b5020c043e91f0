import type { About } from '../answer.ts'
import type { FileAnswer } from './answer.ts'
import { type ReportFile, reportFile } from './reports.ts'

/** Parameters of `gouji/chooseLastYear`. */
export interface ChooseLastYear extends About {
  /** The file that holds last year's report. */
  readonly uri: string
}

/**
 * Takes a file as the document's report of last year, until the document is closed. What it holds; null when that is
 * no report or the document is none.
 */
export const chooseLastYear: FileAnswer<ChooseLastYear, ReportFile> = async (
  { open, lastYears },
  { textDocument, uri },
) => {
  // Checked once, so that year and unit of the document are known.
  const found = await open(textDocument.uri)
  if (!found?.checked.report) return null
  const chosen = await lastYears.choose(textDocument.uri, uri)
  return chosen && reportFile(uri, chosen.report)
}
