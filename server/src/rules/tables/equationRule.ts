import { tableNames } from '../../forms/cells.ts'
import type { Rule, RuleContext, RuleMeta } from '../rule.ts'
import { analysisOf, type Case } from './analysis.ts'
import type { EquationRule, Open, Wrong } from './decode.ts'
import { visible } from './figures.ts'
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
      const own = analysisOf(context).cases.filter(({ verdict }) => verdict.rule === id)
      const open = own.filter(isOpen)
      for (const each of own.filter(isWrong))
        context.find((each.verdict.line === null ? tellWrong : tellLine)(context.report, each))
      if (open.length >= tooMany) findAll(context, open)
      else for (const each of open) context.find(tellOpen(context.report, each))
    },
  }
}

const isOpen = (each: Case): each is Case<Open> => each.verdict.kind === 'open'
const isWrong = (each: Case): each is Case<Wrong> => each.verdict.kind === 'wrong'

function findAll({ report, find }: RuleContext, open: readonly Case<Open>[]): void {
  const { sheet } = open[0]!
  const { code } = sheet
  const totals = open.map(({ verdict }) => code.checks[verdict.check]!.total)
  const table = tableNames[code.table]
  find({
    span: report.tables[code.table].firstLine ?? visible(report.draft, sheet.figures[totals[0]!]!),
    message: { key: 'tables.rows', with: { table, count: open.length } },
    where: table,
    cells: totals.map((cell) => code.cells[cell]!),
    related: open.flatMap((each) => tellOpen(report, each).related.slice(0, 1)),
  })
}
