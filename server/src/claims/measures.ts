/**
 * Measure words that may follow a number, longest first where one begins another.
 * `chinese: false` marks those that make no amount of a Chinese numeral: 「四类过程性信息」, 「三方面」.
 */
const words =
  '个百分点 百分点 个工作日 工作日 个自然日 个小时 小时 分钟 个月 万元 亿元 千元 元 ' +
  '件次 条次 篇次 场次 人次 批次 户次 期次 余次 例次 起次 ' +
  '件 份 起 例 条 宗 项 封 篇 则 部 个 次 家 名 人 位 户 场 期 册 本 张 套 台 处 所 批 种 页 字 幅 集 段 轮 天 周 倍 ' +
  '部分 款 卷 组 支 门 座 遍 份次 GB MB TB KB 公里 平方米 亩 米 吨 %  ‰'

const arabicOnly = '类 方面 栋 级 环节 板块 领域 村 镇 社区 点次'

/** Words that begin with a measure word but measure nothing: 「H5页面」, 「8部门」, 「许可3处罚5」. */
const otherWords = new Set(
  (
    '页面 部门 部署 部分 部级 项目 条例 场所 期间 期限 种类 位置 处理 处罚 处置 次日 次要 户籍 组织 组成 本级 本年 本地 本单 ' +
    '本机 本镇 本街 本局 本市 本区 本县 本部 例会 例如 例行 起诉 起草 人民 人员 人大 人才 人社 台账 支持 支部 所有 封面 名称 ' +
    '家庭 份额 天然 周边 周期 字号 字样 集中 集团 集体 段落 座谈 门户 门类 批准 批复 批示 幅度 章程'
  ).split(' '),
)

const byFirst = new Map<number, { word: string; chinese: boolean }[]>()
for (const [list, chinese] of [
  [words, true],
  [arabicOnly, false],
] as const) {
  for (const word of list.split(/\s+/)) {
    const first = word.charCodeAt(0)
    const entries = byFirst.get(first) ?? []
    entries.push({ word, chinese })
    entries.sort((a, b) => b.word.length - a.word.length)
    byFirst.set(first, entries)
  }
}

/** The measure word that begins at `at`, or '' when there is none. */
export function measureAt(text: string, at: number, chinese: boolean): string {
  const entries = byFirst.get(text.charCodeAt(at))
  if (entries === undefined) return ''
  for (const entry of entries) {
    if ((entry.chinese || !chinese) && (entry.word.length === 1 || text.startsWith(entry.word, at))) {
      return otherWords.has(text.slice(at, at + 2)) && entry.word.length === 1 ? '' : entry.word
    }
  }
  return ''
}
