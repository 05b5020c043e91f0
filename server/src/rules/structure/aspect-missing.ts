import type { AspectForm } from '../../forms/sections.ts'
import { aspects as forms } from '../../forms/sections.ts'
import type { Report } from '../../report/report.ts'
import type { Fix, Rule, Severity } from '../rule.ts'
import { aspectInsertion } from './aspectInsertion.ts'
import { aspectPath, firstWords, formOf, nameOf, outlineOf } from './outline.ts'

/** From so many on they are one finding. */
const several = 3

/** An aspect of 总体情况 that neither a heading nor the text covers; without heading beside others that have one: a hint. */
export const aspectMissing: Rule = {
  meta: {
    id: 'aspect-missing',
    severity: 'warning',
    title: { 'zh-CN': '总体情况缺少方面', en: 'Aspect missing' },
    why: {
      'zh-CN':
        '国办公开办函〔2021〕30号要求“总体情况”从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面回顾一年的工作。标题写法、顺序不限，也可以不分标题；没有写到的方面会提示。2019年格式的报告只作提示。',
      en: 'The form of 2021 asks 总体情况 to review the year under five aspects: proactive disclosure, disclosure on request, information management, platforms, supervision. Their order, their headings and whether they have any are free; what is not covered at all is reported. For the form of 2019 it is a hint.',
    },
    basis: ['format-2021'],
    wrong: '{{report without=platform heading.overview=⟦一、总体情况⟧{aspect-missing}}}',
    right:
      '{{report heading.management=(三)规范信息管理 heading.platform=(四)加强平台建设 heading.supervision=(五)监督考核情况}}',
  },
  check({ report, find }) {
    const { isJudged, sections } = outlineOf(report)
    const overview = sections.get('overview')
    // While 总体情况 is the last section, its author is still writing it.
    if (!isJudged || !overview || report.sections.at(-1) === overview || isEmpty(report)) return
    const span = overview.heading?.span ?? firstWords(report, overview.span.start)
    const severity: Severity = isFormer(report) ? 'hint' : 'warning'
    const missing = forms.filter(({ id }) => !report.aspects.some((aspect) => aspect.id === id))
    if (missing.length >= several) {
      const aspects = missing.map(({ title }) => title).join('、')
      find({
        span,
        severity,
        message: { key: 'aspect.missing.several', with: { aspects, count: missing.length } },
        where: nameOf(formOf('overview')),
        fixes: insert(report, missing, true),
      })
    } else {
      for (const form of missing) {
        find({
          span,
          severity,
          message: { key: 'aspect.missing', with: { aspect: form.title } },
          where: aspectPath(form),
          fixes: insert(report, [form], true),
        })
      }
    }
    const unheaded = forms.filter(({ id }) =>
      report.aspects.some((aspect) => aspect.id === id && !aspect.heading),
    )
    if (forms.length - missing.length - unheaded.length < several) return
    for (const form of unheaded) {
      find({
        span,
        severity: 'hint',
        message: { key: 'aspect.unheaded', with: { aspect: form.title } },
        where: aspectPath(form),
        fixes: insert(report, [form], false),
      })
    }
  },
}

/** Reports for 2019 and 2020 followed a form that did not ask for the five aspects as strictly. */
function isFormer({ edition, year }: Report): boolean {
  return year ? year.value < 2021 : edition === '2019'
}

/** 总体情况 with a heading alone is `section-empty`. */
function isEmpty({ aspects, sentences }: Report): boolean {
  return aspects.length === 0 && !sentences.some(({ section }) => section === 'overview')
}

function insert(report: Report, missing: readonly AspectForm[], preferred: boolean): readonly Fix[] {
  const edits = aspectInsertion(report, missing)
  if (!edits) return []
  const aspects = missing.map(({ title }) => title).join('、')
  return [{ title: { key: 'aspect.missing.insert', with: { aspects } }, edits, preferred, safe: false }]
}
