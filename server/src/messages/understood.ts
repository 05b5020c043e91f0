import type { Bilingual } from './message.ts'

/** What was understood of the numbers of a report, number by number. */
export const understood = {
  'understood.title': { 'zh-CN': '勾稽读懂了什么', en: 'What Gouji understood' },
  'understood.signs': {
    'zh-CN': '✓ 与表格一致；✗ 与表格不一致；· 没有可对照的；– 有意不看；? 没有读懂',
    en: '✓ agrees with the tables   ✗ contradicts them   · nothing to compare with   – left aside   ? not understood',
  },
  'understood.count': {
    'zh-CN':
      '正文里共有 {all} 处数字（连同“未收到”这样的说法）：{agrees} 处与表格一致，{contradicts} 处不一致，{open} 处没有可对照的，{aside} 处有意不看，{unknown} 处没有读懂。',
    en: 'The prose has {all} numbers (with words such as 未收到): {agrees} agree with the tables, {contradicts} contradict them, {open} have nothing to compare with, {aside} were left aside, {unknown} were not understood.',
  },
  'understood.none': { 'zh-CN': '正文里没有数字。', en: 'The prose has no numbers.' },
  'understood.inTable': { 'zh-CN': '（表中为 {value}）', en: ' (the table says {value})' },
  'understood.noTable': { 'zh-CN': '（表中没有这一项）', en: ' (in no table)' },
  'understood.unreadable': {
    'zh-CN': '（表中的格空白、缺失或者读不清）',
    en: ' (the cell is blank, missing or unreadable)',
  },
  'understood.or': { 'zh-CN': '，或者', en: ', or ' },
  'understood.colon': { 'zh-CN': '：', en: ': ' },
  'understood.soft': { 'zh-CN': '（只作参考）', en: ' (a soft reading)' },
  'understood.implied': { 'zh-CN': '（由文字推出）', en: ' (implied)' },
  'understood.unknown': {
    'zh-CN': '没有读懂，不与表格对照',
    en: 'not understood, and not compared with the tables',
  },
} as const satisfies Record<string, Bilingual>
