import type { Position, Range, TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Step, stepFrom } from '../../services/cellStep.ts'
import { rangeOf, textEdits } from '../convert.ts'
import { type About, aboutReport } from './answer.ts'

/** Parameters of `gouji/cellStep`. */
export interface CellStepParams extends About {
  readonly position: Position
  readonly step: Step
}

/** The answer: what to write first, and then what to select. */
export interface CellStepResult {
  readonly edits: TextEdit[]
  readonly range: Range
}

export const cellStep = aboutReport<CellStepParams, CellStepResult>(
  ({ document, report }, { position, step }) => {
    const to = stepFrom(report, document.offsetAt(position), step)
    if (to === null) return null
    const after =
      to.edits.length === 0 ? document : TextDocument.create(document.uri, document.languageId, 0, to.source)
    return { edits: textEdits(document, to.edits), range: rangeOf(after, to.span) }
  },
)
