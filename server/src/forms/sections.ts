import type { AspectId, SectionId } from './form.ts'

/** The six mandated sections (条例 art. 50; domain.md §2.1) and the five aspects of 总体情况 (§2.2). */
export interface SectionForm {
  readonly id: SectionId
  readonly ordinal: number
  /** Official words, without number. */
  readonly title: string
  /** Variants seen in published reports that need no remark. */
  readonly accepted: readonly string[]
}

export const sections: readonly SectionForm[] = [
  { id: 'overview', ordinal: 1, title: '总体情况', accepted: [] },
  { id: 'disclosure', ordinal: 2, title: '主动公开政府信息情况', accepted: ['行政机关主动公开政府信息情况'] },
  {
    id: 'requests',
    ordinal: 3,
    title: '收到和处理政府信息公开申请情况',
    accepted: ['收到和处理政府信息公开申请', '行政机关收到和处理政府信息公开申请情况'],
  },
  {
    id: 'disputes',
    ordinal: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    accepted: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '政府信息公开行政复议行政诉讼情况',
      '因政府信息公开申请行政复议和提起行政诉讼的情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
    ],
  },
  {
    id: 'problems',
    ordinal: 5,
    title: '存在的主要问题及改进情况',
    accepted: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题和改进措施',
      '存在的主要问题及改进措施',
      '存在问题及改进情况',
      '存在的问题及改进情况',
      '存在主要问题及改进情况',
      '存在问题及改进措施',
      '存在的问题及改进措施',
    ],
  },
  {
    id: 'other',
    ordinal: 6,
    title: '其他需要报告的事项',
    accepted: ['其他需要报告事项', '其他报告的事项', '需要报告的其他事项'],
  },
]

export interface AspectForm {
  readonly id: AspectId
  readonly ordinal: number
  readonly title: string
  /** Words of a heading that mark it as this aspect. */
  readonly headingWords: readonly string[]
  /** Words of running text that show the topic is covered although no heading says so. */
  readonly topicWords: readonly string[]
}

export const aspects: readonly AspectForm[] = [
  {
    id: 'proactive',
    ordinal: 1,
    title: '主动公开',
    headingWords: ['主动公开', '加大公开力度', '公开力度'],
    topicWords: ['主动公开'],
  },
  {
    id: 'onRequest',
    ordinal: 2,
    title: '依申请公开',
    headingWords: ['依申请', '公开申请', '申请公开'],
    topicWords: ['依申请', '政府信息公开申请', '信息公开申请'],
  },
  {
    id: 'management',
    ordinal: 3,
    title: '政府信息管理',
    headingWords: ['信息管理', '信息的管理', '信息规范管理'],
    topicWords: ['信息管理', '三审三校', '规范性文件', '属性认定', '动态调整'],
  },
  {
    id: 'platform',
    ordinal: 4,
    title: '政府信息公开平台建设',
    headingWords: ['平台建设', '平台管理', '公开平台', '平台'],
    topicWords: ['平台建设', '网站', '新媒体', '公众号', '专区'],
  },
  {
    id: 'supervision',
    ordinal: 5,
    title: '监督保障',
    headingWords: ['监督保障', '监督考核', '监督管理', '保障监督', '监督'],
    topicWords: ['监督', '考核', '评议', '责任追究', '培训'],
  },
]
