import { cellPath } from '../../forms/cells.ts'
import type { Said } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Found } from '../rule.ts'
import type { Case } from './analysis.ts'
import { nameIn, placeName, solvedFor } from './arithmetic.ts'
import { isSplit, type Wrong } from './decode.ts'
import type { Explanation } from './explain.ts'
import { valueEdit, visible } from './figures.ts'
import { fix, fixTitle } from './fixes.ts'
import { relatedTo } from './related.ts'
import type { Sheet } from './sheet.ts'

/** A finding about cells whose right values are known. */
export function tellWrong(report: Report, { sheet, known, verdict }: Case<Wrong>): Found {
  const { code, figures, values } = sheet
  const { repairs } = verdict
  const { cell, value } = repairs[0]!
  const figure = figures[cell]!
  const edits = repairs.map((each) => valueEdit(report.draft, figures[each.cell]!, each.value))
  return {
    span: visible(report.draft, figure),
    message: wrongMessage(sheet, known, verdict),
    where: cellPath(code.cells[cell]!),
    cells: concerned(sheet, verdict),
    expected: String(value),
    actual: figure.text,
    related: relatedTo(report, sheet, values, verdict.checks, cell, verdict.because),
    fixes: [
      fix(fixTitle(sheet, repairs, nameIn(mainCheck(sheet, verdict), code, cell), values), edits, true),
    ],
  }
}

/** The check that explains the culprit best: one in which no other repaired cell stands. */
function mainCheck({ code }: Sheet, { checks, repairs }: Wrong) {
  const { cell } = repairs[0]!
  const through = checks.map((check) => code.checks[check]!).filter(({ cells }) => cells.includes(cell))
  const others = repairs.slice(1).map((each) => each.cell)
  return through.find(({ cells }) => !others.some((other) => cells.includes(other))) ?? through[0]!
}

function wrongMessage(sheet: Sheet, known: Float64Array, verdict: Wrong): Said {
  const { code, figures, values } = sheet
  const [{ cell, value }, second] = verdict.repairs as [Explanation[0], Explanation[0]?]
  const through = verdict.checks
    .map((check) => code.checks[check]!)
    .filter((check) => check.cells.includes(cell))
  // Best an equation whose other numbers stand in the table as they are.
  const plain = through.find((each) => solvedFor(each, cell, code, values).value === value)
  const check = plain ?? mainCheck(sheet, verdict)
  const actual = values[cell]!
  const terms = solvedFor(check, cell, code, plain ? values : known)
  const said = {
    name: nameIn(check, code, cell),
    expected: value,
    sum: terms.sum,
    actual,
    difference: Math.abs(value - actual),
  }
  if (second) {
    return {
      key: isSplit(verdict.repairs, values) ? 'tables.split' : 'tables.pair',
      with: {
        ...said,
        other: placeName(code, second.cell),
        otherActual: values[second.cell]!,
        otherExpected: second.value,
      },
    }
  }
  if (figures[cell]!.state === 'blank') return { key: 'tables.blank', with: said }
  if (terms.count === 0)
    return {
      key:
        check.rule === 'row-total' || check.rule === 'case-total' ? 'tables.zero.row' : 'tables.zero.column',
      with: said,
    }
  return { key: actual < value ? 'tables.less' : 'tables.more', with: said }
}

/** The culprit first, then the numbers its checks compare it with. */
function concerned({ code, values }: Sheet, { checks, repairs }: Wrong): string[] {
  const cells = new Set(repairs.map(({ cell }) => cell))
  for (const check of checks)
    for (const cell of code.checks[check]!.cells)
      if (values[cell] !== 0 || cell === code.checks[check]!.total) cells.add(cell)
  return [...cells].map((cell) => code.cells[cell]!)
}
