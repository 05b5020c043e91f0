import { equationRule } from './equationRule.ts'

export const caseTotal = equationRule('case-total', {
  title: { 'zh-CN': '复议诉讼总计不符', en: 'Case total' },
  why: {
    'zh-CN':
      '表四的行政复议、未经复议直接起诉、复议后起诉三组，每组的总计等于结果维持、结果纠正、其他结果、尚未审结之和。一组只有一条勾稽关系，单凭它往往看不出错的是哪一格：这时列出全部可能；正文写明了其中一个数的，据此判断。',
    en: 'In each of the three blocks of table 4, 总计 is the sum of the four outcomes. One equation alone often does not show which cell is wrong: then every candidate is named, unless the text states one of the numbers.',
  },
  wrong: '{{table4 review.upheld=2 review.corrected=1 review.total=⟦2⟧{case-total}}}',
  right: '{{table4 review.upheld=2 review.corrected=1}}',
})
