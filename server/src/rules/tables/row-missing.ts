import { tableNames } from '../../forms/cells.ts'
import type { Rule } from '../rule.ts'
import { grouped } from './grouped.ts'
import { movingBack } from './movingBack.ts'
import { rebuilding } from './rebuilding.ts'
import { rowId } from './row-incomplete.ts'

export const rowMissing: Rule = {
  meta: {
    id: 'row-missing',
    severity: 'warning',
    title: { 'zh-CN': '表格缺行', en: 'Missing row' },
    why: {
      'zh-CN':
        '规定的表格每一行都要列出，没有发生的填 0，先后次序也按规定的格式。缺行时，用到这一行的勾稽关系没法核对。',
      en: 'Every row of the form is listed in its order, with 0 where nothing happened. Without the row, the equations that use it cannot be checked.',
    },
    basis: ['format-2021', 'format-2019'],
    wrong: `| ⟦第二十条第(一)项 | | | |⟧{row-missing}
| --- | --- | --- | --- |
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | 2 | 0 | 5 |
| 第二十条第(五)项 | | | |
| 信息内容 | 本年处理决定数量 | | |
| 行政许可 | 12 | | |
| 第二十条第(六)项 | | | |
| 信息内容 | 本年处理决定数量 | | |
| 行政处罚 | 3 | | |
| 第二十条第(八)项 | | | |
| 信息内容 | 本年收费金额(单位:万元) | | |
| 行政事业性收费 | 0 | | |
`,
    right: '{{table2 licences.decisions=12}}',
  },
  check({ report, find }) {
    for (const table of Object.values(report.tables)) {
      if (table.state !== 'bound' || table.form === null || table.firstLine === null) continue
      const name = tableNames[table.form.id]
      for (const row of table.rows.filter(({ isMoved }) => isMoved)) {
        const above = table.rows[table.rows.indexOf(row) - 1]
        find({
          span: row.span!,
          message: {
            key: above ? 'tables.movedRow' : 'tables.movedRow.first',
            with: { table: name, name: row.row.short, above: above?.row.short ?? '' },
          },
          where: `${name} › ${row.row.short}`,
          cells: [rowId(table, row)],
          fixes: [...movingBack(report, row, above), ...rebuilding(report, table.form.id)],
        })
      }
      const rows = table.rows.filter((row) => row.state === 'missing')
      if (rows.length === 0) continue
      const { firstLine: span } = table
      const fixes = rebuilding(report, table.form.id)
      if (grouped(rows)) {
        find({
          span,
          message: {
            key: 'tables.missingRows',
            with: { table: name, count: rows.length, list: rows.map(({ row }) => row.short).join('、') },
          },
          where: name,
          cells: rows.map((row) => rowId(table, row)),
          fixes,
        })
        continue
      }
      for (const row of rows)
        find({
          span,
          message: { key: 'tables.missingRow', with: { table: name, name: row.row.label } },
          where: `${name} › ${row.row.short}`,
          cells: [rowId(table, row)],
          fixes,
        })
    }
  },
}
