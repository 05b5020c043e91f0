import type { Report } from '../../report/report.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { type Exchanged, exchange, exchangedHeadings } from './exchanged.ts'
import { formOf, type HeadedSection, nameOf, outlineOf } from './outline.ts'
import { reordering } from './reordering.ts'

/** Sections in another order than the form's: one finding, on the first that is out of place. */
export const sectionOrder: Rule = {
  meta: {
    id: 'section-order',
    severity: 'warning',
    title: { 'zh-CN': '部分顺序有误', en: 'Sections out of order' },
    why: {
      'zh-CN':
        '国办格式规定了六个部分的先后顺序。顺序不对时，汇总和审核系统会把表格认错。表格的位置都对、只是标题的文字互换了的，按表格改标题。',
      en: 'The official form fixes the order of the six sections. In another order, systems that collect reports take one table for another. Where the tables are in their places and only the words of the headings were exchanged, the headings are to be changed.',
    },
    basis: ['format-2021'],
    wrong:
      '# 青禾县2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n2024年，扎实做好主动公开、依申请公开、信息管理、平台建设和监督保障工作。\n\n## 二、主动公开政府信息情况\n\n{{table2}}\n\n## 三、收到和处理政府信息公开申请情况\n\n{{table3}}\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n{{table4}}\n\n## 六、其他需要报告的事项\n\n本年度未收取信息处理费。\n\n## ⟦五、存在的主要问题及改进情况⟧{section-order}\n\n存在公开形式不够丰富的问题，已加强培训。',
    right: '{{report}}',
  },
  check({ report, find }) {
    const { isJudged } = outlineOf(report)
    if (!isJudged) return
    const stray = outOfPlace(report)
    const [first] = stray
    if (!first) return
    const exchanged = exchangedHeadings(report)
    if (exchanged.length > 0) return tellExchanged(report, exchanged, find)
    find({
      span: first.heading.span,
      message: message(report, first, stray),
      where: name(first),
      related: stray.slice(1).map((section) => ({
        span: section.heading.span,
        message: { key: 'section.order.also', with: { section: name(section) } },
      })),
      fixes: reordering(report),
    })
  },
}

/** The tables stand in their order: the words of the headings are out of place, not the sections. */
function tellExchanged(report: Report, exchanged: readonly Exchanged[], find: RuleContext['find']): void {
  const [first, ...others] = exchanged
  const said = ({ section, is }: Exchanged) => ({
    section: formOf(section.id).title,
    other: formOf(is).title,
  })
  find({
    span: first!.section.heading.span,
    message: { key: 'section.order.exchanged', with: said(first!) },
    where: nameOf(formOf(first!.is)),
    related: others.map((each) => ({
      span: each.section.heading.span,
      message: { key: 'section.order.exchanged', with: said(each) },
    })),
    fixes: exchange(report, exchanged),
  })
}

const name = ({ id }: HeadedSection) => nameOf(formOf(id))
const ordinalOf = ({ id }: { id: HeadedSection['id'] }) => formOf(id).ordinal

/** The fewest sections that have to move: those outside the longest run in the form's order. */
function outOfPlace(report: Report): readonly HeadedSection[] {
  const { headed } = outlineOf(report)
  const longest: number[] = []
  const before: number[] = []
  for (let i = 0; i < headed.length; i++) {
    longest[i] = 1
    before[i] = -1
    for (let j = 0; j < i; j++) {
      if (ordinalOf(headed[j]!) < ordinalOf(headed[i]!) && longest[j]! >= longest[i]!) {
        longest[i] = longest[j]! + 1
        before[i] = j
      }
    }
  }
  const kept = new Set<HeadedSection>()
  for (let i = longest.indexOf(Math.max(...longest)); i >= 0; i = before[i]!) kept.add(headed[i]!)
  return headed.filter((section) => !kept.has(section))
}

function message(report: Report, section: HeadedSection, stray: readonly HeadedSection[]) {
  const { headed } = outlineOf(report)
  const settled = headed.filter((other) => other === section || !stray.includes(other)).sort(byOrdinal)
  const at = settled.indexOf(section)
  const previous = settled[at - 1]
  return previous
    ? { key: 'section.order.after' as const, with: { section: name(section), other: name(previous) } }
    : {
        key: 'section.order.before' as const,
        with: { section: name(section), other: name(settled[at + 1]!) },
      }
}

const byOrdinal = (a: HeadedSection, b: HeadedSection) => ordinalOf(a) - ordinalOf(b)
