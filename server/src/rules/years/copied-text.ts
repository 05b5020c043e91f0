import type { SectionId } from '../../forms/form.ts'
import { sections } from '../../forms/sections.ts'
import type { Rule } from '../rule.ts'
import { follows } from './continuity.ts'
import { knownSentences, sameness } from './sameSentences.ts'

/** The parts that tell of a year's own work and problems. What the others say is often the same for good reason. */
const judged: readonly SectionId[] = ['overview', 'problems']
/** Shorter parts may well be the same. */
const fewestSentences = 4
/** How much of a part's text must be last year's. */
const share = 0.9

const draft = (
  year: number,
  heading: string,
  meetings: string,
) => `青禾县云溪镇人民政府${year}年政府信息公开工作年度报告

${heading}

一是公开的主动性还不够强，个别科室存在等靠思想。
二是公开内容与群众期盼相比还有不小的差距。
三是工作人员变动频繁，业务能力有待进一步提升。
改进情况：${year}年组织业务培训${meetings}，指导各科室规范公开。`

export const copiedText: Rule = {
  meta: {
    id: 'copied-text',
    severity: 'warning',
    title: { 'zh-CN': '内容与上年雷同', en: 'Text copied from last year' },
    why: {
      'zh-CN':
        '“总体情况”或者“存在的主要问题及改进情况”里，九成以上的句子除了年份和数字与上年报告一字不差，就会提示。内容雷同、敷衍塞责的，可能被通报批评、督促整改。个别沿用的句子、很短的部分不提示。',
      en: 'Pointed out where nine tenths of the sentences of section one or five are last year’s, but for years and numbers. Reports copied from the year before may be criticised. Single sentences kept from last year, and short parts, are left alone.',
    },
    basis: ['format-2021', 'regulation-47'],
    wrong: `${draft(2024, '⟦五、存在的主要问题及改进情况⟧{copied-text}', '42场')}
<!-- last year -->
${draft(2023, '五、存在的主要问题及改进情况', '36场')}`,
    right: `${draft(2024, '五、存在的主要问题及改进情况', '42场')}
<!-- last year -->
${draft(2023, '五、存在的主要问题及改进情况', '36场').replace(/一是.*\n/, '去年曾写过别的问题，并已逐条整改到位。\n')}`,
  },
  check({ report, lastYear, find }) {
    if (!follows(report, lastYear)) return
    const before = knownSentences(lastYear)
    for (const id of judged) {
      const { all, same, share: copied, first } = sameness(report, before, id)
      if (first === null || all < fewestSentences || copied < share) continue
      const section = report.sections.find((each) => each.id === id)
      find({
        span: section?.heading?.span ?? first,
        message: {
          key: 'copied-text.same',
          with: {
            section: sections.find((each) => each.id === id)!.title,
            all,
            same,
            year: lastYear.year!.value,
          },
        },
        cells: [],
      })
    }
  },
}
