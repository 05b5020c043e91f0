import type { Phrase } from './phrasebook.ts'

/** Review and litigation: table 4 (条例 art. 51–53; the official form, section 四). */
export const disputes: readonly Phrase[] = [
  {
    kind: 'matter',
    is: 'information',
    words:
      '政府信息公开工作 政府信息公开答复 政府信息公开行为 政府信息公开类 政府信息公开事项 政府信息公开 信息公开工作 信息公开答复 信息公开类 信息公开 政务公开工作 政务公开 涉政府信息公开',
  },
  {
    kind: 'subject',
    is: 'review',
    words:
      '政府信息公开行政复议 信息公开行政复议 申请行政复议 提起行政复议 提请行政复议 行政复议申请 行政复议案件 行政复议案 行政复议 复议案件 复议申请 申请复议 提起复议 被复议 复议案 复议',
  },
  {
    kind: 'subject',
    is: 'litigation',
    words:
      '政府信息公开行政诉讼 信息公开行政诉讼 提起行政诉讼 申请行政诉讼 行政诉讼案件 行政诉讼案 行政诉讼 诉讼案件 提起诉讼 当过被告 成为被告 被列为被告 被诉讼 被起诉 被诉案件 诉讼案 诉讼 被诉 行政应诉案件(信息公开)',
  },
  {
    kind: 'subject',
    is: 'dispute',
    words:
      '行政复议(诉讼) 行政复议(行政诉讼) 复议(诉讼) 行政复议和行政诉讼案件 行政复议、行政诉讼案件 行政复议诉讼案件 行政复议及行政诉讼案件 行政复议和诉讼案件 行政复议、诉讼案件 复议诉讼案件 复议、诉讼案件 复议和诉讼案件 行政复议诉讼 复议诉讼 行政争议案件 行政争议 复议及诉讼案件 行政复议与行政诉讼案件 行政复议或行政诉讼案件 行政复议或者行政诉讼案件 复议、应诉案件',
    note: 'Both together: one number is their sum, 无 or 均为 0 is said of each.',
  },
  { kind: 'outcome', is: 'upheld', words: '结果维持 维持结果 予以维持 获得维持 获维持 被维持 维持' },
  {
    kind: 'outcome',
    is: 'upheld~',
    words: '维持原行政行为 维持原答复 驳回诉讼请求 驳回原告诉讼请求 胜诉',
    note: '`~`: near the form’s word.',
  },
  { kind: 'outcome', is: 'corrected', words: '结果纠正 予以纠正 被纠正 被纠错 纠正 纠错' },
  {
    kind: 'outcome',
    is: 'corrected~',
    words: '败诉 确认违法 责令重新作出 责令履行 被撤销 撤销原行政行为 撤销答复 责令重作',
  },
  { kind: 'outcome', is: 'other', words: '其他结果 其它结果 结果为其他' },
  {
    kind: 'outcome',
    is: 'withdrawn',
    words:
      '撤回结案 驳回起诉 裁定驳回起诉 终止审理 终止审查 撤诉 准许撤诉 撤回复议 撤回行政复议案件 申请人撤回复议 撤回复议申请 撤回行政复议申请 撤回起诉 撤回诉讼 撤回行政复议 主动撤诉 调解结案 和解 终止',
    note: 'Somewhere among the other results.',
  },
  {
    kind: 'outcome',
    is: 'pending',
    words:
      '尚未审结 未审结 尚在审理 正在审理中 正在审理 仍在审理 审理中 暂未审结 尚在审理中 待审结 尚未结案 未结案 尚未办结的案件 还在审理 仍未审结 在审',
  },
  {
    kind: 'outcome',
    is: 'concluded',
    words: '审结 结案 已审结 已结案 均已审结',
    note: 'Settled suits are in no single cell.',
  },
  {
    kind: 'path',
    is: 'direct',
    words:
      '未经复议直接起诉 未经行政复议直接起诉 直接起诉 直接提起诉讼 直接提起行政诉讼 未经复议直接诉讼 未经复议起诉 ' +
      '未经复议直接提起诉讼 未经复议直接提起行政诉讼 未经行政复议直接提起诉讼 未经行政复议直接提起行政诉讼 ' +
      '未经复议提起诉讼 未经复议提起行政诉讼 未经行政复议提起行政诉讼 未经复议直接提起的行政诉讼 未经复议程序直接起诉',
  },
  {
    kind: 'path',
    is: 'afterReview',
    words:
      '经复议提起行政诉讼 经复议提起诉讼 经行政复议提起行政诉讼 经行政复议提起诉讼 经复议起诉 复议后起诉 行政复议后起诉 经复议后起诉 复议后提起诉讼 复议后诉讼 经行政复议后起诉 复议后提起行政诉讼 复议后再起诉',
  },
  { kind: 'trap', is: 'C-2', words: '一审 二审 再审 终审', note: 'Table 4 does not know instances.' },
  { kind: 'foreign', is: 'C-2', words: '行政应诉 出庭应诉 应诉案件', note: 'C-2: all kinds of suits.' },
  { kind: 'cause', is: 'because', words: '因为 由于 针对 围绕 涉及 有关 关于 因 就 涉' },
  {
    kind: 'cause',
    is: 'causing',
    words: '引发 引起 导致 产生 造成 而引发 而引起 而导致 而提起 而产生 诱发 所引发',
  },
  { kind: 'cause', is: 'against', words: '不服' },
  { kind: 'action', is: 'happen', words: '发生 出现 产生了 存在 涉及到 被申请 被提起 被提请 提起 提请 遭遇' },
]
