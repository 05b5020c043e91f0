import { cellPath } from '../../forms/cells.ts'
import type { Report } from '../../report/report.ts'
import type { RuleContext } from '../rule.ts'
import { fix } from './fixes.ts'

const id = 't2.procurement.amount'

/** The 2019 form leaves the unit of 采购总金额 open; without one, nobody can tell 元 from 万元. */
export function procurementUnit({ report, find }: RuleContext): void {
  const figure = report.cells.get(id)
  if (figure?.state !== 'number' || figure.value === 0 || figure.unit !== '') return
  if (headerHasUnit(report)) return
  const end = { start: figure.span.end, end: figure.span.end }
  find({
    severity: 'hint',
    span: figure.span,
    message: { key: 'tables.invalid.unit', with: { text: figure.text } },
    where: cellPath(id),
    cells: [id],
    actual: figure.text,
    fixes: ['元', '万元'].map((unit) =>
      fix(
        { key: 'tables.fix.unit', with: { value: `${figure.text}${unit}` } },
        [{ span: end, newText: unit }],
        false,
      ),
    ),
  })
}

/** 「采购总金额(万元)」 */
function headerHasUnit({ draft, tables }: Report): boolean {
  const { span } = tables.t2
  const at = span === null ? -1 : draft.text.indexOf('采购总金额', span.start)
  return (
    at >= 0 && /^[\s|]*\(?(?:单位)?:?(?:人民币)?[百千万亿]{0,2}元/.test(draft.text.slice(at + 5, at + 20))
  )
}
