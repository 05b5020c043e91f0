import type { SectionForm } from '../../forms/sections.ts'
import type { Report } from '../../report/report.ts'
import type { Edit, Fix, Rule } from '../rule.ts'
import { countsItsOwn, renumbering } from './numbering.ts'
import { formOf, nameOf, outlineOf, placeBefore } from './outline.ts'
import { sectionBlocks } from './skeleton.ts'
import { insertion } from './writing.ts'

/** A section that neither its heading nor its content shows. */
export const sectionMissing: Rule = {
  meta: {
    id: 'section-missing',
    severity: 'error',
    title: { 'zh-CN': '缺少部分', en: 'Section missing' },
    why: {
      'zh-CN':
        '条例第五十条规定了年度报告的内容，国办格式据此分为六个部分，缺一不可；没有发生的事项也要写明。Gouji 既看标题也看内容：标题不在而内容还在的，只提示补标题。刚动笔的稿子不会提示。',
      en: 'Article 50 of the Regulation says what a report contains; the official form makes six sections of it, and none may be left out, also where nothing happened. Gouji looks at headings and at content: where only the heading is gone, it asks for the heading. A draft just begun is left alone.',
    },
    basis: ['regulation-50', 'format-2021'],
    wrong: '{{report without=other heading.problems=⟦五、存在的主要问题及改进情况⟧{section-missing}}}',
    right: '{{report}}',
  },
  check({ report, find }) {
    for (const form of outlineOf(report).missing) {
      const section = nameOf(form)
      find({
        span: placeBefore(report, form.ordinal),
        message: { key: 'section.missing', with: { section } },
        where: section,
        fixes: insert(report, form),
      })
    }
  },
}

/** The section in its place; later sections that were counted without it get their official numbers. */
function insert(report: Report, form: SectionForm): readonly Fix[] {
  const at = placeOf(report, form)
  const inserted = insertion(report.draft, at, sectionBlocks(report, form.id))
  if (!inserted) return []
  const later = countsItsOwn(report) ? renumbering(report, ({ id }) => formOf(id).ordinal > form.ordinal) : []
  const key = form.ordinal > 1 && form.ordinal < 5 ? 'section.missing.insertTable' : 'section.missing.insert'
  return [
    {
      title: { key, with: { section: nameOf(form) } },
      edits: [inserted, ...later].sort(byPlace),
      preferred: true,
      safe: false,
    },
  ]
}

/** Before the next section that is there, else behind the last. */
function placeOf(report: Report, { ordinal }: SectionForm): number {
  const { sections } = report
  const next = sections.find(({ id }) => formOf(id).ordinal > ordinal)
  return next?.span.start ?? outlineOf(report).end
}

export const byPlace = (a: Edit, b: Edit) => a.span.start - b.span.start
