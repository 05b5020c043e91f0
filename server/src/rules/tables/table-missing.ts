import { tableNames } from '../../forms/cells.ts'
import { sections } from '../../forms/sections.ts'
import type { Report, Section } from '../../report/report.ts'
import type { Rule } from '../rule.ts'
import { outlineOf } from '../structure/outline.ts'
import { contentBlocks } from '../structure/skeleton.ts'
import { insertion } from '../structure/writing.ts'
import { fix } from './fixes.ts'
import { sectionOf, tableIds } from './tables.ts'

/** The unified form, with its three tables, is used for reports on this year and later. */
export const firstYearOfForm = 2019

export const tableMissing: Rule = {
  meta: {
    id: 'table-missing',
    severity: 'error',
    title: { 'zh-CN': '缺少规定的表格', en: 'Missing table' },
    why: {
      'zh-CN':
        '第二、三、四部分各有一张规定的表格，没有数据也要列出并填 0。只在这一部分有标题、后面的部分又写了内容时才提示，刚开始写的草稿不打扰。',
      en: 'Sections 2, 3 and 4 each have a mandated table, which is listed with 0 even where there is nothing to report. Said only where the section has its heading and a later one has text: a draft just begun is left in peace.',
    },
    basis: ['regulation-50', 'format-2021', 'format-2019'],
    wrong: `青禾县云溪镇人民政府2024年政府信息公开工作年度报告

三、收到和处理政府信息公开申请情况

{{table3}}

⟦四、政府信息公开行政复议、行政诉讼情况⟧{table-missing}

本年度没有发生行政复议、行政诉讼。

五、存在的主要问题及改进情况

公开内容还不够丰富，将加强培训。
`,
    right: `青禾县云溪镇人民政府2024年政府信息公开工作年度报告

三、收到和处理政府信息公开申请情况

{{table3}}

四、政府信息公开行政复议、行政诉讼情况

{{table4}}

五、存在的主要问题及改进情况

公开内容还不够丰富，将加强培训。
`,
  },
  check({ report, find }) {
    if (report.year !== null && report.year.value < firstYearOfForm) return
    if (tableIds.every((id) => report.tables[id].state !== 'absent') || !outlineOf(report).isJudged) return
    for (const id of tableIds) {
      if (report.tables[id].state !== 'absent') continue
      const section = sectionOf(report, id)
      // Without its heading the section itself is missing, and that is said elsewhere.
      if (!section?.heading || !isWrittenPast(report, section)) continue
      const inserted = insertion(report.draft, section.span.end, contentBlocks(report, section.id))
      const title = sections.find((each) => each.id === section.id)!.title
      find({
        span: section.heading.span,
        message: { key: 'tables.missing', with: { section: title, table: tableNames[id] } },
        where: tableNames[id],
        fixes: inserted
          ? [fix({ key: 'tables.fix.insert', with: { table: tableNames[id] } }, [inserted], false)]
          : [],
      })
    }
  },
}

/** Whether a later section has text: who has only written the headings so far will come back to the tables. */
export function isWrittenPast({ draft, sections }: Report, section: Section): boolean {
  return sections.some(({ heading, span }) => {
    if (span.start < section.span.end) return false
    return draft.text.slice(heading?.span.end ?? span.start, span.end).trim().length >= fewestCharacters
  })
}

const fewestCharacters = 10
