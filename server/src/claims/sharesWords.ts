/** The words that make a percentage or a difference checkable, as data. */

/** What the words directly before a percentage or number say it is. */
export type Ratio = 'share' | 'up' | 'down' | 'rate' | null

const up = /(?:增长|上升|增加|提高|提升|上涨|增幅|涨幅|增长率|增长幅度|多)(?:了|约|为|达|达到)?$/
const down = /(?:下降|减少|降低|下滑|回落|减幅|降幅|缩减|少)(?:了|约|为|达|达到)?$/
const share = /占[^,;。占]{0,16}$|(?:比例|比重|占比|百分比)(?:约|为|达|达到|是)?$/
const rate =
  /^ ?(?:依申请公开|政府信息公开|信息公开|申请|总体|平均|其)*(?:办结|答复|回复|办理|处理)率(?:均|皆|都)?(?:为|达到|达|是|保持)?$/
/** Answered in time says nothing about those not yet due. */
const inTime = /按期|按时|及时|法定|时限|限时|如期|准时/

export function ratioBefore(clause: string): Ratio {
  if (up.test(clause)) return 'up'
  if (down.test(clause)) return 'down'
  if (rate.test(clause)) return inTime.test(clause) ? null : 'rate'
  return share.test(clause) ? 'share' : null
}

/** 「较上年增加2件」: the number is a difference. Its sign, or 0. */
export function differenceSign(clause: string): -1 | 0 | 1 {
  if (!changes.has(clause.charCodeAt(clause.length - 1))) return 0
  if (/(?:增加|增长|上升|增多|多)了?$/.test(clause)) return 1
  return /(?:减少|下降|降低|少)了?$/.test(clause) ? -1 : 0
}

/** Last characters of the words before a difference. */
const changes = new Set([...'加长升多少降低了'].map((char) => char.charCodeAt(0)))

/** What a share refers to when it is not what the sentence counts. */
export const foreignWhole =
  /全[省市县区州旗国]|各[级市县区]|系统|同类|同期|上年|去年|财政|人口|面积|预算|支出/

/** Words that stand between a number and its growth without changing the subject. */
export const comparing =
  /^[,(]?(?:同比|环比|(?:较|比|与|同|相较于?|对比)(?:去年|上年|上一年|20\d\d年)度?(?:同期)?(?:相比|比)?|相比(?:去年|上年|20\d\d年)?|[,:]|的|有所|大幅度?|实现|总体|略有|明显|总?数量|总[数量]|申请(?:数|量|数量)?|(?:收到|受理|发布|公开)(?:数|量)?|件数|信息量){0,5}(?:增长|上升|增加|增多|提高|提升|上涨|增幅|涨幅|下降|减少|降低|下滑|回落|减幅|降幅)(?:率|幅度)?(?:了|约|为|达|达到)?$/

/** Why not everything received is answered yet, or does not count. */
export const unfinished = /结转|未到期|正在|撤回|撤销|尚|除|期限内|在办|剩余|其余|待|未办结|终止|延期/
