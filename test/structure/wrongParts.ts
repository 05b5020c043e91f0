import {
  aspect,
  aspectParts,
  disclosure,
  disputes,
  type Fault,
  heading,
  number,
  other,
  overview,
  problems,
  requests,
  without,
} from './faults.ts'
import { plain } from './plainReport.ts'

/** Order, numbers and words of headings, empty sections, aspects, the title. */
export const wrongParts: Readonly<Record<string, Fault>> = {
  'five and six change places': {
    text: plain({
      problems: '六、其他需要报告的事项',
      said: '本年度未收取信息处理费。',
      other: '五、存在的主要问题及改进情况',
      fees: '公开形式还不够丰富，下一步将加强培训。',
    }),
    found: `section-order:warning ${problems}`,
    shown: problems,
  },
  'five and six change places and count on': {
    text: plain({
      problems: '五、其他需要报告的事项',
      said: '本年度未收取信息处理费。',
      other: '六、存在的主要问题及改进情况',
      fees: '公开形式还不够丰富，下一步将加强培训。',
    }),
    found: `section-order:warning ${problems}`,
  },
  'four and five change places, five with headings of its own': {
    text: plain({
      disputes: '五、存在的主要问题及改进打算',
      t4: '（一）存在的主要问题\n公开形式还不够丰富。\n（二）下一步打算\n加强业务培训。',
      problems: '四、政府信息公开行政复议、行政诉讼情况',
      said: '{{table4 as=tabs}}',
    }),
    found: `section-order:warning ${disputes}`,
  },
  'the headings of two and three are exchanged, their tables are in order': {
    text: plain({
      disclosure: '二、收到和处理政府信息公开申请情况',
      requests: '三、主动公开政府信息情况',
    }),
    found: `section-order:warning ${disclosure}`,
    shown: '二、收到和处理政府信息公开申请情况',
  },
  'the headings of three and four are exchanged with their numbers, their tables are in order': {
    text: plain({ requests: disputes, disputes: requests }),
    found: `section-order:warning ${requests}`,
    shown: disputes,
  },
  'three headings are exchanged, their tables are in order': {
    text: plain({ disclosure: requests, requests: disputes, disputes: disclosure }),
    found: `section-order:warning ${disclosure}`,
    shown: requests,
  },
  'sections two and three change places, each with its table': {
    text: plain({
      disclosure: requests,
      t2: '{{table3 as=tabs}}',
      requests: disclosure,
      t3: '{{table2 as=tabs}}',
    }),
    found: `section-order:warning ${disclosure}`,
  },
  'section six stands first': {
    text: plain({
      intro: '2024年，我镇扎实做好各项工作。',
      preamble: '六、其他需要报告的事项\n本年度未收取信息处理费。',
      other: '',
      fees: '',
    }),
    found: `section-order:warning ${other}`,
  },
  'a number is used twice': {
    text: plain({ disputes: '三、政府信息公开行政复议、行政诉讼情况' }),
    found: number(disputes),
    shown: '三、',
  },
  'a number is skipped': {
    text: plain({
      requests: '四、收到和处理政府信息公开申请情况',
      disputes: '五、政府信息公开行政复议、行政诉讼情况',
      problems: '六、存在的主要问题及改进情况',
      other: '七、其他需要报告的事项',
    }),
    found: number(requests),
    shown: '四、',
  },
  'the count begins at section two': {
    text: plain({
      overview: '总体情况',
      disclosure: '一、主动公开政府信息情况',
      requests: '二、收到和处理政府信息公开申请情况',
      disputes: '三、政府信息公开行政复议、行政诉讼情况',
      problems: '四、存在的主要问题及改进情况',
      other: '五、其他需要报告的事项',
    }),
    found: number(disclosure),
    shown: '一、',
  },
  'aspects are numbered like sections': {
    text: plain({
      proactive: '一、主动公开\n及时发布信息。',
      onRequest: '二、依申请公开\n认真答复。',
      management: '三、政府信息管理\n严格审核。',
      platform: '四、平台建设\n建好渠道。',
      supervision: '五、监督保障\n听取意见。',
    }),
    found: number(overview),
  },
  'section five names no improvements': {
    text: plain({ problems: '五、存在的主要问题及下一步努力方向' }),
    found: heading(problems),
    shown: '存在的主要问题及下一步努力方向',
  },
  'section five names no problems': {
    text: plain({ problems: '五、存在的不足及改进措施' }),
    found: heading(problems),
  },
  'section five is about problems alone': {
    text: plain({ problems: '五、存在的主要问题' }),
    found: heading(problems),
  },
  'a heading of problems alone above a line on improvements': {
    text: plain({ problems: '五、存在的主要问题', said: '改进措施有三条，已落实。\n公开形式还不够丰富。' }),
    found: heading(problems),
    shown: '存在的主要问题',
  },
  'a slip in heading three': {
    text: plain({ requests: '三、收到和处理政府信息公开申情情况' }),
    found: heading(requests),
    shown: '收到和处理政府信息公开申情情况',
  },
  'a slip in heading one': { text: plain({ overview: '一、总体清况' }), found: heading(overview) },
  'the old name of section three': {
    text: plain({ requests: '三、依申请公开政府信息情况' }),
    found: heading(requests),
  },
  'section one is called something else': {
    text: plain({ overview: '一、全年工作开展' }),
    found: heading(overview),
  },
  'section two is called something else': {
    text: plain({ disclosure: '二、信息公开数据统计' }),
    found: heading(disclosure),
    shown: '信息公开数据统计',
  },
  'section three is called something else': {
    text: plain({ requests: '三、办件数据一览' }),
    found: heading(requests),
  },
  'section four is called something else': {
    text: plain({ disputes: '四、争议解决数据一览' }),
    found: heading(disputes),
  },
  'section five is called something else': {
    text: plain({ problems: '五、下一步工作打算' }),
    found: heading(problems),
    shown: '下一步工作打算',
  },
  'section six is called something else': {
    text: plain({ other: '六、信息处理费收取情况' }),
    found: heading(other),
    shown: '信息处理费收取情况',
  },
  'heading six is missing below a part of the same number about something else': {
    text: plain({ other: '六、重点工作\n积极推进农村人居环境整治。' }),
    found: `headings-missing:warning ${other}`,
    shown: '本年度未收取信息处理费',
  },
  'heading two is missing below aspects numbered like sections': {
    text: plain({
      intro: '2024年，我镇加强信息管理、平台建设、监督考核，做好各项工作。',
      proactive: '（一）主动公开\n及时发布信息。',
      onRequest: '（二）依申请公开\n认真答复。',
      management: '（三）政府信息管理\n严格审核。',
      platform: '（四）平台建设\n建好渠道。',
      supervision: '二、监督保障\n听取意见。',
      disclosure: '',
    }),
    found: `headings-missing:warning ${disclosure}`,
  },
  'section six is called 其他事项': { text: plain({ other: '六、其他事项' }), found: heading(other) },
  'section five says nothing': {
    text: plain({ said: '无。' }),
    found: `section-empty:warning ${problems}`,
    shown: problems,
  },
  'section five is only a heading': { text: plain({ said: '' }), found: `section-empty:warning ${problems}` },
  'section one is only a heading': {
    text: without('intro', ...aspectParts),
    found: `section-empty:warning ${overview}`,
  },
  'the aspect of platforms is missing': {
    text: without('platform'),
    found: aspect('(四)政府信息公开平台建设'),
    shown: overview,
  },
  'the aspect of requests is missing': { text: without('onRequest'), found: aspect('(二)依申请公开') },
  'the aspect of supervision is missing, the introduction speaks of a right to it': {
    text: plain({ supervision: '', intro: '2024年，我镇切实保障公众知情权、参与权、监督权。' }),
    found: aspect('(五)监督保障'),
  },
  'an aspect is mentioned, but has no heading': {
    text: plain({ management: '', intro: '2024年，我镇严格落实“三审三校”，做好各项工作。' }),
    found: aspect('(三)政府信息管理', 'hint'),
  },
  'three aspects are missing': {
    text: without('onRequest', 'platform', 'supervision'),
    found: `aspect-missing:warning ${overview}`,
  },
  'an aspect is missing in a report on 2020': {
    text: without('platform').replaceAll('2024', '2020'),
    found: aspect('(四)政府信息公开平台建设', 'hint'),
  },
  'there is no title': {
    text: without('title'),
    found: 'title-missing:information',
    shown: '根据《中华人民共和国政府信息公开条例》编制本报告',
  },
}
