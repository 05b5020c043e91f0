import type { AspectId, SectionId } from './form.ts'

/** The six mandated sections (条例第五十条 and the official form) and the five aspects of 总体情况. */
export interface SectionForm {
  readonly id: SectionId
  readonly ordinal: number
  /** Official words, without number. */
  readonly title: string
  /**
   * Variants seen in published reports that need no remark. Spaces, punctuation, 和/及/与/的 and a leading
   * 「本年度」「政府信息公开工作」 make no difference, so that they need not be listed.
   */
  readonly accepted: readonly string[]
  /** A heading that has a word of every list needs no remark either, unless it has one of `foreign`. */
  readonly words: readonly (readonly string[])[]
  /** Words that belong to another section, or to a heading of another kind. */
  readonly foreign: readonly string[]
  /** A heading that has a word of every list of one of these is this section in other words than the form's. */
  readonly deviant: readonly (readonly (readonly string[])[])[]
  /** The same, but words that head a part of a section as well; only a section's own number makes them one. */
  readonly faint: readonly (readonly (readonly string[])[])[]
}

export const sections: readonly SectionForm[] = [
  {
    id: 'overview',
    ordinal: 1,
    title: '总体情况',
    accepted: ['总体工作情况', '工作总体情况', '政府信息公开总体情况', '政府信息公开工作总体情况'],
    words: [['总体情况']],
    foreign: ['主动公开', '申请', '复议', '问题', '平台', '其他'],
    deviant: [[['总体概况', '总体概述', '整体情况', '总体工作']]],
    faint: [[['基本情况', '工作概况', '工作概述', '概述', '综述']]],
  },
  {
    id: 'disclosure',
    ordinal: 2,
    title: '主动公开政府信息情况',
    accepted: ['行政机关主动公开政府信息情况', '政府信息主动公开情况', '主动公开信息情况'],
    words: [['主动公开'], ['政府信息'], ['情况']],
    foreign: ['申请', '复议', '问题', '平台', '第二十条'],
    deviant: [],
    faint: [[['主动公开'], ['情况', '政府信息', '工作']]],
  },
  {
    id: 'requests',
    ordinal: 3,
    title: '收到和处理政府信息公开申请情况',
    accepted: [
      '收到和处理政府信息公开申请',
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理信息公开申请情况',
      '收到和办理政府信息公开申请情况',
    ],
    words: [['收到', '受理'], ['处理', '办理'], ['公开申请'], ['情况']],
    foreign: ['复议', '问题', '新收', '结转', '总计'],
    deviant: [[['收到', '处理', '办理', '受理', '答复'], ['公开申请']]],
    faint: [
      [
        ['依申请公开', '申请公开'],
        ['情况', '工作'],
      ],
    ],
  },
  {
    id: 'disputes',
    ordinal: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    accepted: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '因政府信息公开被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议、诉讼情况',
    ],
    words: [['复议'], ['诉讼'], ['情况']],
    foreign: ['问题', '未经', '复议后'],
    deviant: [[['复议'], ['诉讼']]],
    faint: [[['行政复议', '行政诉讼'], ['情况']]],
  },
  {
    id: 'problems',
    ordinal: 5,
    title: '存在的主要问题及改进情况',
    accepted: [
      '存在的主要问题及改进措施',
      '存在问题及改进情况',
      '存在问题及改进措施',
      '存在主要问题及改进情况',
    ],
    words: [['问题'], ['改进', '整改', '措施']],
    foreign: ['复议', '培训', '会议', '检查'],
    deviant: [
      [
        ['问题', '不足', '困难'],
        ['改进', '整改', '措施', '下一步', '努力方向', '打算', '计划', '对策', '安排'],
      ],
    ],
    faint: [
      [
        ['存在', '主要'],
        ['问题', '不足'],
      ],
    ],
  },
  {
    id: 'other',
    ordinal: 6,
    title: '其他需要报告的事项',
    accepted: ['其他需要报告事项', '其他报告的事项', '需要报告的其他事项', '其他需报告的事项'],
    words: [
      ['其他', '其它'],
      ['需要报告', '需报告'],
      ['事项', '情况'],
    ],
    foreign: ['复议', '问题'],
    deviant: [
      [
        ['其他', '其它'],
        ['报告', '说明', '公开', '重要'],
        ['事项', '情况'],
      ],
    ],
    faint: [[['其他事项', '其它事项', '需要报告的', '需要说明的']]],
  },
]

/** Words before a section's title that change nothing: 「本年度总体情况」, 「政府信息公开工作总体情况」. */
export const sectionPrefixes: readonly string[] = [
  '本年度',
  '年度',
  '全年',
  '我单位',
  '本单位',
  '本机关',
  '行政机关',
  '政府信息公开工作',
  '政务公开工作',
]

export interface AspectForm {
  readonly id: AspectId
  readonly ordinal: number
  readonly title: string
  /** Words of a heading that mark it as this aspect; the surest first. */
  readonly headingWords: readonly string[]
  /** Words of running text that show the topic is covered although no heading says so. */
  readonly topicWords: readonly string[]
}

export const aspects: readonly AspectForm[] = [
  {
    id: 'proactive',
    ordinal: 1,
    title: '主动公开',
    headingWords: ['主动公开', '公开力度', '公开内容', '公开范围'],
    topicWords: ['主动公开'],
  },
  {
    id: 'onRequest',
    ordinal: 2,
    title: '依申请公开',
    headingWords: ['依申请', '公开申请', '申请公开', '申请办理'],
    topicWords: ['依申请', '政府信息公开申请', '信息公开申请', '公开申请'],
  },
  {
    id: 'management',
    ordinal: 3,
    title: '政府信息管理',
    headingWords: ['信息管理', '信息的管理', '信息规范管理', '信息规范化管理', '信息资源管理', '规范管理'],
    topicWords: ['信息管理', '三审三校', '规范性文件', '属性认定', '动态调整'],
  },
  {
    id: 'platform',
    ordinal: 4,
    title: '政府信息公开平台建设',
    headingWords: ['平台建设', '公开平台', '平台管理', '平台', '载体建设'],
    topicWords: ['平台建设', '网站', '新媒体', '公众号', '专区'],
  },
  {
    id: 'supervision',
    ordinal: 5,
    title: '监督保障',
    headingWords: ['监督保障', '监督考核', '监督管理', '保障监督', '监督', '考核评议', '保障'],
    topicWords: ['监督', '考核', '评议', '责任追究', '培训'],
  },
]
