import { cellPath, formCell, tableNames } from '../../forms/cells.ts'
import type { Rule } from '../rule.ts'
import { analysisOf } from './analysis.ts'
import { valueEdit, visible } from './figures.ts'
import { fix } from './fixes.ts'
import { grouped, mostRelated } from './grouped.ts'
import { irregularOf, ofTable } from './irregular.ts'

export const cellBlank: Rule = {
  meta: {
    id: 'cell-blank',
    severity: 'hint',
    title: { 'zh-CN': '单元格没有填', en: 'Blank cell' },
    why: {
      'zh-CN':
        '没有发生的填 0：空白、“/”、“-”、“无”看不出是没有发生，还是漏填了。表格里的空格也容易在复制、转换时丢失，使一行的数字错位。勾稽关系表明这里不能是 0 的，由其他规则给出应填的数。',
      en: 'Where nothing happened the form takes 0: a blank, “/”, “-” or 无 could as well be a forgotten number, and empty cells get lost when a table is copied or converted. Where the equations show that it cannot be 0, another rule gives the number.',
    },
    basis: ['format-2021', 'format-2019'],
    wrong: '{{table4 review.corrected=⟦/⟧{cell-blank} direct.upheld=⟦—⟧{cell-blank}}}',
    right: '{{table4 review.corrected=0}}',
  },
  check(context) {
    const { report } = context
    const { blank } = irregularOf(report)
    if (blank.length === 0) return
    const { suspects } = analysisOf(context)
    const { draft } = report
    for (const table of ['t2', 't3', 't4'] as const) {
      const figures = ofTable(blank, table).filter(({ id }) => !suspects.has(id))
      const cells = figures.map(({ id }) => id)
      const edits = figures.map((figure) => valueEdit(draft, figure, 0))
      if (!grouped(figures)) {
        for (const [i, figure] of figures.entries())
          context.find({
            span: visible(draft, figure),
            message: { key: 'tables.blankCell', with: { name: nameOf(figure.id) } },
            where: cellPath(figure.id),
            cells: [figure.id],
            expected: '0',
            actual: figure.text,
            fixes: [fix({ key: 'tables.fix.zero' }, [edits[i]!], true, true)],
          })
        continue
      }
      const count = figures.length
      context.find({
        span: report.tables[table].firstLine ?? visible(draft, figures[0]!),
        message: { key: 'tables.blankCells', with: { table: tableNames[table], count } },
        where: tableNames[table],
        cells,
        related: figures.slice(0, mostRelated).map((figure) => ({
          span: visible(draft, figure),
          message: { key: 'tables.related.here', with: { name: cellPath(figure.id) } },
        })),
        fixes: [fix({ key: 'tables.fix.zeros', with: { count } }, edits, true, true)],
      })
    }
  },
}

function nameOf(id: string): string {
  return formCell(id)?.column.label ?? id
}
