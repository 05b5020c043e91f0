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
  'percentage.fix': { 'zh-CN': '改为{right}', en: 'Change to {right}' },
} as const satisfies Record<string, Bilingual>
