import type { Range } from 'vscode-languageserver'
import type { TableId } from '../../forms/form.ts'
import { equationsOf } from '../../services/equations.ts'
import { rangeOf } from '../convert.ts'
import { type About, aboutReport } from './answer.ts'

/** One equation in the answer to `gouji/equations` (params: `{ textDocument }`). */
export interface EquationItem {
  readonly table: TableId
  readonly tableName: string
  readonly words: string
  readonly holds: boolean | null
  readonly range: Range
}

export const equations = aboutReport<About, EquationItem[]>(({ document, report, checked }) =>
  equationsOf(report, checked.settings.language).map(({ span, ...shown }) => ({
    ...shown,
    range: rangeOf(document, span),
  })),
)
