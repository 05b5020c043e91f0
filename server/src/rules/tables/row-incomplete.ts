import { tableNames } from '../../forms/cells.ts'
import type { BoundRow, BoundTable } from '../../report/report.ts'
import { overlaps } from '../../text/span.ts'
import type { Rule, RuleContext, Severity } from '../rule.ts'
import { completion, merging } from './completion.ts'
import { grouped, mostRelated } from './grouped.ts'
import { rebuilding } from './rebuilding.ts'

export const rowIncomplete: Rule = {
  meta: {
    id: 'row-incomplete',
    severity: 'warning',
    title: { 'zh-CN': '一行数字不全', en: 'Row without all its values' },
    why: {
      'zh-CN':
        '表三每行七个数，表四共十五个数。从网页、PDF 复制时空单元格会丢失，剩下的数字对不上栏目；这样的行不参加勾稽核对，以免误报。把每一格都填上（没有发生的填 0），就能核对。',
      en: 'A row of table 3 has seven values, table 4 has fifteen. Empty cells get lost when a table is copied from a web page or a PDF, and what is left cannot be placed; such rows are not checked, rather than checked wrongly. Fill every cell (0 where nothing happened) and they will be.',
    },
    basis: ['format-2021', 'format-2019'],
    wrong: `| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| ⟦二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0⟧{row-incomplete} |
| (七)总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`,
    right: '{{table3}}',
  },
  check(context) {
    const { t2, t3, t4 } = context.report.tables
    for (const table of [t2, t3]) findRows(context, table)
    findDisputes(context, t4)
  },
}

function findRows(context: RuleContext, table: BoundTable): void {
  const { report, find } = context
  const rows = table.rows.filter((row) => row.state === 'incomplete')
  if (rows.length === 0 || table.form === null) return
  const name = tableNames[table.form.id]
  const severity = severityOf(context, table, rows.length)
  if (!grouped(rows)) {
    for (const row of rows) {
      const width = row.group.columns.length
      find({
        severity,
        span: row.span!,
        message: {
          key: row.values.length > width ? 'tables.overfull' : 'tables.incomplete',
          with: { name: row.row.short, expected: width, actual: row.values.length },
        },
        where: `${name} › ${row.row.short}`,
        cells: [rowId(table, row)],
        fixes: [
          completion(report, [row]) ?? merging(report, row) ?? [],
          rebuilding(report, table.form!.id),
        ].flat(),
      })
    }
    return
  }
  find({
    severity,
    span: table.firstLine ?? rows[0]!.span!,
    message: { key: 'tables.incompletes', with: { table: name, count: rows.length } },
    where: name,
    cells: rows.map((row) => rowId(table, row)),
    related: rows.slice(0, mostRelated).map((row) => ({
      span: row.span!,
      message: {
        key: 'tables.related.incomplete',
        with: { name: row.row.short, actual: row.values.length },
      },
    })),
    fixes: [completion(report, rows) ?? [], rebuilding(report, table.form.id)].flat(),
  })
}

/**
 * One or two rows short of a value in a text copied from a PDF or a web page lost it in copying, not in the report:
 * nothing to worry the author with. In a table written as such (Markdown, HTML) a cell is missing for readers too.
 */
function severityOf({ report }: RuleContext, { span }: BoundTable, count: number): Severity {
  const written = report.draft.tables.find((each) => span !== null && overlaps(each.span, span))
  const isWritten = written?.encoding === 'markdown' || written?.encoding === 'html'
  return count < 3 && !isWritten ? 'information' : 'warning'
}

/** The three blocks of table 4 stand in one row; its values cannot be placed unless there are fifteen. */
function findDisputes({ report, find }: RuleContext, table: BoundTable): void {
  const rows = table.rows.filter((row) => row.state === 'incomplete')
  const [row] = rows
  if (row === undefined) return
  const width = table.rows.length * row.group.columns.length
  find({
    span: table.firstLine ?? row.span!,
    message: { key: 'tables.incomplete.disputes', with: { actual: row.values.length } },
    where: tableNames.t4,
    cells: rows.map((each) => rowId(table, each)),
    fixes: [completion(report, [row], () => width) ?? [], rebuilding(report, 't4')].flat(),
  })
}

export function rowId({ form }: BoundTable, { row }: BoundRow): string {
  return `${form!.id}.${row.id}`
}
