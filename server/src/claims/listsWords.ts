/** The words that make a list of numbers a breakdown, as data. */

/**
 * How much an introduction pledges. `all`: the parts are all there are (包括, 分别为, 由……组成, a colon).
 * `among`: some or all of them (其中). `some`: only those (含).
 */
export type Pledge = 'all' | 'among' | 'some'

const introductions: readonly (readonly [words: string, pledge: Pledge])[] = [
  ['具体包括', 'all'],
  ['主要包括', 'among'],
  ['主要有', 'among'],
  ['具体为', 'all'],
  ['具体是', 'all'],
  ['具体有', 'all'],
  ['分别', 'all'],
  ['包括', 'all'],
  ['包含', 'among'],
  ['涵盖', 'among'],
]

const introductionFirsts = new Set(introductions.map(([words]) => words.charCodeAt(0)))

export interface Introduction {
  readonly pledge: Pledge
  /** The words before it: they belong to the total. */
  readonly before: string
  /** The words behind it: the label of the first part. */
  readonly label: string
}

/** The introduction in the words between two numbers, or null. `directly`: they follow a number at once. */
export function introductionIn(words: string, directly: boolean): Introduction | null {
  const among = words.lastIndexOf('其中')
  if (among >= 0) return introduction(words, among, 2, 'among')
  for (let i = words.length - 2; i >= 0; i--) {
    if (!introductionFirsts.has(words.charCodeAt(i))) continue
    for (const [word, pledge] of introductions) {
      if (!words.startsWith(word, i)) continue
      return words[i - 1] === '不' || words[i - 1] === '未'
        ? null
        : introduction(words, i, word.length, pledge)
    }
  }
  if (!directly) return null
  const start = words.search(/[^ ]/)
  if (words[start] === ':') return introduction(words, start, 1, 'all')
  const divided = /^[, ]*(?:其?按|从)[^,;:]{1,16}(?:分|看)(?:类|别)?[,:为]/.exec(words)
  if (divided !== null) return introduction(words, 0, divided[0].length, 'all')
  const contains = /^[, ]*(?:内|均|都)?含(?:有)?(?![义量])/.exec(words)
  return contains === null ? null : introduction(words, 0, contains[0].length, 'some')
}

function introduction(words: string, at: number, length: number, pledge: Pledge): Introduction {
  const label = words.slice(at + length).replace(/^(?:包括|包含|[:,为是有 ])+/, '')
  return { pledge, before: words.slice(0, at), label }
}

/** Measures of pieces of information, which may stand side by side in one list. */
const information = new Set(['条', '件', '篇', '则', '份', '条次', '篇次', '件次'])
/** Measures that in a list of information may count the same pieces or something else. */
const perhapsInformation = new Set([
  ...['次', '期', '部', '个', '张', '幅', '集', '项', '场', '册', '批', '套', '段', '例', '起', '宗', ''],
])
/** Measures of time, money and ratio: never parts of a whole here. */
const uncounted = new Set([
  ...[
    '个百分点',
    '百分点',
    '个工作日',
    '工作日',
    '个自然日',
    '个小时',
    '小时',
    '分钟',
    '个月',
    '天',
    '周',
    '轮',
  ],
  ...[
    '万元',
    '亿元',
    '千元',
    '元',
    '倍',
    '番',
    '成',
    '%',
    '‰',
    '遍',
    '级',
    'GB',
    'MB',
    'TB',
    'KB',
    '字',
    '页',
  ],
])

export function isCount(measure: string, percent: boolean): boolean {
  return !percent && !uncounted.has(measure)
}

/** `same`: parts of that whole. `perhaps`: may be. `no`: something else. */
export function fits(total: string, part: string, isInformation: boolean): 'same' | 'perhaps' | 'no' {
  if (total === part) return total === '' ? 'perhaps' : 'same'
  if (part === '') return 'perhaps'
  if (!isInformation || !information.has(total)) return 'no'
  if (information.has(part)) return 'same'
  return perhapsInformation.has(part) ? 'perhaps' : 'no'
}

/** What a part is divided by; parts of one list are of one kind. */
export type Kind = 'applicant' | 'channel' | 'result' | 'time' | 'done' | null

const kinds: readonly (readonly [kind: Exclude<Kind, null>, words: RegExp])[] = [
  ['applicant', /自然人|公民|个人|法人|企业|科研机构|公益组织|法律服务|律师|其他组织|社会组织/],
  ['time', /新收|上年结转|上年度结转|上一年度?结转|年结转/],
  [
    'result',
    /予以公开|同意公开|部分公开|不予|无法提供|不掌握|不存在|其他处理|结转|撤回|撤销|维持|纠正|审结|驳回|败诉|补正|不属于|信访|重复申请|非政府信息/,
  ],
  ['done', /办结|答复|回复|反馈|办理完|办理$|已处理|整改|落实/],
  [
    'channel',
    /网站|网络|网上|线上|线下|公众号|微信|微博|抖音|快手|视频号|今日头条|头条号|客户端|APP|app|平台|公报|报纸|报刊|广播|电视|公开栏|公示栏|公告栏|显示屏|当面|现场|信函|邮寄|邮件|邮箱|传真|信件|窗口|途径|渠道|方式/,
  ],
]

/** The kind that the label of a part shows; the last one named counts. */
export function kindOf(label: string): Kind {
  for (const [kind, words] of kinds) if (words.test(label)) return kind
  return null
}

/** Labels of numbers that are no part of any whole: differences, bases of comparison, reach, repeats. */
const noPart =
  /(?:增加|减少|增长|下降|上升|降低|提高|提升|多|少|缩短|压减|新增加|环比|同比)了?$|同期|(?:较|比|与|同)[^,;、]{0,8}(?:上年|去年|上一年|往年|年)[^,;、结]{0,6}$|去年|(?:上年|上一年)度?(?!.{0,4}结转)[^,;、]{0,6}$/
const reach =
  /延期|阅读|浏览|点击|访问|播放|观看|转发量|点赞|关注|粉丝|互动|下载|留言量|评论|人次|参与|覆盖|订阅|用户|曝光|检索/

/** Whether a number with this label is compared or counted otherwise, so that no list has it as a part. */
export function isNoPart(label: string): boolean {
  const clause = lastClause(label)
  return noPart.test(clause) || reach.test(clause)
}

/** The words since the last comma or semicolon. */
export function lastClause(words: string): string {
  for (let i = words.length - 1; i >= 0; i--) {
    const code = words.charCodeAt(i)
    if (code === 44 || code === 59 || code === 0x3001 || code === 0x3002) return words.slice(i + 1)
  }
  return words
}

/** Words with which something new begins, so that the list before is over. */
export const turn =
  /同时|此外|另外|另有|并且|与此|截至|累计|(?:^|[,;])[^,;]{0,12}(?:总计|合计|共计|一共|总共)|(?:^|[,;])(?:全年|年内|本年度?|我[局镇乡街委办县市区])?共|发布会|期间/
