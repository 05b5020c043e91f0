import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver'
import { foldsOf } from '../../services/folding.ts'
import { rangeOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

/** By whole lines, as every editor folds. */
export const foldingRanges = aboutReport<FoldingRangeParams, FoldingRange[]>(({ document, report }) =>
  foldsOf(report).flatMap((span) => {
    const { start, end } = rangeOf(document, span)
    return start.line < end.line ? [{ startLine: start.line, endLine: end.line }] : []
  }),
)
