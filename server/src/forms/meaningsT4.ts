import { type Meaning, meaning } from './meaning.ts'

/** Blocks of table 4. Sources: 条例第五十条、第五十一条; 行政复议法第二十三条; the labels of the form. */
export const rows4: Readonly<Record<string, Meaning>> = {
  review: meaning(
    '因政府信息公开，本机关被申请行政复议的案件。本机关作为复议机关办理的案件不计。',
    'Cases in which this agency’s disclosure was brought to review. Cases it decides as the reviewing body are not counted.',
    'regulation-51',
  ),
  direct: meaning(
    '因政府信息公开，没有经过行政复议、直接向法院起诉本机关的案件。2024年起，对不予公开不服的要先申请复议，这一类通常很少。',
    'Suits about disclosure brought to court without review. Since 2024 a refusal goes to review first, so these are few.',
    'regulation-51',
    'review-law-23',
  ),
  afterReview: meaning(
    '因政府信息公开，经过行政复议之后又起诉本机关的案件。',
    'Suits about disclosure brought to court after a review.',
    'regulation-51',
  ),
}

export const columns4: Readonly<Record<string, Meaning>> = {
  upheld: meaning('审结后维持本机关做法的案件。', 'Decided, the agency upheld.'),
  corrected: meaning('审结后要求本机关纠正的案件。', 'Decided, the agency corrected.'),
  other: meaning('以维持、纠正以外的方式结案的，例如撤回。', 'Closed otherwise, for example withdrawn.'),
  pending: meaning('到本年年底没有审结的案件。', 'Not decided by the end of the year.'),
  total: meaning(
    '结果维持、结果纠正、其他结果、尚未审结四项之和。',
    'The sum of upheld, corrected, other and pending.',
  ),
}

export const groups4: Readonly<Record<string, Meaning>> = {
  行政诉讼: meaning(
    '因政府信息公开，本机关被起诉的案件，分为未经复议直接起诉和复议后起诉两种。因征收、处罚等其他事项引起的诉讼不计。',
    'Suits about this agency’s disclosure: directly, or after a review. Suits about other matters are not counted.',
    'regulation-51',
  ),
}
