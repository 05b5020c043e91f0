import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver'
import { selectionsAt } from '../../services/selections.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

export const selectionRanges = aboutReport<SelectionRangeParams, SelectionRange[]>(
  ({ document, report }, { positions }) =>
    positions.map((position) => {
      const spans = selectionsAt(report, document.offsetAt(position))
      return spans.reduceRight<SelectionRange | undefined>(
        (parent, span) => ({ range: rangeOf(document, span), ...(parent && { parent }) }),
        undefined,
      )!
    }),
)
