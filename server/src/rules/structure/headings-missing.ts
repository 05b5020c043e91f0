import type { Report } from '../../report/report.ts'
import type { Fix, Related, Rule } from '../rule.ts'
import { countsItsOwn, renumbering } from './numbering.ts'
import { firstWords, formOf, nameOf, outlineOf } from './outline.ts'
import { byPlace } from './section-missing.ts'
import { sectionHeading } from './skeleton.ts'
import { insertion } from './writing.ts'

/** Sections whose content is there while their headings are not: one finding for all. */
export const headingsMissing: Rule = {
  meta: {
    id: 'headings-missing',
    severity: 'warning',
    title: { 'zh-CN': '缺少标题', en: 'Headings missing' },
    why: {
      'zh-CN':
        '表格、五个方面、问题与改进、信息处理费等内容都在，只是前面没有“一、总体情况”这样的标题，常见于从 WPS 或网页粘贴时标题丢失。读者和审核系统靠标题找到各部分，请补上。',
      en: 'Tables, aspects, problems or the sentence on fees are there, but not the headings above them: they often get lost when a text is pasted from an office program or a web page. Readers and filing systems find the sections by their headings.',
    },
    basis: ['format-2021'],
    wrong:
      '{{report heading.overview= intro=⟦2024年⟧{headings-missing}，我镇扎实做好政府信息公开各项工作。}}',
    right: '{{report}}',
  },
  check({ report, find }) {
    const { isJudged, unheaded } = outlineOf(report)
    const [first] = unheaded
    if (!isJudged || !first) return
    const names = unheaded.map(({ id }) => nameOf(formOf(id)))
    const sections = names.join('；')
    find({
      span: firstWords(report, first.span.start),
      message:
        unheaded.length === 1
          ? { key: 'headings.missing', with: { sections } }
          : { key: 'headings.missing.several', with: { sections, count: unheaded.length } },
      where: sections,
      related: unheaded.slice(1).map(
        ({ id, span }): Related => ({
          span: firstWords(report, span.start),
          message: { key: 'headings.missing.here', with: { section: nameOf(formOf(id)) } },
        }),
      ),
      fixes: insert(report, sections),
    })
  },
}

function insert(report: Report, sections: string): readonly Fix[] {
  const edits = outlineOf(report).unheaded.map(({ id, span }) =>
    insertion(report.draft, span.start, [sectionHeading(report, id)]),
  )
  if (edits.some((edit) => edit === null)) return []
  const later = countsItsOwn(report) ? renumbering(report, () => true) : []
  return [
    {
      title: { key: 'headings.missing.insert', with: { sections } },
      edits: [...edits.filter((edit) => edit !== null), ...later].sort(byPlace),
      preferred: true,
      safe: false,
    },
  ]
}
