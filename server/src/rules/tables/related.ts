import type { Said } from '../../messages/message.ts'
import type { Report } from '../../report/report.ts'
import type { Related } from '../rule.ts'
import { balanceOf, equated, nameIn, partsOf } from './arithmetic.ts'
import type { Statement } from './evidence.ts'
import { visible } from './figures.ts'
import type { Sheet } from './sheet.ts'

/** More places than this help nobody. */
const mostPerCheck = 8

/**
 * Where to look: for each failing equation its total with the arithmetic, then its parts that are not 0; and the
 * sentences that decided.
 */
export function relatedTo(
  report: Report,
  sheet: Sheet,
  values: Float64Array,
  checks: readonly number[],
  culprit: number,
  because: readonly Statement[],
): Related[] {
  const { code, figures } = sheet
  const found: Related[] = []
  for (const number of checks) {
    const check = code.checks[number]!
    found.push({
      span: visible(report.draft, figures[check.total]!),
      message: equationSaid(sheet, values, number),
    })
    for (const cell of check.cells
      .filter((each) => each !== check.total && each !== culprit && values[each] !== 0)
      .slice(0, mostPerCheck))
      found.push({
        span: visible(report.draft, figures[cell]!),
        message: {
          key: 'tables.related.part',
          with: { name: nameIn(check, code, cell), value: values[cell]! },
        },
      })
  }
  for (const { claim, value } of because)
    if (claim !== null)
      found.push({ span: claim.span, message: { key: 'tables.related.said', with: { value } } })
  return found
}

/** An equation with the numbers of the table: 「一、本年新收：自然人 10 ＋ 商业企业 2 ＝ 12，总计为 11」, or 「总计没有填」. */
export function equationSaid({ code, blanks }: Sheet, values: Float64Array, number: number): Said {
  const check = code.checks[number]!
  const width = code.columns.length
  const column = code.columns[check.total % width]!.label
  if (check.rule === 'balance')
    return { key: 'tables.related.balance', with: { ...balanceOf(check, values), column } }
  const parts = equated(partsOf(check, code, values))
  const right = values[check.total]!
  const isBlank = right === 0 && blanks.includes(check.total)
  if (check.rule === 'concluded-total')
    return {
      key: isBlank ? 'tables.related.results.blank' : 'tables.related.results',
      with: { column, parts, right },
    }
  const row = code.rows[Math.floor(check.total / width)]!.short
  return { key: isBlank ? 'tables.related.row.blank' : 'tables.related.row', with: { row, parts, right } }
}
