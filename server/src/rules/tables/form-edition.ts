import { citation } from '../../forms/bases.ts'
import { tableNames } from '../../forms/cells.ts'
import type { Edition } from '../../forms/form.ts'
import type { BoundRow, Report } from '../../report/report.ts'
import type { Fix, Rule, RuleContext } from '../rule.ts'
import { exchanged } from './editionChange.ts'
import { oldHeadings } from './oldStructure.ts'
import { replacing } from './rebuilding.ts'
import { rowId } from './row-incomplete.ts'

export const formEdition: Rule = {
  meta: {
    id: 'form-edition',
    severity: 'warning',
    title: { 'zh-CN': '表格版本与年度不符', en: 'Edition of the form' },
    why: {
      'zh-CN':
        '2019、2020年度的报告用国办公开办函〔2019〕60号的格式（试行），2021年度起用国办公开办函〔2021〕30号的格式：表二的栏目换了，表三“(六)其他处理”分成三行。沿用上一年的文件容易留下旧表格。看不出报告年度时不提示。',
      en: 'Reports on 2019 and 2020 follow the trial format of 2019, later ones that of 2021: table 2 has other columns, and (六)其他处理 of table 3 has three rows. A file copied from an earlier year often keeps the old tables. Nothing is said where the year is not known.',
    },
    basis: ['format-2021', 'format-2019'],
    wrong: `青禾县云溪镇人民政府2024年政府信息公开工作年度报告

| ⟦第二十条第(一)项 | | | |⟧{form-edition}
| --- | --- | --- | --- |
| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
| 规章 | 0 | 0 | 0 |
| 规范性文件 | 2 | 2 | 5 |
| 第二十条第(五)项 | | | |
| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政许可 | 0 | 0 | 0 |
| 其他对外管理服务事项 | 0 | 0 | 0 |
`,
    right: '{{report year=2020 edition=2019}}',
  },
  check(context) {
    const { report } = context
    const year = report.year?.value
    if (year === undefined || year < 2019) return
    const right: Edition = year >= 2021 ? '2021' : '2019'
    findOld(context, year, right)
    for (const id of ['t2', 't3'] as const) {
      const table = report.tables[id]
      if (table.state !== 'bound') continue
      const telling = table.rows.filter((row) => row.state !== 'missing' && (id === 't2' || isOther(row)))
      const wrong = telling.filter((row) => row.edition !== right)
      const [first] = wrong
      if (first === undefined) continue
      const isWhole = wrong.length === telling.length && id === 't2'
      const written = first.edition
      context.find({
        span: (isWhole ? table.firstLine : first.label) ?? first.span!,
        message: {
          key: 'tables.edition',
          with: {
            year,
            right: format(right),
            written: format(written),
            place: isWhole ? tableNames[id] : placesOf(id, wrong),
          },
        },
        where: isWhole ? tableNames[id] : `${tableNames[id]} › ${first.row.short}`,
        cells: wrong.map((row) => rowId(table, row)),
        fixes: exchange(report, id, right),
      })
    }
  },
}

/** The table in the form that the year asks for; the title says how much of it is left to fill in. */
function exchange(report: Report, id: 't2' | 't3', right: Edition): readonly Fix[] {
  const found = exchanged(report, id, right)
  if (!found) return []
  const { blank, kept } = found
  const values = { table: tableNames[id], right: format(right), kept, blank }
  return [
    blank === 0
      ? replacing(found, { key: 'tables.fix.edition', with: values })
      : replacing(found, { key: 'tables.fix.edition.blank', with: values }),
  ]
}

const isOther = ({ row }: BoundRow) => row.id === 'other' || row.id.startsWith('other.')

function placesOf(id: 't2' | 't3', rows: readonly BoundRow[]): string {
  const names = id === 't3' ? ['(六)其他处理'] : rows.map(({ row }) => row.short)
  return `${tableNames[id]}“${names.join('、')}”`
}

const format = (edition: Edition) => citation(`format-${edition}`)

function findOld({ report, find }: RuleContext, year: number, right: Edition): void {
  const headings = oldHeadings(report)
  const [first, ...others] = headings
  if (first === undefined) return
  find({
    span: first.span,
    message: { key: 'tables.edition.old', with: { year, right: format(right) } },
    related: others.map(({ span, title }) => ({
      span,
      message: {
        key: 'tables.related.here',
        with: { name: report.draft.raw.slice(title.start, title.end) },
      },
    })),
  })
}
