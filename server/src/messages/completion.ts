import type { Bilingual } from './message.ts'

/** What the list of completions says beside its items. */
export const completion = {
  'completion.kind.report': { 'zh-CN': '整篇年报', en: 'whole report' },
  'completion.kind.section': { 'zh-CN': '部分', en: 'section' },
  'completion.kind.aspect': { 'zh-CN': '方面', en: 'aspect' },
  'completion.kind.table': { 'zh-CN': '表格', en: 'table' },
  'completion.kind.row': { 'zh-CN': '缺行', en: 'missing row' },
  'completion.kind.sentence': { 'zh-CN': '句子', en: 'sentence' },
  'completion.kind.citation': { 'zh-CN': '依据', en: 'legal basis' },
  'completion.kind.date': { 'zh-CN': '日期', en: 'date' },
  'completion.kind.rule': { 'zh-CN': '规则', en: 'rule' },
  'completion.sentence': {
    'zh-CN': '数字取自表格现在的值：\n\n{cells}\n\n以后改了表格，句子不会跟着变；不一致时会提示。',
    en: 'With the numbers the tables have now:\n\n{cells}\n\nThe sentence does not follow later changes of a table; Gouji tells where they disagree.',
  },
  'completion.sentence.own': {
    'zh-CN': '表格里没有信息处理费的数字，请按实际情况选用。',
    en: 'No table has the processing fees: choose what is true.',
  },
  'completion.report': {
    'zh-CN':
      '{year}年度报告的提纲（{body}）：标题、编制依据和统计期限、六个部分、五个方面、三张规定的表格。表格各格先填 0，能找到上年年报的，“上年结转”填上年的“结转下年度”，请逐格核对；括号里是待填写的内容。',
    en: 'An outline of the report on {year} ({body}): title, basis and period, six sections, five aspects, three tables. Every cell is 0, but 上年结转 is what last year’s report carried over, where that is found: please check each. What is in brackets is to be filled in.',
  },
  'completion.section': {
    'zh-CN': '“{section}”的标题和提纲，括号里是待填写的内容。',
    en: 'Heading and outline of “{section}”; what is in brackets is to be filled in.',
  },
  'completion.section.table': {
    'zh-CN': '“{section}”的标题和规定的表格，各格先填 0，请逐格核对。',
    en: 'Heading and mandated table of “{section}”, every cell 0: please check each.',
  },
  'completion.heading': {
    'zh-CN': '“{section}”的规定标题。',
    en: 'The official heading of “{section}”.',
  },
  'completion.aspect': {
    'zh-CN': '“总体情况”应当写明的五个方面之一：{aspect}。',
    en: '{aspect}: one of the five aspects that 总体情况 covers.',
  },
  'completion.aspects': {
    'zh-CN': '“总体情况”应当写明的五个方面，内容待填写。',
    en: 'The five aspects that 总体情况 covers, to be filled in.',
  },
  'completion.table': {
    'zh-CN': '规定格式的{table}，各格先填 0，请逐格核对。',
    en: '{table} in the official form, every cell 0: please check each.',
  },
  'completion.row': {
    'zh-CN': '{table}在这里缺少的一行，各格先填 0，请核对。',
    en: 'A row that {table} lacks here, every cell 0: please check.',
  },
  'completion.preamble': {
    'zh-CN': '编制依据和统计期限，按{year}年度报告适用的格式引用。',
    en: 'Legal basis and period, citing the form for the report on {year}.',
  },
  'completion.citation': { 'zh-CN': '{zh}（{number}）', en: '{en} ({number})' },
  'completion.period': {
    'zh-CN': '{year}年度报告的统计期限：全年。',
    en: 'The period of the report on {year}: the whole year.',
  },
  'completion.year': { 'zh-CN': '报告年度', en: 'The year reported on' },
  'completion.lastYear': { 'zh-CN': '报告年度的上一年', en: 'The year before the one reported on' },
  'completion.nextYear': { 'zh-CN': '报告年度的下一年', en: 'The year after the one reported on' },
  'completion.today': { 'zh-CN': '今天的日期', en: 'Today' },
  'completion.ignore.block': {
    'zh-CN': '下一段（或下一个标题、表格）不再提示所列的规则；不列规则时全部不提示。',
    en: 'Silences the rules named for the next paragraph, heading or table; without names, all of them.',
  },
  'completion.ignore.line': {
    'zh-CN': '本行不再提示所列的规则；不列规则时全部不提示。',
    en: 'Silences the rules named for this line; without names, all of them.',
  },
  'completion.ignore.file': {
    'zh-CN': '全文不再提示所列的规则；不列规则时全部不提示。',
    en: 'Silences the rules named for the whole document; without names, all of them.',
  },
  'completion.rule': {
    'zh-CN': '`{rule}` {title}\n\n{why}',
    en: '`{rule}` {title}\n\n{why}',
  },
} as const satisfies Record<string, Bilingual>
