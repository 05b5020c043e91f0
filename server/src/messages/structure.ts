import type { Bilingual } from './message.ts'

/** Title, the six sections and the five aspects of 总体情况. Names of sections stay Chinese: they are the form's. */
export const structure = {
  'section.missing': {
    'zh-CN': '缺少“{section}”。年度报告应当写全六个部分，没有发生的也要写明',
    en: '“{section}” is missing. A report has all six sections, also where nothing happened',
  },
  'section.missing.insert': {
    'zh-CN': '插入“{section}”，内容待填写',
    en: 'Insert “{section}” to be filled in',
  },
  'section.missing.insertTable': {
    'zh-CN': '插入“{section}”和空表（各格先填 0，请逐格核对）',
    en: 'Insert “{section}” with its table (every cell 0: please check each)',
  },
  'headings.missing': {
    'zh-CN': '这里是“{sections}”的内容，但前面没有标题',
    en: 'This is the content of “{sections}”, but its heading is missing',
  },
  'headings.missing.several': {
    'zh-CN': '有 {count} 个部分只有内容、没有标题：{sections}',
    en: '{count} sections have content but no heading: {sections}',
  },
  'headings.missing.here': {
    'zh-CN': '“{section}”的标题应当在这里',
    en: 'The heading “{section}” belongs here',
  },
  'headings.missing.insert': {
    'zh-CN': '补上标题：{sections}',
    en: 'Insert the heading: {sections}',
  },
  'section.order.after': {
    'zh-CN': '“{section}”的位置不对，应当排在“{other}”之后',
    en: '“{section}” is out of place: it follows “{other}”',
  },
  'section.order.before': {
    'zh-CN': '“{section}”的位置不对，应当排在“{other}”之前',
    en: '“{section}” is out of place: it comes before “{other}”',
  },
  'section.order.also': {
    'zh-CN': '“{section}”的位置也不对',
    en: '“{section}” is out of place, too',
  },
  'section.order.exchanged': {
    'zh-CN': '标题写的是“{section}”，下面的表格是“{other}”的，标题的文字互换了',
    en: 'The heading says “{section}”, but the table below it belongs to “{other}”: the words of the headings were exchanged',
  },
  'section.order.exchange': {
    'zh-CN': '把标题的文字换回来，表格不动',
    en: 'Exchange the words of the headings; the tables stay',
  },
  'section.order.fix': {
    'zh-CN': '按规定的顺序重排各部分',
    en: 'Put the sections into the official order',
  },
  'section.number': {
    'zh-CN': '序号应为“{right}”，文中是“{wrong}”',
    en: 'The number should be “{right}”, not “{wrong}”',
  },
  'section.number.aspects': {
    'zh-CN': '“一、总体情况”下面的小标题也用了“一、二、三”，与六个部分的序号混在一起，应改为“{right}”',
    en: 'The headings below “一、总体情况” are numbered like the six sections; they should be “{right}” and so on',
  },
  'section.number.also': {
    'zh-CN': '这里应为“{right}”',
    en: 'This should be “{right}”',
  },
  'section.number.fix': {
    'zh-CN': '改为“{right}”',
    en: 'Change it to “{right}”',
  },
  'section.number.fixAll': {
    'zh-CN': '改正全部 {count} 处序号',
    en: 'Correct all {count} numbers',
  },
  'section.heading': {
    'zh-CN': '标题“{wrong}”与规定格式不同，应为“{right}”',
    en: 'The heading “{wrong}” differs from the official “{right}”',
  },
  'section.heading.fix': {
    'zh-CN': '改为“{right}”',
    en: 'Change it to “{right}”',
  },
  'section.empty': {
    'zh-CN': '“{section}”下面没有内容',
    en: '“{section}” has no content',
  },
  'section.empty.problems': {
    'zh-CN': '“{section}”没有具体内容：请至少写一条存在的问题和一条改进措施',
    en: '“{section}” says nothing: name at least one problem and one improvement',
  },
  'section.empty.fix': {
    'zh-CN': '插入提纲，待填写',
    en: 'Insert an outline to be filled in',
  },
  'aspect.missing': {
    'zh-CN': '“总体情况”没有写到“{aspect}”，这是应当写明的五个方面之一',
    en: '总体情况 says nothing on “{aspect}”, one of the five aspects it has to cover',
  },
  'aspect.missing.several': {
    'zh-CN': '“总体情况”应当写明五个方面，还有 {count} 个没有写到：{aspects}',
    en: '总体情况 has to cover five aspects; {count} of them are missing: {aspects}',
  },
  'aspect.unheaded': {
    'zh-CN': '“总体情况”提到了“{aspect}”，但没有像其他方面那样单独列出',
    en: '总体情况 mentions “{aspect}” but gives it no heading as it does the other aspects',
  },
  'aspect.missing.insert': {
    'zh-CN': '插入“{aspects}”，内容待填写',
    en: 'Insert “{aspects}” to be filled in',
  },
  'title.missing': {
    'zh-CN': '没有找到报告的标题（例如“{example}”）',
    en: 'The report has no title, such as “{example}”',
  },
  'title.missing.insert': {
    'zh-CN': '插入标题“{title}”',
    en: 'Insert the title “{title}”',
  },
} as const satisfies Record<string, Bilingual>
