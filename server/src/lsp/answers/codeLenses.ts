import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { lensesOf } from '../../services/lenses.ts'
import { rangeOf } from '../convert.ts'
import { experimental } from '../host.ts'
import { aboutReport } from './answer.ts'

/** Without the command that lists the equations, a lens is for reading alone: an empty command does nothing. */
export const codeLenses = aboutReport<CodeLensParams, CodeLens[]>(
  ({ document, report, checked: { findings, settings }, client }) => {
    if (!settings.codeLens) return null
    const lists = experimental(client).equations === true
    return lensesOf(report, findings, settings.language).map(({ table, span, title }) => ({
      range: rangeOf(document, span),
      command:
        lists && table !== 't2'
          ? { title, command: 'gouji.showEquations', arguments: [document.uri, table] }
          : { title, command: '' },
    }))
  },
)
