import { equationRule } from './equationRule.ts'

export const rowTotal = equationRule('row-total', {
  title: { 'zh-CN': '行总计不符', en: 'Row total' },
  why: {
    'zh-CN':
      '表三每一行的“总计”等于自然人和五类法人或其他组织之和。Gouji 把整张表的勾稽关系放在一起看：某一格填错，它所在的行和列会同时不符，于是能指出错的是哪一格、应当是多少；看不出来时列出全部可能，由填表人核对。',
    en: 'In every row of table 3 总计 is the sum of the six kinds of applicants. Gouji looks at all equations of the table together: a wrong cell breaks its row and its column, which shows the cell and its right value. Where that cannot be seen, every candidate is named.',
  },
  wrong: `| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 10 | 2 | 0 | 0 | 0 | 0 | ⟦11⟧{row-total=12} |
| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| (七)总计 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |
| 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
`,
  right: `| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |
| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| (七)总计 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |
| 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
`,
})
