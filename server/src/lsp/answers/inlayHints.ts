import type { InlayHint, InlayHintParams } from 'vscode-languageserver'
import { hintsOf } from '../../services/hints.ts'
import { spanOf } from '../convert.ts'
import { aboutReport } from './answer.ts'

export const inlayHints = aboutReport<InlayHintParams, InlayHint[]>(
  ({ document, report, checked: { findings, settings } }, { range }) => {
    if (!settings.inlayHints) return null
    return hintsOf(report, findings, spanOf(document, range)).map(({ at, value }) => ({
      position: document.positionAt(at),
      label: `= ${value}`,
      paddingLeft: true,
    }))
  },
)
