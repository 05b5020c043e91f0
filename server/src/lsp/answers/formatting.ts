import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver'
import { layout, layoutTyped } from '../../services/tableLayout.ts'
import { spanOf, textEdits } from '../convert.ts'
import { aboutReport } from './answer.ts'

export const formatting = aboutReport<DocumentFormattingParams, TextEdit[]>(({ document, report }) =>
  textEdits(document, layout(report.draft)),
)

/** A table that the range meets is aligned as a whole: columns in part would not stand under each other. */
export const rangeFormatting = aboutReport<DocumentRangeFormattingParams, TextEdit[]>(
  ({ document, report }, { range }) => textEdits(document, layout(report.draft, spanOf(document, range))),
)

export const onTypeFormatting = aboutReport<DocumentOnTypeFormattingParams, TextEdit[]>(
  ({ document, report }, { position, ch }) =>
    textEdits(document, layoutTyped(report.draft, document.offsetAt(position), ch)),
)
