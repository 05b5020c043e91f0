import {
  aspectParts,
  disclosure,
  disputes,
  type Fault,
  missing,
  other,
  overview,
  problems,
  requests,
  signed,
  without,
} from './faults.ts'
import { plain } from './plainReport.ts'

/** Sections and headings that are not there. */
export const missingParts: Readonly<Record<string, Fault>> = {
  'section one is missing': {
    text: without('overview', 'intro', ...aspectParts),
    found: missing(overview),
    shown: '青禾县云溪镇人民政府2024年政府信息公开工作年度报告',
  },
  'section two is missing': {
    text: without('disclosure', 't2'),
    found: missing(disclosure),
    shown: overview,
  },
  'section three is missing': {
    text: without('requests', 't3'),
    found: missing(requests),
    shown: disclosure,
  },
  'section four is missing': { text: without('disputes', 't4'), found: missing(disputes), shown: requests },
  'section five is missing': { text: without('problems', 'said'), found: missing(problems), shown: disputes },
  'section six is missing': { text: without('other', 'fees'), found: missing(other), shown: problems },
  'section six is missing above a signature': {
    text: plain({ other: '', fees: '', signature: signed }),
    found: missing(other),
  },
  'section five is missing and six took its number': {
    text: plain({ problems: '', said: '', other: '五、其他需要报告的事项' }),
    found: missing(problems),
  },
  'heading one is missing': {
    text: without('overview'),
    found: `headings-missing:warning ${overview}`,
    shown: '2024年',
  },
  'heading one is missing below a title with a picture': {
    text: plain({
      title: `青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n<image>data:image/png;base64,${'iVBOR'.repeat(20)}</image>\n青禾县云溪镇人民政府2024年政府信息公开工作\n年度报告`,
      overview: '',
    }),
    found: `headings-missing:warning ${overview}`,
    shown: '2024年',
  },
  'heading two is missing': { text: without('disclosure'), found: `headings-missing:warning ${disclosure}` },
  'heading three is missing': { text: without('requests'), found: `headings-missing:warning ${requests}` },
  'heading four is missing': { text: without('disputes'), found: `headings-missing:warning ${disputes}` },
  'heading five is missing': {
    text: plain({ problems: '', said: '（一）存在的问题\n公开形式还不够丰富。\n（二）改进措施\n加强培训。' }),
    found: `headings-missing:warning ${problems}`,
    shown: '(一)存在的问题'.replace('(', '（').replace(')', '）'),
  },
  'heading five is missing above plain text': {
    text: plain({ problems: '', said: '存在的主要问题：一是公开形式单一；二是人手不足。下一步将加强培训。' }),
    found: `headings-missing:warning ${problems}`,
  },
  'heading five is missing above titles without number': {
    text: plain({ problems: '', said: '存在的主要问题\n公开形式还不够丰富。\n改进情况\n加强业务培训。' }),
    found: `headings-missing:warning ${problems}`,
    shown: '存在的主要问题',
  },
  'heading five is missing below a table of contents that has it': {
    text: plain({
      preamble:
        '目录\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
      problems: '',
    }),
    found: `headings-missing:warning ${problems}`,
  },
  'heading two is missing behind an aspect of the same words': {
    text: plain({
      proactive: '（一）组织领导\n成立领导小组。',
      onRequest: '（二）主动公开政府信息情况\n及时公开。\n（三）依申请公开\n认真答复。',
      disclosure: '',
    }),
    found: `headings-missing:warning ${disclosure}`,
  },
  'heading six is missing': {
    text: without('other'),
    found: `headings-missing:warning ${other}`,
    shown: '本年度未收取信息处理费',
  },
  'all headings are missing': {
    text: without('overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'),
    found: `headings-missing:warning ${[overview, disclosure, requests, disputes, problems, other].join('；')}`,
  },
}
