/**
 * What the words beside a number say, found in one pass over them. Each class is a list of words; a class is a bit,
 * so that a label is read once, however many classes ask about it.
 */
const vocabulary = {
  /** Who applied. */
  applicant: '自然人 公民 个人 法人 企业 科研机构 公益组织 法律服务 律师 其他组织 社会组织',
  /** Of this year or carried over. */
  time: '新收 年结转 年度结转',
  /** How a request or a case ended. */
  result:
    '予以公开 同意公开 部分公开 不予 无法提供 不掌握 不存在 其他处理 结转 撤回 撤销 维持 纠正 审结 驳回 败诉 补正 不属于 信访 重复申请 非政府信息',
  /** What was done with the things counted. */
  done: '办结 答复 回复 反馈 办理完 已处理 整改 落实',
  channel:
    '网站 网络 网上 线上 线下 公众号 微信 微博 抖音 快手 视频号 头条号 今日头条 客户端 APP app 平台 公报 报纸 报刊 广播 电视 公开栏 公示栏 公告栏 显示屏 当面 现场 信函 邮寄 邮件 邮箱 传真 信件 窗口 途径 渠道 方式',
  /** Something new begins: the list before is over. */
  turn: '同时 同步发布 同步推出 同步配套 此外 另外 另有 并且 与此 截至 累计 发布会 期间',
  /** May be a new total, if it begins its clause. */
  total: '共 总计 合计',
  /** May introduce parts. */
  introduction:
    '其中 中, 中: 中网 中通过 中以 中线 中当面 中现场 中邮寄 中信 中自然人 中公民 中法人 具体 主要 分别 包括 包含 涵盖 含 : 按 从',
  /** May make the number a difference or a base of comparison. */
  change: '加 少 长 降 升 低 高 多 短 减 比 期 去年 上年 上一年 往年 较',
  /** Reach and participation, not pieces of information. */
  reach:
    '延期 阅读 浏览 点击 访问 播放 观看 转发量 点赞 关注 粉丝 互动 下载 留言量 评论 人次 参与 覆盖 订阅量 订阅数 订阅人 订阅者 订阅达 增订阅 用户 曝光 检索',
  /** May be the rest of a whole. */
  rest: '其他 其它 其余 剩余 余下',
  information: '信息 公开 发布 动态 文件 稿 推文 内容 推送 更新 政策 文章',
  request: '申请 复议 诉讼',
} as const

export type Class = keyof typeof vocabulary

/** The bit of each class. */
export const bit = Object.fromEntries(Object.keys(vocabulary).map((name, i) => [name, 1 << i])) as Readonly<
  Record<Class, number>
>

const firsts = new Uint8Array(0x10000)
const isWord = 1
const isSeparator = 2
const entries = new Map<number, { readonly word: string; readonly bit: number }[]>()
for (const [name, words] of Object.entries(vocabulary)) {
  for (const word of words.split(' ')) {
    const code = word.charCodeAt(0)
    firsts[code] = isWord
    entries.set(code, [...(entries.get(code) ?? []), { word, bit: bit[name as Class] }])
  }
}
for (const char of ',;、。') if (!entries.has(char.charCodeAt(0))) firsts[char.charCodeAt(0)] = isSeparator

export interface Label {
  /** Classes of words anywhere in it. */
  readonly all: number
  /** Classes of words since its last comma, semicolon or 、. */
  readonly last: number
  /** Where that last clause begins. */
  readonly lastAt: number
  /** The separators in it: commas, semicolons. */
  readonly commas: number
  readonly semicolons: number
}

/** Reads the words between two numbers. */
export function readLabel(words: string): Label {
  let all = 0
  let last = 0
  let lastAt = 0
  let commas = 0
  let semicolons = 0
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    const first = firsts[code]
    if (first === 0) continue
    if (first === isSeparator) {
      all |= last
      last = 0
      lastAt = i + 1
      if (code === 44) commas++
      else if (code === 59) semicolons++
      continue
    }
    for (const entry of entries.get(code)!) {
      if (entry.word.length === 1 || words.startsWith(entry.word, i)) last |= entry.bit
    }
  }
  return { all: all | last, last, lastAt, commas, semicolons }
}
