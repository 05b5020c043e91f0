import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeOut } from '../support/directives.ts'
import { brief, plain, structureOf } from './plainReport.ts'

const headedTable = (table: string, heading: string) =>
  writeOut(table).replace('<tbody>', `<tbody><tr><td colspan="10"><p>${heading}</p></td></tr>`)
const report = (settings: string) => `{{report ${settings}}}`
const inPlain = (section: string, titles: readonly string[]) =>
  Object.fromEntries(titles.map((title) => [`${section}: ${title}`, plain({ [section]: title })]))

/** Headings of published reports that need no remark. */
const headings = {
  ...inPlain('overview', [
    '总体情况',
    '一、 总体情况',
    '一 、总体情况',
    '一、总  体  情  况',
    '一.总体情况',
    '一、总体情况：',
    '一、政府信息公开工作总体情况',
    '一、2024年政府信息公开工作总体情况',
  ]),
  ...inPlain('disclosure', [
    '二、行政机关主动公开政府信息情况',
    '二、主动公开政府信息的情况',
    '二、政府信息主动公开情况',
    '二、主动公开政府\n信息情况',
  ]),
  ...inPlain('requests', [
    '三、收到和处理政府信息公开申请',
    '三、收到和处理政府信息公开申请的情况',
    '三、收到及处理政府信息公开申请情况',
    '三、行政机关收到和处理政府信息公开申请情况',
    '三、收到和处理政府信息公开申请\n情况',
  ]),
  ...inPlain('disputes', [
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '四、政府信息公开行政复议和行政诉讼情况',
    '四、政府信息公开行政复议及行政诉讼情况',
    '四、政府信息公开行政复议行政诉讼情况',
    '四、政府信息公开行政复议，行政诉讼情况',
    '四、因政府信息公开申请行政复议和提起行政诉讼的情况',
    '四、政府信息公开行政复议、行政诉\n讼情况',
  ]),
  ...inPlain('problems', [
    '五、政府信息公开工作存在的主要问题及改进情况',
    '五、存在的主要问题和改进情况',
    '五、存在的主要问题和改进措施',
    '五、存在的主要问题及改进措施',
    '五、存在问题及改进情况',
    '五、存在的问题及改进情况',
    '五、存在主要问题及改进情况',
    '五、存在的主要问题及整改措施',
    '五、存在的主要问题以及改进情况',
  ]),
  ...inPlain('other', [
    '六、其他需要报告事项',
    '六、其他报告的事项',
    '六、其它需要报告的事项',
    '六、需要报告的其他事项',
    '六、其他需要报告的事项：',
    '六、其他需要报告的事项（依据信息处理费管理办法，本镇暂无收费情况）',
  ]),
}

const inAspect = (aspect: string, titles: readonly string[]) =>
  Object.fromEntries(
    titles.map((title) => [`${aspect}: ${title}`, plain({ [aspect]: `${title}\n做好各项工作。` })]),
  )

/** Headings of the five aspects as published reports have them. */
const aspectHeadings = {
  ...inAspect('proactive', [
    '（一）主动公开情况',
    '（一）政府信息主动公开情况',
    '（一）主动公开政府信息情况',
    '（一）法定主动公开方面',
    '（一）加大公开力度',
    '（一）抓好主动公开',
    '（一）系统化推进主动公开',
    '（一）信息主动公开方面',
  ]),
  ...inAspect('onRequest', [
    '（二）依申请公开方面',
    '（二）依申请公开政府信息情况',
    '（二）政府信息依申请公开情况',
    '（二）依申请办理情况',
    '（二）规范依申请公开办理',
    '（二）政府信息公开申请情况',
  ]),
  ...inAspect('management', [
    '（三）政府信息管理情况',
    '（三）政务信息管理',
    '（三）信息管理情况',
    '（三）完善政府信息管理',
  ]),
  ...inAspect('platform', [
    '（四）平台建设情况',
    '（四）政务公开平台建设',
    '（四）公开平台建设',
    '（四）平台管理',
    '（四）精细化建设公开平台',
  ]),
  ...inAspect('supervision', [
    '（五）监督保障情况',
    '（五）监督考核情况',
    '（五）监督保障工作',
    '（五）常态化开展监督管理',
  ]),
}

const numbered = (style: (n: number) => string, part: (n: number) => string) =>
  plain({
    overview: `${style(1)}总体情况`,
    proactive: `${part(1)}主动公开\n及时发布各类信息。`,
    onRequest: `${part(2)}依申请公开\n认真做好答复。`,
    management: `${part(3)}政府信息管理\n严格落实审核制度。`,
    platform: `${part(4)}平台建设\n建好用好各类渠道。`,
    supervision: `${part(5)}监督保障\n听取群众意见。`,
    disclosure: `${style(2)}主动公开政府信息情况`,
    requests: `${style(3)}收到和处理政府信息公开申请情况`,
    disputes: `${style(4)}政府信息公开行政复议、行政诉讼情况`,
    problems: `${style(5)}存在的主要问题及改进情况`,
    other: `${style(6)}其他需要报告的事项`,
  })
const cn = (n: number) => '一二三四五六七'[n - 1]

const numberings = {
  '1. with (1)': numbered(
    (n) => `${n}.`,
    (n) => `(${n})`,
  ),
  '1、 with （1）': numbered(
    (n) => `${n}、`,
    (n) => `（${n}）`,
  ),
  '１． full width': numbered(
    (n) => `${'１２３４５６'[n - 1]}．`,
    (n) => `（${cn(n)}）`,
  ),
  '(一) for sections, 1. for aspects': numbered(
    (n) => `(${cn(n)})`,
    (n) => `${n}.`,
  ),
  '（一） for sections, 一是 for aspects': numbered(
    (n) => `（${cn(n)}）`,
    (n) => `${cn(n)}是`,
  ),
  'no numbers for sections': numbered(
    () => '',
    (n) => `（${cn(n)}）`,
  ),
  'no numbers at all': numbered(
    () => '',
    () => '',
  ),
  '## 一、 with ###': numbered(
    (n) => `## ${cn(n)}、`,
    (n) => `### （${cn(n)}）`,
  ),
  '## without numbers': numbered(
    () => '## ',
    () => '### ',
  ),
  '**bold**': numbered(
    (n) => `**${cn(n)}、`,
    (n) => `**（${cn(n)}）`,
  ).replace(/^(\*\*.*)$/gm, '$1**'),
  '<h2>': numbered(
    (n) => `<h2>${cn(n)}、`,
    (n) => `<h3>（${cn(n)}）`,
  )
    .replace(/^(<h2>.*)$/gm, '$1</h2>')
    .replace(/^(<h3>.*)$/gm, '$1</h3>'),
  'an indent of two full-width spaces': numbered(
    (n) => `　　${cn(n)}、`,
    (n) => `　　（${cn(n)}）`,
  ),
}

const contents =
  '目  录\n一、总体情况……………………1\n二、主动公开政府信息情况………3\n三、收到和处理政府信息公开申请情况…4\n四、政府信息公开行政复议、行政诉讼情况 5\n五、存在的主要问题及改进情况 6\n六、其他需要报告的事项 7\n'

const layouts = {
  'a short line below heading five': plain({
    problems: '五、存在的主要问题和改进',
    said: '措施都已落实，问题都已改进。',
  }),
  'a table of contents': plain({ preamble: contents }),
  'a table of contents without pages': plain({ preamble: contents.replace(/[….\s]*\d$/gm, '') }),
  'the six titles in a sentence of the preamble': plain({
    preamble:
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。',
  }),
  'the six titles as a list in the preamble': plain({
    preamble:
      '本报告包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。',
  }),
  'a report pasted twice': `${plain()}\n${plain()}`,
  'a website around it': `首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报\n索引号：00123/2025-00012\t发布机构：云溪镇\n${plain({ signature: '青禾县云溪镇人民政府\n2025年1月20日' })}\n【打印】【关闭】\n主办：青禾县人民政府\n某ICP备00000000号`,
  'a title on two lines, twice': plain({
    title:
      '青禾县云溪镇人民政府\n2024年政府信息公开工作年度报告\n发布时间：2025-01-20\n\n青禾县云溪镇人民政府2024年政府信息公开工作\n年度报告',
  }),
  'headings that run on': plain({
    proactive: '（一）主动公开。2024年，及时发布各类信息。',
    onRequest: '（二）依申请公开：认真做好答复。',
    supervision: '（五）监督保障。主动听取意见。',
  }),
  'an inline heading of section six': plain({ other: '六、其他需要报告的事项：无。', fees: '' }),
  'aspects in another order, and more of them': plain({
    proactive: '（一）加强组织领导\n成立领导小组。\n（二）法定主动公开方面\n及时发布各类信息。',
    onRequest: '（三）依申请公开情况\n认真做好答复。',
    management: '（四）平台建设情况\n建好各类渠道。',
    platform: '（五）政务信息管理\n严格审核。',
    supervision: '（六）监督考核情况\n主动听取意见。\n（七）政策解读\n做好解读。',
  }),
  'aspects named 一是 to 五是': plain({
    proactive: '一是主动公开方面。及时发布信息。',
    onRequest: '二是依申请公开方面。认真答复。',
    management: '三是政府信息管理方面。严格审核。',
    platform: '四是平台建设方面。建好渠道。',
    supervision: '五是监督保障方面。听取意见。',
  }),
  'two aspects under one heading': plain({
    proactive: '',
    onRequest: '（一）主动公开和依申请公开情况\n及时公开、认真答复。',
  }),
  'running text without aspects': plain({
    intro:
      '2024年，我镇加大主动公开力度，规范办理政府信息公开申请，落实三审三校，加强平台建设，接受社会评议。',
    proactive: '',
    onRequest: '',
    management: '',
    platform: '',
    supervision: '',
  }),
  'problems and improvements under headings of their own': plain({
    said: '（一）存在的主要问题\n公开形式还不够丰富。\n（二）改进情况\n1.加强主动公开工作。\n2.加强平台建设。',
  }),
  'numbered points within section five': plain({
    said: '一、公开形式还不够丰富\n二、业务能力有待提高\n三、下一步加强培训，改进工作',
  }),
  'a section after the six': plain({ fees: '本年度未收取信息处理费。\n七、附件\n无' }),
  'no signature, section six empty': plain({ fees: '' }),
  'nothing to report in section six': plain({ fees: '无。' }),
  'headings in the first row of the tables': plain({
    disclosure: '',
    t2: headedTable('{{table2 as=html-page}}', '二、主动公开政府信息情况'),
    requests: '',
    t3: headedTable('{{table3 as=html-page}}', '三、收到和处理政府信息公开申请情况'),
    disputes: '',
    t4: headedTable('{{table4 as=html-page}}', '四、政府信息公开行政复议、行政诉讼情况'),
  }),
  'blank lines everywhere': plain().replaceAll('\n', '\n\n'),
  CRLF: plain().replaceAll('\n', '\r\n'),
}

/** What an author sees who has just begun. */
const begun = {
  'an empty document': '',
  'a title': '青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n',
  'a title and the first heading':
    '# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n## 一、总体情况\n',
  'the first section half written':
    '青禾县云溪镇2024年政府信息公开工作年度报告\n一、总体情况\n2024年，我镇\n（一）主动公开\n',
  'a heading being typed': '青禾县云溪镇2024年政府信息公开工作年度报告\n一、总体',
}

/** Papers that are no such report. */
const others = {
  'a summary of work':
    '青禾县水利局2024年工作总结\n一、总体情况\n完成投资3亿元。\n二、存在的问题及改进措施\n资金不足。\n三、下一步打算\n加快进度。',
  minutes: '会议纪要\n一、关于主动公开工作\n二、关于信息管理\n三、其他事项\n',
  'a list': '# 待办\n\n1. 总体情况\n2. 其他\n',
}

for (const [name, text] of Object.entries({
  ...headings,
  ...aspectHeadings,
  ...numberings,
  ...layouts,
  ...begun,
  ...others,
})) {
  test(`silent: ${name}`, () => assert.deepEqual(brief(structureOf(text)), []))
}

for (const as of [
  'markdown-simple',
  'markdown-rich',
  'html-page',
  'html-tight',
  'html-in-markdown',
  'html-word',
]) {
  test(`silent: a report as ${as}`, () => assert.deepEqual(brief(structureOf(report(`as=${as}`))), []))
}
