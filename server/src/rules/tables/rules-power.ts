import type { Claim } from '../../claims/claim.ts'
import { cellPath } from '../../forms/cells.ts'
import type { Figure, UnitKind } from '../../report/report.ts'
import type { Rule } from '../rule.ts'
import { valueEdit } from './figures.ts'
import { fix } from './fixes.ts'

/** State Council departments, provinces, and cities with districts, for which their general offices report; a 市 of unclear level may be one. */
const lawMakers: readonly UnitKind[] = [
  'ministry',
  'government',
  'office',
  'government.province',
  'office.province',
  'government.city',
  'office.city',
]

export const rulesPower: Rule = {
  meta: {
    id: 'rules-power',
    severity: 'warning',
    title: { 'zh-CN': '没有规章制定权', en: 'No power to make rules' },
    why: {
      'zh-CN':
        '“规章”专指国务院部门规章和地方政府规章，只有国务院部门、省级政府、设区的市和自治州政府能制定。县级以下单位、各级政府部门把规章制度或者规范性文件填进这一行，数字会随汇总一路错上去。看不出是什么单位时不提示。',
      en: 'Only State Council departments, provincial governments and governments of cities with districts or prefectures make 规章. Internal regulations or normative documents counted in this row go wrong all the way up when reports are summed. Nothing is said where the kind of unit is not known.',
    },
    basis: ['regulation-20', 'format-2021'],
    wrong: '{{report unit=青禾县云溪镇人民政府 rules.issued=⟦3⟧{rules-power} rules.inForce=5}}',
    right: '{{report unit=澜禾市人民政府 rules.issued=3 rules.inForce=5}}',
  },
  check({ report, claims, find }) {
    const { unitKind, cells, draft } = report
    if (unitKind === null || lawMakers.includes(unitKind)) return
    const figures = [...cells.values()].filter(
      ({ id, value }) => id.startsWith('t2.rules.') && (value ?? 0) > 0,
    )
    const [first] = figures
    if (first === undefined) return
    find({
      span: first.span,
      message: { key: 'tables.rulesPower', with: { unit: report.unit?.value ?? '本单位' } },
      where: cellPath(first.id),
      cells: figures.map(({ id }) => id),
      actual: first.text,
      // What a sentence states as well is no number in a wrong row: who changes the one has to change the other.
      fixes: figures.some((figure) => isStated(figure, claims))
        ? []
        : [
            fix(
              { key: 'tables.fix.noRules' },
              figures.map((figure) => valueEdit(draft, figure, 0)),
              false,
            ),
          ],
    })
  },
}

function isStated({ id, value }: Figure, claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.value === value && claim.quantities.includes(id))
}
