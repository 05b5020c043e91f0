import type { Span } from '../../text/span.ts'
import type { YearMention } from './mentions.ts'
import { isOwnYear, isQuoted, isWholeYear, isYearEnd, monthBegins } from './surroundings.ts'

/**
 * What a year does in its sentence. `topic`: the sentence is about that year (「2024年，我局……」). `cutoff`:
 * 「截至2024年12月31日」. `period`: 「2024年1月1日至12月31日」. `own`: the year of this very report (「现将2024年……
 * 情况报告如下」). `since`: 「2024年以来，」. `dated`: a day, a month, the end of that year. `compared`: the base
 * of a comparison, the beginning of a history. `range`: one of several years in a row. `quoted`: in a title or
 * quotation. `attribute`: anything else (「2023年度部门决算」).
 */
export type YearRole =
  | 'topic'
  | 'cutoff'
  | 'period'
  | 'own'
  | 'since'
  | 'dated'
  | 'compared'
  | 'range'
  | 'quoted'
  | 'attribute'

const codes = (chars: string) => new Set([...chars].map((char) => char.charCodeAt(0)))
const clauseStarts = codes('。;,:!?)\n\r\t')
const joins = codes('-–—―~至到和与及或、跟同/')
const bases = codes('较比超即自从由承距(早')

/** Words that make the year before them the time of the sentence, unless 的 follows. Longer before shorter. */
const topicWords = [
  ...[
    '我',
    '本街',
    '本镇',
    '本乡',
    '本局',
    '本单',
    '本机',
    '本级',
    '本部',
    '本办',
    '本委',
    '本院',
    '本中',
    '该',
  ],
  ...['全镇', '全局', '全街', '全乡', '全区', '全县', '全市', '全省', '全州', '全旗', '全年', '全系', '全委'],
  ...['各级', '各部', '各乡', '各镇', '各单', '各科'],
  ...['共', '累计', '总共', '合计', '总计', '未', '没有', '无', '均', '已', '先后', '仅', '只'],
  ...['新收到', '新收', '收到', '收取', '受理', '接收', '接到', '办理', '办结', '答复', '处理', '申请'],
  ...['主动公开', '公开', '发布', '制发', '制定', '印发', '出台', '更新', '推送', '编发', '刊发', '报送'],
  ...['通过', '组织', '开展', '召开', '举办', '开设', '完成', '实现', '获得', '荣获', '做到', '加强', '强化'],
  ...[
    '围绕',
    '深入',
    '坚持',
    '认真',
    '严格',
    '积极',
    '持续',
    '不断',
    '进一步',
    '按照',
    '根据',
    '依托',
    '充分',
  ],
  ...['在', '以', '因', '对', '由', '把', '将', '政府网站', '门户网站', '微信', '网站'],
]
const topicFirsts = codes(topicWords.map((word) => word[0]!).join(''))

/** The role of a year in its sentence. `unit` is the name of the reporting body, or ''. */
export function roleOf(text: string, mention: YearMention, sentence: Span, unit: string): YearRole {
  const { start, after } = mention
  let before = start
  while (before > sentence.start && text.charCodeAt(before - 1) === 32) before--
  const previous = before > sentence.start ? text.charCodeAt(before - 1) : 0
  if (isQuoted(text, start, sentence)) return isOwnYear(text, mention, sentence, true) ? 'own' : 'quoted'
  if (isOwnYear(text, mention, sentence, false)) return 'own'
  if (isWholeYear(text, mention, sentence)) return 'period'
  if (endsWithCutoff(text, before)) return isYearEnd(text, after) ? 'cutoff' : 'dated'
  const numbered = isNumber(text, sentence.start, before)
  if ((joins.has(previous) && !numbered) || joins.has(text.charCodeAt(after))) return 'range'
  if (bases.has(previous)) return 'compared'

  let next = after
  while (text.charCodeAt(next) === 32) next++
  if (text[next] === '度') next++
  const labelled = numbered || previous === 0 || clauseStarts.has(previous) || isLabel(text, before, sentence)
  const begins = labelled || (text[before - 1] === '在' && clauseStarts.has(text.charCodeAt(before - 2)))
  if (text.startsWith('以来', next)) return begins ? 'since' : 'compared'
  if (text[next] === '起' || text.startsWith('至今', next) || text.startsWith('开始', next)) return 'compared'
  if (monthBegins(text, next) || '底末初'.includes(text[next] ?? ' ')) return 'dated'
  if (!begins) return 'attribute'
  for (const filler of ['期间', '间', '内']) {
    if (text.startsWith(filler, next)) {
      next += filler.length
      break
    }
  }
  const code = text.charCodeAt(next)
  if (code === 44 || (unit !== '' && text.startsWith(unit, next))) return 'topic'
  if (topicFirsts.has(code)) {
    for (const word of topicWords) {
      if (text.startsWith(word, next)) return text[next + word.length] === '的' ? 'attribute' : 'topic'
    }
  }
  return 'attribute'
}

/** Whether nothing but the number of a point stands there: 「1、」, 「(一)」. */
function isNumber(text: string, start: number, end: number): boolean {
  return end - start < 8 && /^\s*\(?[一二三四五六七八九十\d]{1,3}\)?[、.,]?\s*$/.test(text.slice(start, end))
}

/** 截至, 截止, 截止到 … directly before. */
function endsWithCutoff(text: string, end: number): boolean {
  const word = text.slice(Math.max(0, end - 3), end)
  return word.endsWith('截至') || word.endsWith('截止') || word.endsWith('截止到') || word.endsWith('截至到')
}

/** 「一是」 before the year, or a short heading and a space: 「(三)政府信息管理情况 2024年」. */
function isLabel(text: string, before: number, sentence: Span): boolean {
  if (text[before - 1] === '是' && '一二三四五六七八九十'.includes(text[before - 2] ?? ' ')) return true
  if (text.charCodeAt(before) !== 32 || before - sentence.start > 24) return false
  const first = text.charCodeAt(sentence.start)
  return first === 40 || (first >= 48 && first <= 57) || text[sentence.start + 1] === '、'
}
