import type { Bilingual } from './message.ts'

/** What stands beside a report in an editor: outline, lenses, the list of equations, recalculation. */
export const outline = {
  // How a table stands, short: behind its name in the outline and above it in the text.
  'outline.unreadable': { 'zh-CN': '读不出来', en: 'cannot be read' },
  'outline.image': { 'zh-CN': '是图片，没有核对', en: 'a picture, not checked' },
  'outline.missing': { 'zh-CN': '缺 {count} 行', en: 'rows missing: {count}' },
  'outline.incomplete': { 'zh-CN': '{count} 行数字不全', en: 'incomplete rows: {count}' },
  'outline.invalid': { 'zh-CN': '{count} 格填写有误', en: 'cells without a proper number: {count}' },
  'outline.wrong': { 'zh-CN': '{count} 处不符', en: 'does not add up: {count}' },
  'outline.unreported': {
    'zh-CN': '{count} 条勾稽关系不符（已设为不提示）',
    en: 'equations that fail, not reported: {count}',
  },
  'outline.balanced': { 'zh-CN': '勾稽 ✓', en: 'adds up ✓' },

  'lens.columns': { 'zh-CN': '勾稽 ✓ {count}/{all} 列', en: 'Adds up ✓ {count}/{all} columns' },
  'lens.blocks': { 'zh-CN': '勾稽 ✓ {count}/{all} 组', en: 'Adds up ✓ {count}/{all} blocks' },
  'lens.table': { 'zh-CN': '{table} {state}', en: '{table}: {state}' },

  'equations.unread.row': {
    'zh-CN': '{row}：有的数缺少或读不出来，没有核对',
    en: '{row}: a number is missing or cannot be read; not checked',
  },
  'equations.unread.results': {
    'zh-CN': '{column}栏(一)至(六)与(七)总计：有的数缺少或读不出来，没有核对',
    en: '{column}, rows (一)–(六) and (七)总计: a number is missing or cannot be read; not checked',
  },
  'equations.unread.balance': {
    'zh-CN': '{column}栏本年新收、上年结转与(七)总计、结转下年度：有的数缺少或读不出来，没有核对',
    en: '{column}, 本年新收, 上年结转, (七)总计 and 结转下年度: a number is missing or cannot be read; not checked',
  },

  'recalculate.title': { 'zh-CN': '重算合计（{count} 处）', en: 'Recalculate totals ({count} cells)' },
} as const satisfies Record<string, Bilingual>
