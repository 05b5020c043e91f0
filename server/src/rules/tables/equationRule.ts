import { tableNames } from '../../forms/cells.ts'
import type { Rule, RuleContext, RuleMeta } from '../rule.ts'
import { analysisOf } from './analysis.ts'
import type { EquationRule, Open } from './decode.ts'
import { visible } from './figures.ts'
import type { Sheet } from './sheet.ts'
import { tellLine } from './tellLine.ts'
import { tellOpen } from './tellOpen.ts'
import { tellWrong } from './tellWrong.ts'

/** So many rows that do not add up have one cause: the table was shifted or pasted wrongly. */
const tooMany = 7

/** A rule that reports its share of what the equations say. */
export function equationRule(id: EquationRule, meta: Omit<RuleMeta, 'id' | 'severity' | 'basis'>): Rule {
  return {
    meta: { id, severity: 'error', basis: ['regulation-50', 'format-2021', 'format-2019'], ...meta },
    check(context) {
      const { verdicts } = analysisOf(context)
      const open: { readonly sheet: Sheet; readonly verdict: Open }[] = []
      for (const { sheet, verdict } of verdicts) {
        if (verdict.rule !== id) continue
        if (verdict.kind === 'open') open.push({ sheet, verdict })
        else context.find((verdict.line === null ? tellWrong : tellLine)(context.report, sheet, verdict))
      }
      if (open.length >= tooMany) findAll(context, open)
      else for (const { sheet, verdict } of open) context.find(tellOpen(context.report, sheet, verdict))
    },
  }
}

function findAll({ report, find }: RuleContext, open: readonly { sheet: Sheet; verdict: Open }[]): void {
  const { sheet } = open[0]!
  const { code } = sheet
  const totals = open.map(({ verdict }) => code.checks[verdict.check]!.total)
  const table = tableNames[code.table]
  find({
    span: report.tables[code.table].firstLine ?? visible(report.draft, sheet.figures[totals[0]!]!),
    message: { key: 'tables.rows', with: { table, count: open.length } },
    where: table,
    cells: totals.map((cell) => code.cells[cell]!),
    related: open.flatMap(({ verdict }) => tellOpen(report, sheet, verdict).related.slice(0, 1)),
  })
}
