import { cellPath, formCell, tableNames } from '../../forms/cells.ts'
import type { CellKind, TableId } from '../../forms/form.ts'
import type { Said } from '../../messages/message.ts'
import type { Figure } from '../../report/report.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { valueEdit } from './figures.ts'
import { fix } from './fixes.ts'
import { grouped, mostRelated } from './grouped.ts'
import { implied } from './implied.ts'
import { irregularOf, ofTable } from './irregular.ts'
import { procurementUnit } from './procurement.ts'
import { tableIds } from './tables.ts'
import { misreadCount, wordedCount } from './worded.ts'

export const cellInvalid: Rule = {
  meta: {
    id: 'cell-invalid',
    severity: 'error',
    title: { 'zh-CN': '单元格填写有误', en: 'Not a number of the form' },
    why: {
      'zh-CN':
        '件数填不小于 0 的整数；金额可以有小数；2019年格式的“本年增/减”可以带正负号。填了别的内容，这一格所在的勾稽关系就没法核对。2019年格式的采购总金额没有规定单位，要自己写明。',
      en: 'Numbers of cases are integers of 0 or more, amounts may have decimals, 本年增/减 of the 2019 form may have a sign. Anything else leaves the equations of the cell unchecked. The 2019 form gives no unit for the procurement amount, so the report must state it.',
    },
    basis: ['format-2021', 'format-2019'],
    wrong: '{{table4 review.upheld=⟦-1⟧{cell-invalid} review.total=0 direct.corrected=⟦两件⟧{cell-invalid}}}',
    right: '{{table2 edition=2019 licences.previous=3 licences.change=-1 licences.decisions=40}}',
  },
  check(context) {
    const { invalid } = irregularOf(context.report)
    const misread =
      invalid.length === 0 ? [] : tableIds.flatMap((id) => findMisread(context, id, ofTable(invalid, id)))
    for (const figure of invalid) if (!misread.includes(figure)) findInvalid(context, figure)
    procurementUnit(context)
  },
}

/** Letters for digits in many cells of one table come from one text recognition: one finding. Gives the cells it names. */
function findMisread(
  { report, find }: RuleContext,
  table: TableId,
  invalid: readonly Figure[],
): readonly Figure[] {
  const figures = invalid.filter(
    ({ id, text }) => formCell(id)?.column.kind === 'count' && misreadCount(text) !== null,
  )
  if (!grouped(figures)) return []
  const count = figures.length
  // Certain where the equations of each cell say the same.
  const isCertain = figures.every(({ id, text }) => {
    const values = implied(report, id)
    return values.length === 1 && values[0]!.value === misreadCount(text)
  })
  find({
    span: report.tables[table].firstLine ?? figures[0]!.span,
    message: {
      key: 'tables.misread',
      with: {
        table: tableNames[table],
        count,
        text: figures[0]!.text,
        value: misreadCount(figures[0]!.text)!,
      },
    },
    where: tableNames[table],
    cells: figures.map(({ id }) => id),
    related: figures.slice(0, mostRelated).map(({ id, span }) => ({
      span,
      message: { key: 'tables.related.here', with: { name: cellPath(id) } },
    })),
    fixes: [
      fix(
        { key: 'tables.fix.misread', with: { count } },
        figures.map((figure) => valueEdit(report.draft, figure, misreadCount(figure.text)!)),
        isCertain,
      ),
    ],
  })
  return figures
}

function findInvalid({ report, find }: RuleContext, figure: Figure): void {
  const { column } = formCell(figure.id) ?? { column: null }
  const values = implied(report, figure.id)
  const [value] = values
  const isKnown = values.length === 1
  const stated = column?.kind === 'count' ? wordedCount(figure.text) : null
  const misread = column?.kind === 'count' ? misreadCount(figure.text) : null
  // What the cell says in words is certain where no equation says otherwise.
  const isStated = stated !== null && values.every((each) => each.value === stated)
  const name = column?.label ?? figure.id
  find({
    span: figure.span,
    message: { key: reason(figure.text, column?.kind ?? 'count'), with: { name, text: figure.text } },
    where: cellPath(figure.id),
    cells: [figure.id],
    expected: isKnown && value!.checks > 1 ? String(value!.value) : null,
    actual: figure.text,
    fixes: [...new Set([stated ?? [], values.map((each) => each.value), misread ?? []].flat())].map((value) =>
      fix(
        { key: 'tables.fix.set', with: { name, value } },
        [valueEdit(report.draft, figure, value)],
        isStated ? value === stated : isKnown && values[0]!.checks > 1 && stated === null,
      ),
    ),
  })
}

function reason(text: string, kind: CellKind): Said['key'] {
  if (kind === 'amount') return 'tables.invalid.amount'
  if (kind === 'count' && /^-\d+$/.test(text)) return 'tables.invalid.negative'
  return /^[+-]?\d+\.\d+$/.test(text) ? 'tables.invalid.decimal' : 'tables.invalid.text'
}
