import type { Bilingual } from './message.ts'

/** The text that sets a report beside last year's. */
export const comparison = {
  'comparison.title': { 'zh-CN': '与上年报告比对', en: 'Comparison with last year’s report' },
  'comparison.now': { 'zh-CN': '本年：', en: 'This year: ' },
  'comparison.before': { 'zh-CN': '上年：', en: 'Last year: ' },
  'comparison.about': { 'zh-CN': '（{unit}，{year} 年度）', en: ' ({unit}, report on {year})' },
  'comparison.unknown': { 'zh-CN': '未认出', en: 'unknown' },
  'comparison.notBefore': {
    'zh-CN': '请注意：这两份报告不是前后相接的两年，下面只列出不同之处，不判断结转是否相符。',
    en: 'Please note: these reports are not of two years that follow each other. Differences are listed, but nothing is judged.',
  },
  'comparison.yearUnknown': {
    'zh-CN': '请注意：有一份报告没有认出年度，下面只列出不同之处，不判断结转是否相符。',
    en: 'Please note: the year of one of the reports is unknown. Differences are listed, but nothing is judged.',
  },
  'comparison.otherUnit': {
    'zh-CN': '请注意：两份报告的单位名称不同，请核对选的是不是本单位上年的报告。',
    en: 'Please note: the reports name different bodies. Please check that this is the right report.',
  },
  'comparison.findings': { 'zh-CN': '需要核对的地方', en: 'To be checked' },
  'comparison.noFindings': {
    'zh-CN': '结转、现行有效件数、同比的说法和文字都没有发现与上年报告不符的地方。',
    en: 'Nothing was found that does not fit last year’s report.',
  },
  'comparison.carried': {
    'zh-CN': '上年结转下年度，本年上年结转',
    en: 'Carried over by last year’s report, carried in by this one',
  },
  'comparison.carried.out': { 'zh-CN': '上年报告', en: 'last year' },
  'comparison.carried.in': { 'zh-CN': '本报告', en: 'this year' },
  'comparison.carried.agrees': { 'zh-CN': '相符', en: 'agree' },
  'comparison.carried.column': { 'zh-CN': '申请人', en: 'applicants' },
  'comparison.carried.none': {
    'zh-CN': '有一份报告的表三没有读出结转的一行，无法对照。',
    en: 'The row could not be read in one of the reports.',
  },
  'comparison.different': { 'zh-CN': '两年不同的数', en: 'Numbers that differ' },
  'comparison.different.before': { 'zh-CN': '上年', en: 'last year' },
  'comparison.different.now': { 'zh-CN': '本年', en: 'this year' },
  'comparison.different.by': { 'zh-CN': '增减', en: 'change' },
  'comparison.different.cell': { 'zh-CN': '项目', en: 'cell' },
  'comparison.cells': {
    'zh-CN': '两份报告都有的 {cells} 个格，{different} 个不同，{same} 个相同。没有填的按 0 比较。',
    en: 'Of {cells} cells that both reports have, {different} differ and {same} are the same. Blank cells count as 0.',
  },
  'comparison.unreadable': {
    'zh-CN': '另有 {count} 个格填的不是数，没有比较。',
    en: '{count} more hold no number and were not compared.',
  },
  'comparison.noCells': {
    'zh-CN': '两份报告没有可以对照的表格。',
    en: 'The reports have no tables that could be compared.',
  },
  'comparison.copied': { 'zh-CN': '与上年一字不差的句子', en: 'Sentences that are last year’s' },
  'comparison.copied.same': { 'zh-CN': '相同', en: 'same' },
  'comparison.copied.all': { 'zh-CN': '全部', en: 'all' },
  'comparison.copied.share': { 'zh-CN': '占比', en: 'share' },
  'comparison.copied.section': { 'zh-CN': '部分', en: 'section' },
  'comparison.copied.about': {
    'zh-CN': '年份、数字和标点不算，短句不比；占比按字数算。',
    en: 'Years, numbers and punctuation aside; short sentences are not compared; the share is by length.',
  },
  'comparison.copied.none': { 'zh-CN': '没有可以比较的句子。', en: 'There are no sentences to compare.' },
} as const satisfies Record<string, Bilingual>
