import { tableNames } from '../../forms/cells.ts'
import type { TableId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { Fix, Rule } from '../rule.ts'
import { outlineOf } from '../structure/outline.ts'
import { contentBlocks } from '../structure/skeleton.ts'
import { insertion } from '../structure/writing.ts'
import { fix } from './fixes.ts'
import { isWrittenPast } from './table-missing.ts'
import { sectionOf, tableIds } from './tables.ts'

export const tableUnreadable: Rule = {
  meta: {
    id: 'table-unreadable',
    severity: 'warning',
    title: { 'zh-CN': '表格读不出来', en: 'Unreadable table' },
    why: {
      'zh-CN':
        '表格是图片，复制时行列散乱，或者各列的次序与规定格式不同、少了一列，Gouji 读不准数字，就没法核对；公众和上级的系统同样读不出来。请用文字表格，按规定格式排列。',
      en: 'A table that is a picture, that lost its rows and columns in copying, or whose columns stand in another order than the form’s or lack one, cannot be checked, and readers and the supervising office’s systems cannot use it either. Use a table of text in the official layout.',
    },
    basis: ['format-2021', 'format-2019'],
    wrong: `二、主动公开政府信息情况

四、政府信息公开行政复议、行政诉讼情况

⟦未经复议直接起诉⟧{table-unreadable}
`,
    right: '{{table4}}',
  },
  check({ report, find }) {
    for (const id of tableIds) {
      const table = report.tables[id]
      if (table.state !== 'image' && table.state !== 'unreadable') continue
      const section = sectionOf(report, id)
      // The first rows of table 2 are no table yet while they are typed.
      if (id === 't2' && table.state === 'unreadable' && section && !isWrittenPast(report, section)) continue
      const span = table.firstLine ?? table.span ?? section?.heading?.span
      if (span === undefined) continue
      find({
        span,
        message: {
          key: table.state === 'image' ? 'tables.image' : 'tables.unreadable',
          with: { table: tableNames[id] },
        },
        where: tableNames[id],
        fixes: insert(report, id),
      })
    }
  },
}

/** A table to type the numbers into, below what cannot be read. */
function insert(report: Report, id: TableId): readonly Fix[] {
  const section = sectionOf(report, id)
  if (!section) return []
  const edit = insertion(
    report.draft,
    Math.min(section.span.end, outlineOf(report).end),
    contentBlocks(report, section.id),
  )
  return edit ? [fix({ key: 'tables.fix.insertBelow', with: { table: tableNames[id] } }, [edit], false)] : []
}
