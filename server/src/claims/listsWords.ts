import { bit, type Label, readLabel } from './listsLabels.ts'

/** The words that make a list of numbers a breakdown. */

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
export function introductionIn(
  words: string,
  directly: boolean,
  label = readLabel(words),
): Introduction | null {
  if ((label.all & bit.introduction) === 0) return null
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
  // 「办结的35件申请中,予以公开12件」
  const within = /^(?:政府信息公开)?(?:申请|信息|案件|文件|件|条)?(?:当)?中[,:]/.exec(words)
  if (within !== null) return introduction(words, 0, within[0].length, 'among')
  // 「办结的35件申请中网上提交30件」
  const ways =
    /^(?:政府信息公开)?(?:申请|件)?(?:当)?中(?=(?:通过|以)?(?:网上|网络|网站|线上|线下|当面|现场|邮寄|信函|信件|自然人|公民|法人)[^,、;答复送]{0,8}$)/.exec(
      words,
    )
  if (ways !== null) return introduction(words, 0, ways[0].length, 'among')
  const contains = /^[, ]*(?:内|均|都)?含(?:有)?(?![义量])/.exec(words)
  return contains === null ? null : introduction(words, 0, contains[0].length, 'some')
}

const next =
  /^ ?(?:(?:从|按)[^,;:、]{0,6}(?:方式|渠道|途径|来源|主体|申请人|结果|类别|类型)(?:来?看|分|划分|分类)?|在?(?:全年|本年度?)?主动公开的(?:各类)?(?:政府)?信息中)[,:]/

/** The introduction with which a sentence takes up the number of the one before: 「收到申请 7 件。从申请方式看,…」. */
export function introductionOfNext(words: string): Introduction | null {
  const found = next.exec(words)
  return found === null ? null : introduction(words, 0, found[0].length, 'among')
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
export type Kind = 'applicant' | 'time' | 'result' | 'done' | 'channel' | null

const kinds = ['applicant', 'time', 'result', 'done', 'channel'] as const
const anyKind = kinds.reduce((bits, kind) => bits | bit[kind], 0)

/** The kind that the last clause of a label shows. */
export function kindOf(words: string, { last } = readLabel(words)): Kind {
  if ((last & anyKind) !== 0) for (const kind of kinds) if ((last & bit[kind]) !== 0) return kind
  return words.endsWith('办理') ? 'done' : null
}

/** Labels of numbers that are no part of any whole: differences and bases of comparison. */
const noPart =
  /(?:增加|减少|增长|下降|上升|降低|提高|提升|多|少|缩短|压减|环比|同比)了?$|同期|(?:较|比|与|同)[^,;、]{0,8}(?:上年|去年|上一年|往年|年)[^,;、结]{0,6}$|去年|(?:上年|上一年)度?(?!.{0,4}结转)[^,;、]{0,6}$/

/** Whether a number with this label is compared or counted otherwise, so that no list has it as a part. */
export function isNoPart(words: string, label: Label = readLabel(words)): boolean {
  if ((label.last & bit.reach) !== 0) return true
  return (label.last & bit.change) !== 0 && noPart.test(words.slice(label.lastAt))
}

/** The words since the last comma or semicolon. */
export function lastClause(words: string): string {
  for (let i = words.length - 1; i >= 0; i--) {
    const code = words.charCodeAt(i)
    if (code === 44 || code === 59 || code === 0x3001 || code === 0x3002) return words.slice(i + 1)
  }
  return words
}

const newTotal =
  /(?:^|[,;])[^,;]{0,12}(?:总计|合计|共计|一共|总共)|(?:^|[,;])(?:全年|年内|本年度?|我[局镇乡街委办县市区])?共/

/** Whether something new begins here, so that the list before is over. */
export function turns(words: string, label: Label = readLabel(words)): boolean {
  return (label.all & bit.turn) !== 0 || ((label.all & bit.total) !== 0 && newTotal.test(words))
}

const rest = /^ ?(?:和|及|与|以及)?(?:通过|在|经|利用)?(?:其他|其它|其余|剩余|余下)(?!处理|组织)/

/** Whether the last clause of a label names what is left of the whole: 「其他渠道」. */
export function isRest(words: string, label: Label = readLabel(words)): boolean {
  return (label.last & bit.rest) !== 0 && rest.test(words.slice(label.lastAt))
}
