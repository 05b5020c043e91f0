import type { Bilingual } from './message.ts'

/** Why a number of the prose was left aside: one entry for each reason, traps of the phrasebook by their id. */
export const asides = {
  'claims.aside.A-2': {
    'zh-CN': '通过一个渠道收到或者办理的数，表中不分渠道',
    en: 'Counted by channel; the tables do not know channels',
  },
  'claims.aside.A-4': {
    'zh-CN': '申请人撤回的，是答复中的一部分，表中没有单独一格',
    en: 'Withdrawn requests: part of the answers, in no cell of their own',
  },
  'claims.aside.A-4.quality': {
    'zh-CN': '当场、提前、逾期等情形的数，是其中一部分，表中不分',
    en: 'Answered at once, early, late …: a part that the tables do not separate',
  },
  'claims.aside.A-6': {
    'zh-CN': '咨询、来信、工单、建议等，不是政府信息公开申请',
    en: 'Enquiries, letters, hotline orders, proposals: no requests for information',
  },
  'claims.aside.A-7': {
    'zh-CN': '协助、转办、审核、指导的，不是本机关自己办理的申请',
    en: 'Helped with, passed on or reviewed: not this body’s own requests',
  },
  'claims.aside.A-8': {
    'zh-CN': '办事、许可、救助等其他申请，不是政府信息公开申请',
    en: 'Applications for something else, no requests for information',
  },
  'claims.aside.A-9': {
    'zh-CN': '惯用的说法或者单价，不是统计数',
    en: 'A manner of speaking or a rate, not a count',
  },
  'claims.aside.A-10': {
    'zh-CN': '补正、延期、征求意见、文书送达等办理步骤的数，表中没有',
    en: 'Steps of the procedure (corrections, extensions, letters): in no table',
  },
  'claims.aside.A-11': {
    'zh-CN': '目录、指南、事项或者制度条文的数，不是申请的件数',
    en: 'Items of a catalogue, a guide or a rule, no requests',
  },
  'claims.aside.A-13': {
    'zh-CN': '依申请转为主动公开的，属于主动公开',
    en: 'Requests turned into publication',
  },
  'claims.aside.A-14': { 'zh-CN': '月均、人均等平均数', en: 'An average' },
  'claims.aside.A-15': {
    'zh-CN': '公文公开属性的数，不是申请',
    en: 'Documents by their mark of publicity, no requests',
  },
  'claims.aside.B-1': {
    'zh-CN': '公开的许可、处罚、强制信息，不等于作出的决定数',
    en: 'Published decisions are not all decisions',
  },
  'claims.aside.B-2': {
    'zh-CN': '权责清单、许可事项等目录中的项数，不是决定的件数',
    en: 'Items of a catalogue of powers, no decisions',
  },
  'claims.aside.B-3': {
    'zh-CN': '审核、解读、转载或者清理的文件，不是本年制发的',
    en: 'Documents reviewed, interpreted or forwarded, not made',
  },
  'claims.aside.B-3.action': {
    'zh-CN': '转载、清理、修订、征集等，不是制发、废止或者现行有效',
    en: 'Forwarded, sorted out, amended …: not made, repealed or in force',
  },
  'claims.aside.B-4': { 'zh-CN': '罚款、采购、税收等其他款项', en: 'Fines, procurement, taxes: other money' },
  'claims.aside.C-1': {
    'zh-CN': '作为复议机关审理的案件，不是被复议的',
    en: 'Cases decided as the reviewing body, not reviews of its own acts',
  },
  'claims.aside.C-2': {
    'zh-CN': '各类行政应诉案件，不限于政府信息公开',
    en: 'Suits of all kinds, not only about disclosure',
  },
  'claims.aside.C-3': {
    'zh-CN': '由政府信息公开以外的事情引起的复议、诉讼',
    en: 'Reviews and suits about something else than disclosure',
  },
  'claims.aside.C-4': {
    'zh-CN': '法律规定、权利告知或者假设，没有说发生了什么',
    en: 'A rule, a right or a condition: nothing happened',
  },
  'claims.aside.D-1': { 'zh-CN': '目标、指标或者要求，不是完成数', en: 'A target, not a result' },
  'claims.aside.E-2': {
    'zh-CN': '阅读量、粉丝数等传播数据，表中没有',
    en: 'Readers and followers: in no table',
  },
  'claims.aside.E-3': {
    'zh-CN': '培训、会议、解读、制度、栏目等工作的数，表中没有',
    en: 'Trainings, meetings, interpretations, columns …: in no table',
  },
  'claims.aside.E-3.inspect': {
    'zh-CN': '检查、抽查、测评的数，表中没有',
    en: 'Inspections and samples: in no table',
  },
  'claims.aside.F-3': { 'zh-CN': '减免的信息处理费，没有收取', en: 'Fees that were waived, not collected' },
  'claims.aside.lastYear': { 'zh-CN': '上年或者更早的数', en: 'A number of last year or before' },
  'claims.aside.partOfYear': { 'zh-CN': '半年、季度、某月等一段时间的数', en: 'Only a part of the year' },
  'claims.aside.severalYears': { 'zh-CN': '历年累计或者几年合计的数', en: 'Several years together' },
  'claims.aside.plan': { 'zh-CN': '计划、打算或者明年的数', en: 'A plan, or a number of next year' },
  'claims.aside.comparison': { 'zh-CN': '与上年比较时用到的数', en: 'Used in a comparison with last year' },
  'claims.aside.difference': { 'zh-CN': '比上年增减的数', en: 'A difference from last year' },
  'claims.aside.rate': {
    'zh-CN': '百分比或者倍数，另与算出它的数核对',
    en: 'A percentage or a multiple; checked against the numbers it comes from',
  },
  'claims.aside.others': {
    'zh-CN': '其他单位或者其他口径的数，不是本报告的',
    en: 'Numbers of another body or of another scope',
  },
  'claims.aside.money': {
    'zh-CN': '不是信息处理费，也不是行政事业性收费',
    en: 'Neither processing fees nor administrative charges',
  },
  'claims.aside.measure': {
    'zh-CN': '计量单位与表中不同，如人次、场次、小时',
    en: 'Another unit than the tables count in: visits, hours, events',
  },
  'claims.aside.parts': {
    'zh-CN': '报告的部分、方面的个数，另行核对',
    en: 'How many parts the report has; checked elsewhere',
  },
  'claims.aside.denied': {
    'zh-CN': '前面的“未”“无”已经说明没有',
    en: 'The word of denial before it says it all',
  },
  'claims.aside.settled': {
    'zh-CN': '审结、撤回的案件，表中没有单独一格',
    en: 'Settled or withdrawn cases have no cell of their own',
  },
  'claims.aside.unrelated': {
    'zh-CN': '没有写明与政府信息公开有关的复议、诉讼',
    en: 'Reviews and suits not said to be about disclosure',
  },
  'claims.aside.branch': {
    'zh-CN': '按申请内容等划分的一部分，表中没有这种分法',
    en: 'A part by topic, which the tables do not separate',
  },
  'claims.aside.kind': {
    'zh-CN': '一类信息的条数，表中没有；各类相加另行核对',
    en: 'Information of one kind, in no table; sums are checked elsewhere',
  },
  'claims.aside.together': {
    'zh-CN': '几种结果合在一起说的数，表中是分开的',
    en: 'Several results in one number; the table has them apart',
  },
  'claims.aside.counter': { 'zh-CN': '“两项合计”一类的项数', en: 'Counts the items just named' },
  'claims.aside.twice': {
    'zh-CN': '同一句话对同一个数有两种说法，无法判断指哪个',
    en: 'Two numbers for one thing in one sentence: nobody can tell which is meant',
  },
  'claims.aside.other': { 'zh-CN': '数的是表中不统计的事物', en: 'Counts something that is in no table' },
  'claims.aside.year': { 'zh-CN': '年份', en: 'A year' },
  'claims.aside.date': { 'zh-CN': '日期、时间', en: 'A date or time' },
  'claims.aside.documentNumber': { 'zh-CN': '文号', en: 'A document number' },
  'claims.aside.ordinal': { 'zh-CN': '条款或者项目的序号', en: 'The number of an article or item' },
  'claims.aside.list': {
    'zh-CN': '段落、列举的序号',
    en: 'The number of a paragraph or of an item of a list',
  },
  'claims.aside.quoted': { 'zh-CN': '书名号或者引号中的内容', en: 'Inside a title or a quotation' },
  'claims.aside.code': {
    'zh-CN': '电话、邮编、门牌、网址等号码',
    en: 'A telephone number, postcode, address or the like',
  },
} as const satisfies Record<string, Bilingual>
