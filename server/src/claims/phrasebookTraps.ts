import type { Phrase } from './phrasebook.ts'

/**
 * What looks like a claim and is not. Every trap has an id; fixtures with its words must stay silent.
 * `trap`: the numbers beside the word say nothing about the form. `foreign`: the sentence is about this other thing
 * until it names one of the form's again. `rights`: the whole sentence states nothing.
 */
export const traps: readonly Phrase[] = [
  {
    kind: 'foreign',
    is: 'A-6',
    words:
      '咨询 来信 来电 来访 网民留言 群众留言 留言 网友留言 工单 热线 12345热线 信访件 信访事项 信访案件 信访 诉求 建议 提案 议案 意见建议 意见 投诉 举报 投诉举报 建议提案 人大代表建议 政协委员提案 市长信箱 书记信箱 领导信箱 县长信箱 区长信箱 信箱 问政 民意征集 满意度 咨询件 来信来访 群众关切 公众关切 网络问政 互动交流 互动 留言板 调查问卷 问卷 政策咨询',
    note: 'Letters, calls, hotline orders, proposals: not requests for information.',
  },
  {
    kind: 'foreign',
    is: 'A-8',
    words:
      '延续申请 续期申请 变更申请 注销申请 企业开办 开办申请 许可申请 救助申请 低保申请 低保 救助 补贴申请 补助申请 听证申请 登记申请 仲裁申请 补贴 不动产登记 婚姻登记 户籍 证照 办事申请 事项申请 资质申请 项目申请 资金申请 保障房申请 公租房申请 公租房 行政审批 政务服务事项 政务服务 营业执照 服务事项 加装电梯 强制执行申请 工伤认定 残疾 补贴发放 困难群众 办件',
    note: 'Applications for something else.',
  },
  {
    kind: 'foreign',
    is: 'E-3.inspect',
    words:
      '检查 抽查 抽取 抽检 抽样 随机抽取 随机抽查 督查 巡查 复查 核查 考核 测评 评估 审计 案卷评查 回头看 后评估',
    note: 'Requests that are inspected in the same clause are not those of the year.',
  },
  {
    kind: 'foreign',
    is: 'E-3',
    words:
      '培训 会议 专题会 问题 错敏字 错别字 敏感词 整改 活动 宣传 演练 调研 座谈会 新闻发布会 发布会 在线访谈 访谈 直播 解读 政策解读 图解 视频 短视频作品 舆情 热点 谣言 目录 指南 清单 栏目 专栏 专题 案例 典型案例 标准 制度 规章制度 工作制度 机制 办法 方案 通知 意见书 批示 台账 档案 公文 文件 政策文件 政策措施 政策性文件 人事信息 招标 采购 项目 资金 预算 决算 预决算 三公经费 双随机 公报 期刊 名单 联络员 工作人员 群众 民生实事 实事 议题 合同 链接 附件 模板 文书 责任追究 隐患 风险 漏洞 培训班',
    note: 'Meetings, trainings, checks, catalogues: counted, but not in the form.',
  },
  {
    kind: 'trap',
    is: 'A-7',
    words:
      '协助办理 协助 转办 会办 交办 协办 配合办理 配合 移交 代为 转送 转交 联合办理 牵头办理 指导办理 指导 督促办理 督办 审核 审查 把关 会签 公开类答复 立案 评查 旁听 庭审 行政调解 参与办理 参与答复 不予受理 未予受理 申请更正 更正申请 更正',
    note: 'Not own requests.',
  },
  {
    kind: 'trap',
    is: 'A-10',
    words:
      '补正通知书 补正告知书 补正通知 补正告知 补正 延期答复 延期办理 延期 延长答复期限 延长 征求意见 征求第三方意见 征求 催办 告知书 通知书 答复书 意见函 函询 会商 约谈 协调会 送达 回访 沟通 联系申请人 答复文书 答复案卷 答复卷宗 办理案卷 申请案卷 申请卷宗 案卷 卷宗 登记回执 回执 提醒函',
    note: 'Steps of the procedure.',
  },
  {
    kind: 'trap',
    is: 'A-4',
    words:
      '撤回申请 撤回 撤销申请 主动撤销 撤销 撤件 主动撤回 申请人撤回 自行撤回 放弃申请 协商撤回 申请撤回',
    note: 'Withdrawn: somewhere among (六)3.',
  },
  {
    kind: 'trap',
    is: 'A-4.quality',
    words:
      '提前办结 提前答复 提前 当场答复 当场 即时答复 即时 超期 逾期 超时 逾期未答复 缩短 工作日内 当日 次日 简易程序 一般程序 疑难 复杂 重大 不规范 不够 不及时 不准确 不到位 质量不高',
    note: 'A branch of the answers, not all of them.',
  },
  {
    kind: 'trap',
    is: 'A-11',
    words:
      '依申请公开目录 依申请公开指南 依申请公开流程 依申请公开制度 依申请公开专栏 依申请公开栏目 依申请公开培训 依申请公开案例 依申请公开文书 依申请公开答复书 依申请公开模板 依申请公开目录信息 依申请公开窗口 依申请公开流程图 依申请公开渠道 依申请公开受理点 依申请公开受理窗口 依申请公开工作机制 依申请公开工作制度 依申请公开类信息 依申请公开类文件 申请表 申请书 申请指南 申请流程 申请渠道',
    note: 'Catalogues and guides.',
  },
  {
    kind: 'trap',
    is: 'A-13',
    words: '转为主动公开 转化为主动公开 转主动公开 依申请转主动公开 依申请转化 转化信息 转化 转为',
    note: 'Requests turned into publication.',
  },
  {
    kind: 'trap',
    is: 'A-9',
    words: '每页 每张 每面 每卷 每次 每千字 每件 每一件 一事一申请 件件 每份 逐件 单件 每个申请 每项申请',
    note: 'Idioms and rates.',
  },
  {
    kind: 'foreign',
    is: 'B-1',
    words:
      '行政许可信息 行政处罚信息 行政许可和行政处罚信息 行政许可、行政处罚信息 行政许可行政处罚信息 行政许可和行政处罚等信用信息 行政许可结果 行政处罚结果 行政许可公示 行政处罚公示 双公示 双公示信息 行政强制信息 许可信息 处罚信息 行政执法信息 行政许可类信息 行政处罚类信息 行政许可/处罚信息',
    note: 'Published decisions are not all decisions.',
  },
  {
    kind: 'foreign',
    is: 'B-2',
    words:
      '行政许可事项清单 行政许可事项 行政处罚事项 行政强制事项目录 行政处罚裁量 行政处罚裁量基准 裁量基准 裁量权基准 权责清单 权责事项 权力清单 行政权力事项 行政职权 行政许可清单 行政许可目录 行政许可项目 行政许可办事指南 行政许可流程 行政处罚案卷 行政执法事项 行政执法 行政许可案卷',
    note: 'Items of a catalogue.',
  },
  {
    kind: 'foreign',
    is: 'B-3',
    words:
      '规范性文件合法性审核 规范性文件合法性审查 规范性文件审核 规范性文件清理 规范性文件备案 规范性文件解读 规范性文件公开 规范性文件专栏 规范性文件目录 规范性文件库 规范性文件管理 规范性文件制定 上级规范性文件 其他规范性文件 党内规范性文件 规范性文件草案 规范性文件征求意见 规范性文件数据库 规范性文件类 规范性文件栏目',
    note: 'Reviewed, interpreted, forwarded documents are not made.',
  },
  {
    kind: 'trap',
    is: 'B-3.action',
    words:
      '转载 清理 合法性审核 合法性审查 备案审查 备案 报备 修订 修改 修正 废改立 梳理 评估 汇编 起草 草案 征集 学习 贯彻 宣讲 审议 收集 归集整理 编制',
    note: 'Done to documents, but not making, repealing or keeping them.',
  },
  {
    kind: 'trap',
    is: 'B-4',
    words: '罚款 罚没 罚没款 罚没收入 非税收入 采购金额 财政资金 减免税 退税 税收',
    note: 'Other money.',
  },
  {
    kind: 'foreign',
    is: 'C-1',
    words:
      '行政复议机关审理 审理行政复议 审结行政复议 办理行政复议案件 办理行政复议 受理行政复议案件 受理行政复议申请 受理行政复议 承办行政复议 行政复议受理 审理复议案件 办理复议案件 行政复议培训 复议机构 行政复议工作 行政复议体制 行政复议局 行政复议委员会 行政复议决定书 行政复议答复书 行政复议法 行政诉讼法 复议应诉工作',
    note: 'The body that reviews, not the one reviewed.',
  },
  {
    kind: 'trap',
    is: 'E-2',
    words:
      '阅读量 浏览量 点击量 访问量 点击 粉丝 关注 关注度 播放 播放量 转发量 点赞 总阅读 浏览 访问 关注用户 订阅',
    note: 'Reach.',
  },
  { kind: 'trap', is: 'D-1', words: '不少于 目标为 指标为 要求达到 目标', note: 'Targets.' },
  { kind: 'trap', is: 'A-14', words: '月均 日均 平均 人均 件均 户均 平均每', note: 'Averages.' },
  {
    kind: 'change',
    is: 'than',
    words:
      '与上年持平 与去年持平 与上年度持平 与上年基本持平 与去年基本持平 与上年相比 与去年相比 同上年相比 较上年度 较上年 较上一年 较去年 比上年 比去年 比上年度 同比 环比 相比 相较于 相较 较之 较 比 对比',
  },
  {
    kind: 'change',
    is: 'by',
    words: '增长 增加 减少 下降 上升 提高 提升 多收 少收 回落 降低 增多 增幅 降幅 涨幅 净增 增 减 升 降',
    note: 'D-2: a difference, not a number of this year.',
  },
  {
    kind: 'change',
    is: 'to',
    words:
      '增至 增到 上升为 增加为 下降为 减少为 增长为 增加至 增加到 增长至 增长到 上升至 上升到 升至 升到 提高到 提升到 减至 减到 减少至 减少到 下降至 下降到 降至 降到 降低到 回落至 回落到',
    note: 'What stands before is the former number, what follows the new one.',
  },
  {
    kind: 'rights',
    is: 'C-4',
    words:
      '有权 可以依法 可以申请 可以向 可依法申请 可依法向 可向 可申请 有权利 如果 如对 若对 如需 若 如有 应当依法 应在 应于 自收到 之日起 公民、法人或者其他组织认为 公民、法人或其他组织认为 可以要求 可以提起 对答复不服 对本机关',
    note: 'Rights and conditions: nothing happened.',
  },
  {
    kind: 'neutral',
    is: 'contains',
    words:
      '答复期限 答复时限 答复期 办理期限 办理时限 申请人 被申请人 重新 申请主体 申请对象 申请内容 申请类型 申请来源 申请形式 申请方式 收到时间 收到日期 若干 应当 无正当理由 无障碍 无关 无缝 无误 无偿 无论 无纸化 无遗漏 无差错 毫无 有无 无效 无需 无须 无法 无锡 无人机 无线 无烟 无证 无理由 无异议 无声 未及时 未按 未能 未来 未成年 未经 未依法 未按时 未按期 未尽 未明确 没收 没有完全 未完全 未充分 未达 未办 ' +
      '比例 比赛 比较 比对 对比度 占比 较大 较多 较好 较高 较少 较为 较强 计较 比重 增强 增进 增设 减轻 减税 减排 降本 升级 提升了 降级 增值 加减 加强 加大 加快 加密 加工 增效 提质增效 减负 ' +
      '      共同 共享 共建 共产党 公共 共享平台 中共 共性 共治 共识          各类 各项 各种 各自 各方 各地 各界 各环节 各级 各个  共青团         ' +
      '一致 含金量 包含了 内涵 包容 及时 及其 以及时 涉及面 普及 提及 顾及 触及 危及 和谐 和解 温和  与时俱进 参与 参与度 给予 与会 并且 并联 合并 或将  并向 并对 并在 ' +
      '收费标准 收费目录 收费项目 收费清单 收费公示 收费依据 收费管理 收费政策 收费信息 行政事业性收费项目 行政事业性收费目录 行政事业性收费标准 行政事业性收费清单 行政事业性收费信息 行政事业性收费目录清单 涉企收费 ' +
      '因地制宜 因此 因素 原因 基因 就近 成就 就业 就是 就医 就学 造就 就地 有关规定 有关要求 有关部门 有关单位 有关工作 由于 自由 理由 关于印发 关于做好 公开指南 公开目录 信息公开指南 信息公开目录  信息公开栏  信息公开制度 信息公开条例 政府信息公开条例 政府信息公开指南 政府信息公开目录   政府信息公开制度 政府信息公开年度报告 信息公开年报 政府信息公开年报',
  },
]
