import { cellPath, formCell } from '../../forms/cells.ts'
import type { Rule } from '../rule.ts'

export const inForce: Rule = {
  meta: {
    id: 'in-force',
    severity: 'hint',
    title: { 'zh-CN': '现行有效件数偏小', en: 'Fewer in force than issued' },
    why: {
      'zh-CN':
        '本年制发、本年又没有废止的规章和行政规范性文件，年末一般都还有效，所以现行有效件数一般不小于制发件数减废止件数。有自然失效的除外，所以只作提示。',
      en: 'What was issued this year and not repealed is as a rule in force at its end, so the number in force is not below issued minus repealed. Documents may expire, hence only a hint.',
    },
    basis: ['regulation-20', 'format-2021'],
    wrong: '{{table2 normative.issued=6 normative.repealed=1 normative.inForce=⟦3⟧{in-force}}}',
    right: '{{table2 normative.issued=0 normative.repealed=12 normative.inForce=8}}',
  },
  check({ report, find }) {
    for (const row of ['rules', 'normative']) {
      const value = (column: string) => report.cells.get(`t2.${row}.${column}`)?.value ?? null
      const [issued, repealed] = [value('issued'), value('repealed')]
      const id = `t2.${row}.inForce`
      const figure = report.cells.get(id)
      if (issued === null || repealed === null || figure?.value == null) continue
      if (figure.value >= issued - repealed) continue
      find({
        span: figure.span,
        message: {
          key: 'tables.inForce',
          with: { row: formCell(id)!.row.short, actual: figure.value, issued, repealed },
        },
        where: cellPath(id),
        cells: [id, `t2.${row}.issued`, `t2.${row}.repealed`],
        actual: figure.text,
      })
    }
  },
}
