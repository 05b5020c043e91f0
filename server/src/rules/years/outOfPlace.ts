import type { Report, Sentence } from '../../report/report.ts'
import type { Span } from '../../text/span.ts'
import type { Severity } from '../rule.ts'
import type { YearMention } from './mentions.ts'
import { roleOf } from './role.ts'

/** A year that is not the report’s, in its sentence. */
export interface Place {
  readonly report: Report
  readonly year: number
  readonly mentions: readonly YearMention[]
  readonly index: number
  readonly sentence: Sentence
  readonly previous: Sentence | null
  readonly next: Sentence | null
}

const plans =
  /将|计划|拟|力争|打算|目标|下一步|下步|下一年|明年|展望|开局|谋划|规划|继续(?!办理)|届时|到期|起施行|起实施/
const history =
  /施行|实施|修订|修正|颁布|印发|制定的|出台|成立|组建|开通|上线|启用|建成|设立|挂牌|改革|规划|计划|目标|以来|历年|连续|先后|废止|失效|清理|有效期|版|决算|预算|年报|年度报告|考核|评估|测评|排名|第[一二三四五六七八九十\d]+[号期次批届]|文件|遗留|历史|存量|档案|往年|曾/
const past = /共|累计|收到|受理|办结|答复|公开|发布|制发|召开|开展|组织|举办|未发生|没有|完成/

const changedSince = /[,;](?:本年度?|今年)[^,;。]{0,6}(?:增|减|上升|下降|多|少)/

/** 「2023年度,我局被评为先进单位」, in the report on 2024: what was judged last year is told when it is known. */
const honour =
  /被?(?:评为|评选为|授予|确定为|通报表扬|通报表彰)|获评|荣获|获得[^,。;]{0,20}(?:称号|奖|表彰|表扬|荣誉)|(?:考核|评估|测评|考评|评议|评比)[^,。;]{0,12}(?:优秀|优等|良好|先进|第[一二三四五六七八九十\d]|等次|得分)/
const counts = /\d ?(?:余|多)?(?:件|条|篇|则|份|期|场|起|人次)/

/** What section 六 states about the year. */
const fees = /(?:未|没有|无|共)[^,。;]{0,12}(?:收取|收费|产生|发生)|收取[^,。;]{0,12}(?:费|元)/

/**
 * How much a year that is not the report's is out of place (domain.md §8); null when it belongs there. In doubt it is a
 * hint, or nothing where most reports write so.
 */
export function outOfPlace({
  report,
  year,
  mentions,
  index,
  sentence,
  previous,
  next,
}: Place): Severity | null {
  const { text } = report.draft
  const mention = mentions[index]!
  const { span, section } = sentence
  const role = roleOf(text, mention, span, report.unit?.value ?? '')
  const { value } = mention
  const outlook = section === 'problems' || section === 'other'
  switch (role) {
    case 'quoted':
    case 'range':
      return null
    case 'compared':
      return value !== year && value !== year - 1 && isSaidToBeLast(text, mention, span.start) ? 'hint' : null
    case 'own':
      return 'warning'
    case 'period':
    case 'cutoff':
      if (value < year) return namesYear(mentions, index, sentence, year) ? null : 'warning'
      return outlook ||
        (role === 'cutoff' && !/^[ ]*(12|底|末)/.test(text.slice(mention.after, mention.after + 4)))
        ? null
        : plans.test(words(text, mention, span))
          ? null
          : 'warning'
    case 'topic':
      if (value > year) {
        const own = words(text, mention, span)
        if (section === 'problems' || plans.test(own) || (section === 'other' && !fees.test(own))) return null
        return value === year + 1 && (past.test(own) || fees.test(own)) ? 'warning' : 'hint'
      }
      if (namesYear(mentions, index, sentence, year)) return null
      // 「2020年新收45件,本年减少9件」
      if (value === year - 1 && changedSince.test(words(text, mention, span))) return null
      if (value === year - 1 && honours(text, mention, span)) return null
      if (isAboutLastYear(text, mention, sentence, previous, next, year)) return null
      return 'warning'
    case 'since':
      return value === year - 1 && !history.test(words(text, mention, span).replace('以来', ''))
        ? 'hint'
        : null
    case 'dated':
      if (value > year) {
        return outlook || value === year + 1 || plans.test(words(text, mention, span)) ? null : 'hint'
      }
      if (!begins(text, mention, sentence) || namesYear(mentions, index, sentence, year)) return null
      return history.test(words(text, mention, span)) || /结转/.test(words(text, mention, span))
        ? null
        : 'hint'
    default:
      if (Math.abs(value - year) <= 1 || outlook) return null
      if (plans.test(words(text, mention, span)) || history.test(words(text, mention, span))) return null
      return namesYear(mentions, index, sentence, year) ? null : 'hint'
  }
}

/** Nothing but an honour or a result of an evaluation is told of the year: no number of the year's work stands beside it. */
function honours(text: string, mention: YearMention, span: Span): boolean {
  const own = text.slice(mention.after, Math.min(span.end, mention.after + 120))
  return honour.test(own) && !counts.test(own)
}

/** 「上年(2022年)」. */
function isSaidToBeLast(text: string, { start }: YearMention, from: number): boolean {
  return /(?:上年|去年|上一年)度?\($/.test(text.slice(Math.max(from, start - 6), start))
}

/** What is looked at around a year: its sentence, at most 60 characters before and 120 behind. */
function words(text: string, mention: YearMention, { start, end }: Span): string {
  return text.slice(Math.max(start, mention.start - 60), Math.min(end, mention.after + 120))
}

/** Whether the sentence names the report's year as well: then the other year is there for comparison. */
function namesYear(
  mentions: readonly YearMention[],
  index: number,
  { span }: Sentence,
  year: number,
): boolean {
  for (let step = 1; step <= 6; step++) {
    for (const other of [mentions[index - step], mentions[index + step]]) {
      if (other && other.value === year && span.start <= other.start && other.end <= span.end) return true
    }
  }
  return false
}

/** Sentences that speak of last year on purpose: problems found then, a base of comparison, what was carried over. */
function isAboutLastYear(
  text: string,
  mention: YearMention,
  { span }: Sentence,
  previous: Sentence | null,
  next: Sentence | null,
  year: number,
): boolean {
  const before = text.slice(Math.max(span.start, mention.start - 40), mention.start)
  const after = text.slice(mention.after, Math.min(span.end, mention.after + 16))
  if (/去年|上年|上一年|往年|较|比|针对|对照|回顾/.test(before)) return true
  if (/^度?[^,。;]{0,6}结转|^度?[^,。;]{0,8}(?:决算|预算|年报|年度报告|考核|评估|测评|反馈)/.test(after))
    return true
  const own = text.slice(span.start, Math.min(span.end, span.start + 160))
  // 「全年公开240条,2023年公开200条,同比增长20%」
  if (/\d ?[件条份篇次起]/.test(before) && /同比|增长|下降|增加|减少|上升/.test(own)) return true
  if (previous !== null && isBeside(text, previous.span.end, span.start)) {
    const last = text.slice(Math.max(previous.span.start, previous.span.end - 120), previous.span.end)
    if (/(?:上一?年度?|去年).{0,12}(?:问题|不足|整改)/.test(last) || isBaseOf(own, last, year)) return true
  }
  if (next === null || !isBeside(text, span.end, next.span.start)) return false
  return isBaseOf(own, text.slice(next.span.start, Math.min(next.span.end, next.span.start + 120)), year)
}

/** In the same paragraph. */
function isBeside(text: string, end: number, start: number): boolean {
  return start - end <= 2 && !text.slice(end, start).includes('\n')
}

const counted = ['申请', '复议', '诉讼', '信息', '文件']

/** 「2024年收到申请12件。2023年收到申请10件」: the same thing counted in the report's year, right beside it. */
function isBaseOf(own: string, other: string, year: number): boolean {
  if (!/\d ?[件条份篇次]/.test(other) || !(other.includes(String(year)) || /今年|本年/.test(other)))
    return false
  return (
    !/[较比](?:上年|去年|20)/.test(own) && counted.some((word) => own.includes(word) && other.includes(word))
  )
}

function begins(text: string, { start }: YearMention, { span }: Sentence): boolean {
  return text.slice(span.start, start).trim().length <= 1
}
