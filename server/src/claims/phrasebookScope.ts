import type { Phrase } from './phrasebook.ts'

/** Whose numbers, of which time, in which relation to each other; statements of nothing and of everything. */
export const scope: readonly Phrase[] = [
  {
    kind: 'time',
    is: 'this',
    words:
      '今年以来 本年度以来 全年累计 本年度累计 年内累计 本年累计 年度累计 全年度 全年 本年度 本年 今年 年内 年度内 当年 本报告年度 报告期内 统计期内 统计期限内 一年来 报告年度 报告期 今年累计',
  },
  {
    kind: 'time',
    is: 'last',
    words:
      '上一年度 上年度 上一年 上年 去年 前年 前一年 前一年度 往年 去年同期 上年同期 以前年度 往年度 历史年度',
  },
  { kind: 'time', is: 'next', words: '下一年度 下年度 下一年 下年 次年 明年 来年 下一步 后续年度' },
  {
    kind: 'time',
    is: 'many',
    words:
      '历年累计 历年来 历年 近年来 近几年 近三年 近两年 近五年 自成立以来 建站以来 开通以来 施行以来 实施以来 成立以来 组建以来 多年来 三年来 五年来 以来累计 截至目前 截止目前 总计历年 至今 十四五期间 “十四五”期间 开展以来 启动以来 截至目前共 上线以来 运行以来',
    note: 'A-5: numbers of several years.',
  },
  {
    kind: 'time',
    is: 'cumulative',
    words: '累计 总计受理',
    note: 'Of the year where the sentence names the year, else of several.',
  },
  { kind: 'time', is: 'since', words: '以来 起至今' },
  {
    kind: 'time',
    is: 'part',
    words:
      '上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 前三季度 半年 当月 本月 近期 日前 截至发稿 本季度',
  },
  {
    kind: 'time',
    is: 'plan',
    words:
      '计划新增 计划制定 计划出台 计划 拟于 拟制定 拟出台 拟公开 力争 争取 预计 预期 下一阶段 今后 将继续 将进一步 年度目标 目标任务 将力争',
  },
  {
    kind: 'level',
    is: 'whole',
    words:
      '全省 全市 全县 全区 全州 全盟 全旗 全系统 本系统 各级行政机关 各级机关 全市各级 全县各级 全区各级 全省各级 全市行政机关 全县行政机关 全市范围 全县范围 全区范围 各级政府 各地各部门 各级各部门 市县两级 我市各级 我县各级 我区各级 全市各级行政机关 全县各级行政机关',
  },
  {
    kind: 'level',
    is: 'own',
    words:
      '市本级 县本级 区本级 省本级 本级政府 市政府办公室 县政府办公室 区政府办公室 省政府办公室 省政府办公厅 市政府办公厅 市政府办 县政府办 区政府办 市级政府 县级政府 省级政府 政府办公室 政府办 市政府本级 县政府本级 区政府本级 省政府本级 市人民政府办公室 县人民政府办公室 区人民政府办公室 省人民政府办公室 省人民政府办公厅 以市政府名义 以县政府名义',
  },
  {
    kind: 'level',
    is: 'parts',
    words:
      '县(市、区) 县(市区) 县(区) 区(县) 区(市) 市(县、区) 县(市)区 市(区) 各乡镇和部门 各部门各乡镇 各乡镇各部门 各乡镇 各镇 各街道 各镇街 各乡 各部门 各单位 各区县 各县区 各区 各县 各市 市直部门 县直部门 区直部门 市级部门 县级部门 区级部门 各科室 各股室 各村 各社区 下属 直属学校 直属医院 直属事业单位 下属单位 所属学校 所属单位 各分局 乡镇街道 乡镇(街道) 镇(街道) 乡镇、街道 乡镇和街道 镇街 部门和乡镇 乡镇和部门 直属单位 各县市区 区县 下级单位 下级部门 下级机关 下级行政机关 下级政府 下属部门 所属部门 所辖乡镇 所辖各乡镇 各基层单位 基层单位 各村居 各站所 各中心 各处室 各委办局 各成员单位 成员单位',
  },
  {
    kind: 'level',
    is: 'others',
    words:
      '最多 最少 对口帮扶单位 对口帮扶 帮扶单位 对口单位 结对单位 兄弟单位 兄弟部门 兄弟乡镇 兄弟县区 兄弟县市 兄弟局 邻县 邻市 邻区 邻省 邻镇 邻乡 相邻 毗邻 周边 外地 外省 外市 外县 某单位 某局 某县 某镇 某区 某街道 某乡 某部门 其他单位 其他部门 其他乡镇 其他县区 其他县市 先进地区 国家层面 省级层面 市级层面 县级层面 区级层面 省市层面 先进县区',
    note: 'Another body than the one that reports.',
  },
  {
    kind: 'level',
    is: 'upper',
    words:
      '上级部门 上级机关 上级单位 上级政府 上级主管部门 上级行政机关 上级党委政府 上级 国务院 省政府 省人民政府',
    note: 'Speaks of what they did only with a verb right behind, and only in that clause.',
  },
  {
    kind: 'level',
    is: 'reviewer',
    words:
      '作为复议机关 作为行政复议机关 以复议机关身份 履行复议机关职责 履行行政复议职责 作为复议机构 作为行政复议机构',
    note: 'C-1: the body that reviews, not the one reviewed.',
  },
  {
    kind: 'level',
    is: 'self',
    words:
      '我镇 我乡 我街道 我局 我委 我厅 我院 我单位 我中心 我办 本机关 本单位 本局 本镇 本乡 本街道 作为被申请人 作为被告 作为被复议机关 作为被复议人',
    note: 'Back from somebody else’s numbers to those of the body that reports.',
  },
  { kind: 'join', is: 'and', words: '以及 或者 和 及 与 或 并' },
  { kind: 'list', is: 'within', words: '其中包括 其中含 其中有 其中' },
  {
    kind: 'list',
    is: 'plus',
    words: '连同 再加上 加上 算上 计入',
    note: 'Beside the number before and its parts; in brackets, contained in it.',
  },
  { kind: 'list', is: 'including', words: '包含 包括 含有 含 涵盖 另含' },
  { kind: 'list', is: 'excluding', words: '不含 不包括 不包含' },
  {
    kind: 'list',
    is: 'sum',
    words: '两项相加 相加 计有 总共 共计 合计 总计 共为 一共 总数 总量 合共 两者合计 以上合计 上述合计 共',
  },
  { kind: 'list', is: 'each', words: '各为 各有 各' },
  {
    kind: 'list',
    is: 'respectively',
    words: '数量分别为 数量分别是 分别为 分别是 分别有 分别 依次为 依次是 依次',
  },
  {
    kind: 'all',
    is: 'all',
    words:
      '全部按时 全部按期 全部依法 全部 均已 均按时 均按期 均依法 均在法定期限内 均在规定时限内 均为 均系 均是 均属 均 都已 都是 都 皆为 皆 一律 无一例外 悉数 100%按期 百分之百',
  },
  {
    kind: 'zero',
    is: 'zero',
    words:
      '未收到 没有收到 没收到 未接到 没有接到 未接收到 未接收 没有接收 未收 未受理 没有受理 未新收到 未新收 没有新收 未发生过 未发生 没有发生 没发生 未出现过 未出现 没有出现 未产生 没有产生 未涉及 没有涉及 未引发 没有引发 未引起 未有 ' +
      '未被 没有被 未因 没有因 未存在 不存在 未制定 没有制定 未制发 没有制发 未出台 没有出台 未印发 没有印发 未作出 没有作出 未做出 未实施 没有实施 未收取 没有收取 未征收 未办理 没有办理 未发出 没有发出 未下达 未发放 未提起 ' +
      '没有任何 没有 没 暂无 均无 尚无 并无 也无 亦无 无任何 无发生 无 未曾收到 从未收到 均未收到 均未发生 均未 并未 暂未收到 暂未发生 暂未收取 暂未产生 暂未 尚未收到 尚未发生 尚未 未开展 未进行 未登记 未向申请人收取 未对申请人收取 未制作 未新制发 未新制定 未新增 未再收到 未实际收到 未实际收取 不涉及 未受理到 未获得 未 未接受 未遭遇 无新收 无新增 ' +
      '未启动收取 未收过 未出台过 未制定过 未予收取 未向 未对',
  },
  {
    kind: 'zero',
    is: 'nought',
    words: '为零 均为零 是零 均是零 都为零 皆为零 数为零 为空 零件 零起 零宗 零例',
    note: 'Said of what stands before it.',
  },
  {
    kind: 'zero',
    is: 'noughtOf',
    words:
      '零申请 零复议 零诉讼 零败诉 零纠错 零收费 零受理 零结转 零收件 零依申请公开件 零依申请公开 零依申请件 零依申请 零政府信息公开申请 零公开申请',
    note: 'The thing is in the word.',
  },
]
