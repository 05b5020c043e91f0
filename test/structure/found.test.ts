import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../server/src/gouji.ts'
import { applied } from '../support/judge.ts'
import { brief, plain, structureOf } from './plainReport.ts'

/** What one fault is reported as; `shown` is the text underlined. */
interface Fault {
  readonly text: string
  readonly found: string
  readonly shown?: string
}

const without = (...parts: string[]) => plain(Object.fromEntries(parts.map((part) => [part, ''])))
const missing = (section: string) => `section-missing:error ${section}`
const heading = (right: string) => `section-heading:information ${right}`
const number = (right: string) => `section-misnumbered:warning ${right}`
const overview = '一、总体情况'
const aspect = (name: string, severity = 'warning') => `aspect-missing:${severity} ${overview} › ${name}`
const problems = '五、存在的主要问题及改进情况'
const other = '六、其他需要报告的事项'
const requests = '三、收到和处理政府信息公开申请情况'
const disputes = '四、政府信息公开行政复议、行政诉讼情况'
const disclosure = '二、主动公开政府信息情况'
const aspectParts = ['proactive', 'onRequest', 'management', 'platform', 'supervision']
const signed = '青禾县云溪镇人民政府\n2025年1月20日'

const faults: Readonly<Record<string, Fault>> = {
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

for (const [name, { text, found, shown }] of Object.entries(faults)) {
  test(`${name}: exactly one finding`, () => {
    const findings = structureOf(text)
    assert.deepEqual(brief(findings), [found])
    const [{ span }] = findings as [Finding]
    if (shown !== undefined) assert.equal(text.slice(span.start, span.end), shown)
    assert.ok(span.end > span.start && span.end - span.start <= 40, 'a small place')
  })
}

/** The same faults as people have them on their screens. */
const manners: Readonly<Record<string, (text: string) => string>> = {
  'plain text': (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'empty lines between': (text) => text.replaceAll('\n', '\n\n'),
  Markdown: (text) =>
    text
      .replace(/^(?=[一二三四五六七]、)/gm, '\n## ')
      .replace(/^(?=（)/gm, '### ')
      .replace(/\n/g, '\n\n'),
  'bold headings': (text) => text.replace(/^([一二三四五六七]、.*)$/gm, '**$1**'),
  HTML: (text) =>
    text.replace(/^([^\t\n]+)$/gm, (line) =>
      /^[一二三四五六七]、/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`,
    ) + '\n',
}

for (const [manner, write] of Object.entries(manners)) {
  test(`${manner}: every fix leaves nothing behind`, () => {
    for (const [name, { text, found }] of Object.entries(faults)) {
      const written = write(text)
      const findings = structureOf(written)
      assert.deepEqual(brief(findings), [found], name)
      const [finding] = findings as [Finding]
      assert.ok(finding.fixes.length > 0, `${name}: no fix`)
      for (const fix of finding.fixes) {
        const fixed = applied(written, fix)
        assert.deepEqual(brief(structureOf(fixed)), [], `${name}\n${fixed.slice(0, 1500)}`)
        if (written.includes('\r\n')) assert.doesNotMatch(fixed, /[^\r]\n/, name)
        if (written.startsWith('\uFEFF')) assert.ok(fixed.startsWith('\uFEFF'), name)
      }
    }
  })
}
