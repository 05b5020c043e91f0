import type { CodeLens, CodeLensParams } from 'vscode-languageserver'
import { lensesOf } from '../../services/lenses.ts'
import { rangeOf } from '../convert.ts'
import { experimental } from '../host.ts'
import { aboutReport } from './answer.ts'

/**
 * Without the command that lists the equations, a lens is for reading alone: an empty command does nothing. One that
 * recalculates is of no use without its command.
 */
export const codeLenses = aboutReport<CodeLensParams, CodeLens[]>(
  ({ document, report, checked: { findings, settings }, client }) => {
    if (!settings.codeLens) return null
    const { equations, recalculate } = experimental(client)
    return lensesOf(report, findings, settings.language)
      .filter(({ kind }) => kind === 'state' || recalculate === true)
      .map(({ table, span, title, kind }) => {
        const range = rangeOf(document, span)
        if (kind === 'recalculate') return { range, command: { title, command: 'gouji.recalculate' } }
        return equations === true && table !== 't2'
          ? { range, command: { title, command: 'gouji.showEquations', arguments: [document.uri, table] } }
          : { range, command: { title, command: '' } }
      })
  },
)
