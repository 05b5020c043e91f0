import { equationRule } from './equationRule.ts'

export const concludedTotal = equationRule('concluded-total', {
  title: { 'zh-CN': '办理结果总计不符', en: 'Sum of results' },
  why: {
    'zh-CN':
      '表三“(七)总计”的每一栏等于(一)予以公开至(六)其他处理各行之和。单独一格填错时，它所在的行也不符，由 row-total 指出；这里指出的是(七)总计整行没有填，或者一栏的数字连同总计一起变了。',
    en: 'Every column of (七)总计 in table 3 is the sum of the result rows (一)–(六). A single wrong cell breaks its row as well and is reported by row-total; this rule reports (七)总计 left empty, or a column that was changed together with its total.',
  },
  wrong:
    '{{table3 received.natural=3 granted.natural=3 concluded.natural=0 concluded.total=⟦0⟧{concluded-total}}}',
  right: '{{table3 received.natural=3 granted.natural=3}}',
})
