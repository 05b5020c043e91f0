import type { Bilingual } from './message.ts'

export const narrative = {
  'parts-count.listed': {
    'zh-CN': '这里说有{count}个部分，列出的是{listed}个。',
    en: 'This says {count} parts but lists {listed}.',
  },
  'parts-count.sections': {
    'zh-CN': '这里说有{count}个部分，报告实有{sections}个部分。',
    en: 'This says {count} parts, but the report has {sections}.',
  },
  'parts-count.list': { 'zh-CN': '列出的{listed}个部分', en: 'The {listed} parts it lists' },
  'parts-count.fix': { 'zh-CN': '改为{count}个部分', en: 'Change to {count} parts' },

  'breakdown-sum.over': {
    'zh-CN': '合计是{total}，列出的各项相加是{sum}（{terms}），多出{difference}。',
    en: 'The total is {total}, but the parts add up to {sum} ({terms}): {difference} too many.',
  },
  'breakdown-sum.under': {
    'zh-CN': '合计是{total}，列出的各项相加是{sum}（{terms}），少了{difference}。',
    en: 'The total is {total}, but the parts add up to {sum} ({terms}): {difference} missing.',
  },
  'breakdown-sum.overAbout': {
    'zh-CN': '合计是{total}，列出的各项相加至少有{sum}（{terms}），已超过合计。',
    en: 'The total is {total}, but the parts add up to at least {sum} ({terms}).',
  },
  'breakdown-sum.underAbout': {
    'zh-CN': '合计是{total}，列出的各项相加最多只有{sum}（{terms}），不到合计。',
    en: 'The total is {total}, but the parts add up to no more than {sum} ({terms}).',
  },
  'breakdown-sum.part': { 'zh-CN': '其中一项：{part}', en: 'One of the parts: {part}' },
  'breakdown-sum.fixTotal': { 'zh-CN': '将合计{from}改为{to}', en: 'Change the total {from} to {to}' },
  'breakdown-sum.fixPart': { 'zh-CN': '将这一项{from}改为{to}', en: 'Change this part {from} to {to}' },

  'percentage.share': {
    'zh-CN': '{part}占{base}的{right}，这里写的是{stated}。',
    en: '{part} of {base} is {right}; this says {stated}.',
  },
  'percentage.up': {
    'zh-CN': '{part}比{base}增长{right}，这里写的是{stated}。',
    en: 'From {base} to {part} is a growth of {right}; this says {stated}.',
  },
  'percentage.down': {
    'zh-CN': '{part}比{base}下降{right}，这里写的是{stated}。',
    en: 'From {base} to {part} is a decline of {right}; this says {stated}.',
  },
  'percentage.turned': {
    'zh-CN': '{part}与{base}相比，升降方向写反了（幅度为{right}，这里写的是{stated}）。',
    en: 'From {base} to {part} the change goes the other way (by {right}; this says {stated}).',
  },
  'percentage.difference': {
    'zh-CN': '{part}与{base}相差{right}，这里写的是{stated}。',
    en: '{part} and {base} differ by {right}; this says {stated}.',
  },
  'percentage.times': {
    'zh-CN': '{part}与{base}的倍数关系应为{right}，这里写的是{stated}。',
    en: '{part} against {base} gives {right}; this says {stated}.',
  },
  'percentage.rate': {
    'zh-CN': '{base}中办结{part}，比率是{right}，这里写的是{stated}。',
    en: '{part} concluded of {base} is {right}; this says {stated}.',
  },
  'percentage.sum': {
    'zh-CN': '各项占比相加是{right}，超过了100%。',
    en: 'The shares add up to {right}, more than 100%.',
  },
  'percentage.noBase': {
    'zh-CN': '由{part}倒推，没有哪个整数的上年数能得出{stated}，请核对。',
    en: 'No whole number for last year turns into {part} by {stated}. Please check.',
  },
  'percentage.noWhole': {
    'zh-CN': '没有哪个整数的总数能使{part}占{stated}，请核对。',
    en: '{part} is {stated} of no whole number. Please check.',
  },
  'percentage.from': { 'zh-CN': '参与计算的数字：{number}', en: 'Used in the calculation: {number}' },
  'percentage.fix': { 'zh-CN': '将{stated}改为{right}', en: 'Change {stated} to {right}' },

  // Statements against tables, and against each other.
  'narrative-table.more': {
    'zh-CN': '文中“{text}”说的是{name}，表中为 {expected}，文中多 {difference}',
    en: '“{text}” states {name}; the table says {expected}, {difference} fewer than the text',
  },
  'narrative-table.less': {
    'zh-CN': '文中“{text}”说的是{name}，表中为 {expected}，文中少 {difference}',
    en: '“{text}” states {name}; the table says {expected}, {difference} more than the text',
  },
  'narrative-table.blurred': {
    'zh-CN': '文中“{text}”说的是{name}，表中为 {expected}，不在这个范围内',
    en: '“{text}” states {name}; the table says {expected}, which it does not cover',
  },
  'narrative-table.either': {
    'zh-CN': '文中“{text}”与表格对不上：{name}为 {expected}，{other}为 {otherValue}',
    en: '“{text}” fits neither reading: {name} is {expected}, {other} is {otherValue}',
  },
  'narrative-table.zero': {
    'zh-CN': '文中说“{text}”，表中{name}为 {expected}',
    en: 'The text says “{text}”; in the table {name} is {expected}',
  },
  'narrative-table.implied': {
    'zh-CN': '文中“{text}”意味着{name}为 {actual}，表中为 {expected}',
    en: '“{text}” implies that {name} is {actual}; the table says {expected}',
  },
  'narrative-table.cell': { 'zh-CN': '{name}：{value}', en: '{name}: {value}' },
  'narrative-table.fix.text': {
    'zh-CN': '将文字改为 {value}，与表格一致',
    en: 'Change the text to {value}, as in the table',
  },
  'narrative-table.fix.words': { 'zh-CN': '按表格改写这句话', en: 'Rewrite the statement after the table' },
  'narrative-table.fix.table': {
    'zh-CN': '将{name}改为 {value}，与文字一致',
    en: 'Change {name} to {value}, as in the text',
  },
  'narrative-table.fix.tableWith': {
    'zh-CN': '将{name}改为 {value}，与文字一致（{others}一并改）',
    en: 'Change {name} to {value}, as in the text (and {others})',
  },
  'narrative-table.fix.tableWithMore': {
    'zh-CN': '将{name}改为 {value}，与文字一致（连同{others}等 {count} 格一并改）',
    en: 'Change {name} to {value}, as in the text (with {others} and others, {count} cells)',
  },
  'narrative-conflict.differs': {
    'zh-CN': '{name}前后说法不一：这里是 {actual}，另一处是 {other}',
    en: '{name} is {actual} here and {other} elsewhere',
  },
  'narrative-conflict.fix.here': {
    'zh-CN': '将这里的 {old} 改为 {value}，与另一处一致',
    en: 'Change {old} here to {value}, as elsewhere',
  },
  'narrative-conflict.fix.there': {
    'zh-CN': '将另一处的 {old} 改为 {value}，与这里一致',
    en: 'Change {old} elsewhere to {value}, as here',
  },
  'narrative-conflict.other': { 'zh-CN': '另一处说法：{other}', en: 'The other statement: {other}' },
  'all-concluded.carried': {
    'zh-CN': '文中说“{text}”，但还有 {carried} 件结转下年度继续办理',
    en: 'The text says “{text}”, but {carried} requests are carried over to next year',
  },
  'all-concluded.except': {
    'zh-CN': '补充“除结转下年度的{carried}件外”',
    en: 'Add the {carried} carried over as an exception',
  },
  'fee-statement.none': {
    'zh-CN': '第六部分没有说明信息处理费收取情况，没有收取的也要写明',
    en: 'Section 六 does not say whether information-processing fees were charged; say so even when none were',
  },
  'fee-statement.insert': {
    'zh-CN': '补充“未收取信息处理费”的说明（请核实）',
    en: 'Add that no fee was charged (please confirm)',
  },
  'fee-statement.unpaid': {
    'zh-CN': '表中有 {count} 件因逾期未缴费不再处理，说明发出过收费通知，与“{text}”不符',
    en: 'The table has {count} requests dropped because a fee was not paid, so notices were issued; the text says “{text}”',
  },
  'fee-amount.multiple': {
    'zh-CN': '信息处理费按件、按页计收，金额应为10元的整数倍，文中为 {amount} 元',
    en: 'Information-processing fees come in multiples of 10 元; the text says {amount} 元',
  },
  'fee-amount.over': {
    'zh-CN': '实际收取 {amount} 元，多于收费通知的总金额 {noticed} 元',
    en: '{amount} 元 collected, more than the {noticed} 元 that the notices asked for',
  },
  'fee-amount.noCase': {
    'zh-CN': '收取金额为 {amount} 元，{name}却是 0',
    en: '{amount} 元 collected, yet {name} is 0',
  },
} as const satisfies Record<string, Bilingual>
