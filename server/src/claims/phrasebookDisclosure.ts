import type { Phrase } from './phrasebook.ts'

/** What is published and decided: table 2 (条例 art. 20), published totals, and the fees of section 六 (art. 42). */
export const disclosure: readonly Phrase[] = [
  {
    kind: 'subject',
    is: 'normative',
    words: '行政规范性文件 规范性文件 行政规范文件 规范性文件(含修订) 政府规范性文件',
  },
  { kind: 'subject', is: 'rules', words: '政府规章 地方政府规章 部门规章 规章 行政规章' },
  {
    kind: 'subject',
    is: 'licences',
    words:
      '行政许可类处理决定 许可类处理决定 行政许可决定 行政许可案件 行政许可办件 行政许可件 行政许可事项办理 行政许可处理决定 行政许可',
  },
  {
    kind: 'subject',
    is: 'penalties',
    words:
      '行政处罚类处理决定 处罚类处理决定 行政处罚决定书 行政处罚决定 行政处罚案件 行政处罚案 行政处罚处理决定 行政处罚',
  },
  {
    kind: 'subject',
    is: 'coercion',
    words:
      '行政强制类处理决定 强制类处理决定 行政强制决定 行政强制措施 行政强制执行 行政强制案件 行政强制处理决定 行政强制',
  },
  {
    kind: 'subject',
    is: 'charge',
    words: '行政事业性收费 行政事业收费 行政事业性收费金额 行政事业性收费总额',
  },
  {
    kind: 'action',
    is: 'make',
    words:
      '制发 出台 制定 印发 新制定 新制发 制定出台 制定印发 制定并印发 出台印发 制作 新制作 制订 下发 起草印发 制发数 制发件数 颁布 制定发布 新出台 发文 以政府名义印发 制定下发 制发了',
  },
  {
    kind: 'action',
    is: 'repeal',
    words: '废止 宣布失效 失效 废止和宣布失效 废止或宣布失效 废止、宣布失效 废止失效 宣布废止 废止件数',
  },
  {
    kind: 'action',
    is: 'inForce',
    words:
      '现行有效 留存有效 有效的 持续有效 继续有效 现有效 目前有效 有效件数 现行有效件数 保留有效 保持有效 仍然有效 现行',
  },
  { kind: 'action', is: 'newlyPublished', words: '新公开' },
  { kind: 'action', is: 'publicTotal', words: '对外公开总数量 对外公开总数 对外公开总量' },
  {
    kind: 'action',
    is: 'decide',
    words: '作出 办理了 实施 下达 做出 作出决定 处理决定 审批 办件 核发 查处',
  },
  {
    kind: 'action',
    is: 'publish',
    words:
      '主动公开 公开发布 对外公开 发布 公开 公示 公布 推送 刊发 刊登 发表 更新 发布了 公开了 上传 录入 归集 发稿 推文 制作发布 编发 新发布 更新发布 转发 撰写 累计公开 挂网',
  },
  {
    kind: 'subject',
    is: 'published',
    words:
      '政府信息 政务信息 各类政府信息 各类政务信息 各类信息 公开信息 信息公开数 信息数 信息总数 信息总量 信息量 信息数量 政务公开信息 信息 各类政务动态信息 稿件 各类政府公开信息 条目 消息',
  },
  {
    kind: 'medium',
    is: 'website',
    words:
      '政府门户网站 政府网站 门户网站 官方网站 官网 网站 网站平台 政府信息公开专栏 信息公开平台 政府信息公开平台',
  },
  {
    kind: 'medium',
    is: 'wechat',
    words:
      '微信公众号 微信公众平台 政务微信 官方微信 微信号 微信平台 公众号 微信 微信订阅号 官方微信订阅号 微信服务号 订阅号 服务号',
  },
  { kind: 'medium', is: 'weibo', words: '政务微博 官方微博 新浪微博 微博' },
  {
    kind: 'medium',
    is: 'other',
    words:
      '抖音 视频号 今日头条 头条号 快手 APP 客户端 政务新媒体 新媒体 报纸 报刊 电视 广播 公开栏 公告栏 政务公开栏 宣传栏 政府公报 LED 其他渠道 其他方式 其他途径 政务抖音号 短视频 学习强国 媒体',
  },

  // Section 六
  {
    kind: 'subject',
    is: 'fee',
    words:
      '政府信息公开信息处理费 信息公开信息处理费 政府信息处理费 信息处理费用 信息处理费 信息公开处理费 政府信息公开处理费 政府信息公开费用 信息公开费用 政府信息公开收费 信息公开收费 依申请公开费用 依申请公开收费 依申请公开信息处理费 ' +
      '政府信息公开相关费用 信息公开相关费用 检索费 复制费 邮寄费 检索、复制、邮寄费用 检索、复制、邮寄等费用 检索、复制、邮寄等成本费用 政府信息公开申请费用 政府信息公开申请信息处理费',
  },
  {
    kind: 'subject',
    is: 'charges',
    words: '收费情况 收费 费用 任何费用 相关费用 有关费用 应当收取费用',
    note: 'Fees, where the sentence stands in section 六.',
  },
  {
    kind: 'subject',
    is: 'notice',
    words: '收费通知书 收费通知 缴费通知书 缴费通知 收费告知书 信息处理费收费通知 收费通知件数',
  },
  {
    kind: 'action',
    is: 'collect',
    words:
      '实际收取 实收 实际收费 实际收到 收取总金额 实际收取总金额 收取金额 实际收取金额 收取 计收 实际缴纳 申请人缴纳 征收 收缴 收入 收费金额',
  },
  {
    kind: 'action',
    is: 'amount',
    words: '收费总额 收费总金额 总额 总金额 通知金额 金额 应收 共计金额 合计金额 涉及金额 应收金额',
  },
  {
    kind: 'action',
    is: 'reduce',
    words: '减免 免收 免除 减收 退还 免缴 缓缴',
    note: 'F-3: what is not collected is no amount collected.',
  },
]
