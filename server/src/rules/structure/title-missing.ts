import type { Report } from '../../report/report.ts'
import type { Fix, Rule } from '../rule.ts'
import { bare, dressOf } from './dress.ts'
import { firstWords, outlineOf } from './outline.ts'
import { insertion } from './writing.ts'

/** A report without title above its first section. */
export const titleMissing: Rule = {
  meta: {
    id: 'title-missing',
    severity: 'information',
    title: { 'zh-CN': '缺少报告标题', en: 'Title missing' },
    why: {
      'zh-CN':
        '标题写明单位和年度，读者和审核系统据此归档。从网页复制时标题常常丢失；发布平台另有标题栏的，可以不补。',
      en: 'The title names the body and the year; readers and filing systems go by it. It is often lost when a text is copied from a web page. Where the publishing system keeps the title elsewhere, none is needed.',
    },
    basis: ['format-2021'],
    wrong: '{{report title= preamble=⟦青禾县云溪镇2024年政府信息公开工作情况如下⟧{title-missing}。}}',
    right: '{{report title=云溪镇人民政府2024年度政府信息公开工作年度报告}}',
  },
  check({ report, find }) {
    if (report.title || !outlineOf(report).isJudged) return
    const { unit, year } = report
    const title = `${unit?.value ?? '（单位名称）'}${year ? `${year.value}年` : ''}政府信息公开工作年度报告`
    find({
      span: firstWords(report, 0),
      message: { key: 'title.missing', with: { example: title } },
      fixes: insert(report, title),
    })
  },
}

function insert(report: Report, title: string): readonly Fix[] {
  const { draft } = report
  const first = draft.headings.find(({ markup }) => markup > 0)
  const dress = first ? dressOf(draft, first.span) : bare
  const isHtml = dress.before.includes('<')
  const line = isHtml ? `<h1>${title}</h1>` : dress.before.startsWith('#') ? `# ${title}` : title
  const edit = insertion(draft, firstWords(report, 0).start, [line])
  return edit
    ? [
        {
          title: { key: 'title.missing.insert', with: { title } },
          edits: [edit],
          preferred: false,
          safe: false,
        },
      ]
    : []
}
