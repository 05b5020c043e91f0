import { tableNames } from '../../forms/cells.ts'
import type { TableId } from '../../forms/form.ts'
import type { Report } from '../../report/report.ts'
import type { Rule } from '../rule.ts'
import { follows } from './continuity.ts'

/** Two small offices may have the same three requests year after year; nobody has the same table of many numbers. */
const fewest: Readonly<Record<TableId, number>> = { t2: 3, t3: 8, t4: 4 }

const title = (year: number) => `青禾县云溪镇人民政府${year}年政府信息公开工作年度报告\n\n`
const table = (first: string) => `${first}
| --- | --- | --- | --- |
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | 2 | 0 | 5 |
| 第二十条第(五)项 | | | |
| 信息内容 | 本年处理决定数量 | | |
| 行政许可 | 128 | | |
| 第二十条第(六)项 | | | |
| 信息内容 | 本年处理决定数量 | | |
| 行政处罚 | 36 | | |
| 行政强制 | 0 | | |
| 第二十条第(八)项 | | | |
| 信息内容 | 本年收费金额(单位:万元) | | |
| 行政事业性收费 | 0 | | |
`

export const copiedTable: Rule = {
  meta: {
    id: 'copied-table',
    severity: 'hint',
    title: { 'zh-CN': '整张表与上年相同', en: 'The whole table is last year’s' },
    why: {
      'zh-CN':
        '一张填了不少数字的表，每一格都和上年报告一样，多半是沿用旧稿时忘了改数据。数字很少或者全是0的表不比较，现行有效件数也不算在内。',
      en: 'A table of many numbers whose every cell is the same as last year’s was probably left over from the old draft. Tables with few numbers are not compared, nor is the number of documents in force.',
    },
    basis: ['format-2021'],
    wrong: `${title(2024)}${table('| ⟦第二十条第(一)项 | | | |⟧{copied-table}')}
<!-- last year -->
${title(2023)}${table('| 第二十条第(一)项 | | | |')}`,
    right:
      '{{report received.natural=1 granted.natural=1}}\n<!-- last year -->\n{{report year=2023 received.natural=1 granted.natural=1}}',
  },
  check({ report, lastYear, find }) {
    if (!follows(report, lastYear)) return
    for (const id of ['t2', 't3', 't4'] as const) {
      const table = report.tables[id]
      const numbers = sameNumbers(report, lastYear, id)
      if (numbers === null || numbers < fewest[id] || !table.firstLine) continue
      find({
        span: table.firstLine,
        message: {
          key: 'copied-table.same',
          with: { table: tableNames[id], year: lastYear.year!.value, count: numbers },
        },
        where: tableNames[id],
        cells: [id],
      })
    }
  },
}

/** How many numbers other than 0 both tables share, when every cell is the same; null when one differs. */
function sameNumbers(report: Report, lastYear: Report, table: TableId): number | null {
  let numbers = 0
  for (const [id, { value, state }] of report.cells) {
    if (!id.startsWith(table)) continue
    const before = lastYear.cells.get(id)
    if (before === undefined || state === 'invalid' || (before.value ?? 0) !== (value ?? 0)) return null
    if (value && !id.endsWith('.inForce')) numbers++
  }
  return numbers
}
