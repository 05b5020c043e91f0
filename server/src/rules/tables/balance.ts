import { equationRule } from './equationRule.ts'

export const balance = equationRule('balance', {
  title: { 'zh-CN': '收办不平', en: 'Balance' },
  why: {
    'zh-CN':
      '表三印有勾稽关系：每一栏的第一项（本年新收）加第二项（上年结转），等于第三项的(七)总计加第四项（结转下年度）。收到的每一件，要么本年办结，要么结转下年。各行、各栏都对得上而这一条不符时，表内看不出是哪一项有误，Gouji 列出各种可能；正文或者上年报告写明了其中一个数的，据此判断。',
    en: 'The form prints it: in every column 本年新收 plus 上年结转 equals (七)总计 plus 结转下年度, since every request is either concluded or carried over. When rows and results add up and this does not, the table alone does not show which item is wrong; Gouji names the candidates, and decides where the text or last year’s report states one of them.',
  },
  wrong: `| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
| (七)总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
| 四、结转下年度继续办理 | ⟦1⟧{balance} | 0 | 0 | 0 | 0 | 0 | 1 |
`,
  right: `| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
| (七)总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
| 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
`,
})
