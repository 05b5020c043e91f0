import type { Bilingual } from './message.ts'

/** What a hover says. Labels and paths are the form's own words in every language. */
export const hover = {
  'hover.counted': { 'zh-CN': '填报口径', en: 'What is counted' },
  'hover.named': { 'zh-CN': '{name}：{text}', en: '{name}: {text}' },
  'hover.value.blank': { 'zh-CN': '空白', en: 'blank' },
  'hover.value.blankCounted': {
    'zh-CN': '空白，核对勾稽关系时按 0 计',
    en: 'blank, counts as 0 in the equations',
  },
  'hover.value.invalid': { 'zh-CN': '“{text}”不是数', en: '“{text}” is no number' },
  'hover.equations': { 'zh-CN': '勾稽关系', en: 'Equations' },
  'hover.sentences': { 'zh-CN': '正文的说法', en: 'In the text' },
  'hover.more': { 'zh-CN': '另有 {count} 处', en: '{count} more' },
  'hover.lastYear': { 'zh-CN': '上年报告', en: 'Last year’s report' },
  'hover.lastYear.same': { 'zh-CN': '同一格：{value}', en: 'the same cell: {value}' },
  'hover.lastYear.carriedOut': {
    'zh-CN': '四、结转下年度：{value}，一般与本格相等',
    en: '四、结转下年度: {value}, as a rule the same as here',
  },
  'hover.basis': { 'zh-CN': '依据', en: 'Basis' },

  'hover.number': { 'zh-CN': '正文写的“{text}”', en: '“{text}” in the text' },
  'hover.readAs': { 'zh-CN': '理解为', en: 'Read as' },
  'hover.reading': { 'zh-CN': '{name}：正文 {said}，表中 {value}', en: '{name}: text {said}, table {value}' },
  'hover.reading.unread': {
    'zh-CN': '{name}：正文 {said}，表中空白或者读不出，没有核对',
    en: '{name}: text {said}, blank or unreadable in the table; not checked',
  },
  'hover.reading.untabled': {
    'zh-CN': '{name}：正文 {said}，三张表中没有对应的格',
    en: '{name}: text {said}, in none of the tables',
  },
  'hover.because': { 'zh-CN': '为什么这样理解：{text}。', en: 'Why: {text}.' },
  'hover.range': {
    'zh-CN': '说法不是确数，按 {low} 到 {high} 核对。',
    en: 'Not an exact number; anything from {low} to {high} agrees.',
  },
  'hover.range.open': {
    'zh-CN': '说法不是确数，按 {low} 以上核对。',
    en: 'Not an exact number; anything from {low} agrees.',
  },
  'hover.inferred': {
    'zh-CN': '这句话没有直接写出这个数，是从意思推出来的。',
    en: 'The sentence does not state this number; it follows from what it says.',
  },
  'hover.soft': {
    'zh-CN': '这样理解不是十分有把握，对不上时只作提示。',
    en: 'This reading is not quite certain; where it does not agree there is only a hint.',
  },

  'hover.title': {
    'zh-CN': '年度报告标题：单位＋年度＋“政府信息公开工作年度报告”',
    en: 'Title of the report',
  },
  'hover.title.read': { 'zh-CN': '读到的内容', en: 'What was read' },
  'hover.title.unit': { 'zh-CN': '单位：{unit}', en: 'Unit: {unit}' },
  'hover.title.year': { 'zh-CN': '年度：{year}年', en: 'Year: {year}' },
  'hover.title.edition': { 'zh-CN': '表格：{edition}年版格式', en: 'Tables: form of {edition}' },
  'hover.deadline.department': {
    'zh-CN': '公布期限：{year}年{month}月{day}日（县级以上政府部门）。',
    en: 'To be published by {year}-0{month}-{day} (departments at county level or above).',
  },
  'hover.deadline.government': {
    'zh-CN': '公布期限：{year}年{month}月{day}日（县级以上地方政府）。',
    en: 'To be published by {year}-0{month}-{day} (local governments at county level or above).',
  },
  'hover.deadline.practice': {
    'zh-CN':
      '公布期限：条例没有点名乡镇、街道和开发区，各地一般要求与部门同期，即{year}年{month}月{day}日前，以当地通知为准。',
    en: 'The regulation does not name townships, streets and zones; local notices usually set the date of departments, {year}-0{month}-{day}.',
  },
  'hover.deadline.unknown': {
    'zh-CN': '公布期限：县级以上政府部门为次年1月31日，县级以上地方政府为次年3月31日。',
    en: 'To be published by 31 January of the next year (departments) or 31 March (local governments).',
  },

  'hover.rule.level': { 'zh-CN': '级别', en: 'Level' },
  'hover.rule.default': { 'zh-CN': '默认：{level}', en: 'default: {level}' },
  'hover.rule.set': { 'zh-CN': '这里设为：{level}', en: 'set here: {level}' },
  'hover.rule.off': { 'zh-CN': '不检查', en: 'off' },
} as const satisfies Record<string, Bilingual>
