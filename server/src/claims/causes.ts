import { forget, type Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/** These name a matter, not a cause. */
const mentions = new Set(['涉及', '有关', '关于'])

/** What caused a review or a suit: behind 因, 就, 涉 and 不服 stands either the answer to a request or something else (C-3). */
export function followCause(reading: Reading, item: Item, before: Item | undefined): void {
  if (item.kind === 'cause') {
    if (item.is === 'causing') close(reading, item)
    else if (item.is === 'against') {
      close(reading, item)
      const towards = behindTowards(reading, item)
      if (!reading.foreignCause) reading.foreignCause = isOthers(towards)
      // 「对信息公开答复不服,居民刘某申请行政复议」: nothing else can follow.
      if (!information.test(towards)) open(reading, item, 'unknown')
    } else open(reading, item, mentions.has(reading.text.slice(item.start, item.end)) ? '' : 'unknown')
  } else if (raises(reading, item)) close(reading, item)
  if (reading.caused === 'unknown' && informs(item, before) && !isLate(reading, item)) reading.caused = ''
}

function open(reading: Reading, item: Item, caused: string): void {
  reading.caused = caused
  reading.causedFrom = item.end
}

function close(reading: Reading, item: Item): void {
  if (reading.caused === 'unknown') {
    if (isOthers(reading.text.slice(reading.causedFrom, item.start))) reading.foreignCause = true
  } else if (item.is === 'causing') {
    const cause = namedBefore(reading, item)
    reading.foreignCause = !/申请/.test(cause) && isOthers(cause.replace(fillers, ''))
  }
  reading.caused = ''
  if (reading.foreignCause && item.is === 'causing') forgetCaused(reading, item)
}

/** 「行政复议 3 件、行政诉讼 1 件,均因渔业处罚引发」: the cause of the numbers before. */
function forgetCaused(reading: Reading, { start, end }: Item): void {
  const { text, claims, sentence } = reading
  if (end < sentence.span.end && !',;。)'.includes(text[end]!)) return
  const last = claims.at(-1)
  if (last === undefined || !/^[,(][^,;。\d]*$/.test(text.slice(last.span.end, start))) return
  const all = /^[,(](?:均|都|皆|全部)/.test(text.slice(last.span.end, start))
  while (claims.at(-1)?.because === 'dispute') {
    forget(reading, 'C-3')
    if (!all) return
  }
}

/** 「发生渔业处罚引起的行政复议」: the words of the clause before 引起, where no 因 opens them. */
function namedBefore({ text, sentence }: Reading, { start }: Item): string {
  return /[^,;。:、()\d]*$/.exec(text.slice(Math.max(sentence.span.start, start - 24), start))![0]
}

/** What stands before a cause and names none. */
const fillers =
  /^[件起例宗年月]|全年|年内|本?年度|今年|当年|共计?|累计|合计|其中|另外?|仅|均|都|也|且|未|没有|无|有|发生|出现|存在|产生|收到|涉及|一起|任何|由|此|因|系|是|为|被|上述|前述|该|所|人|社会|相关|有关|工作|情况|问题/g

/** 「因…被申请行政复议」, 「因…提起行政诉讼」 */
function raises({ text, caused }: Reading, { kind, is, start }: Item): boolean {
  if (caused !== 'unknown') return false
  if (kind === 'action') return is === 'happen' && '被提'.includes(text[start]!)
  return (
    kind === 'subject' &&
    (is === 'review' || is === 'litigation' || is === 'dispute') &&
    '申提被'.includes(text[start]!)
  )
}

/** 「对行政处罚决定不服」: the words between 对 and 不服, or ''. */
function behindTowards({ text, sentence }: Reading, { start }: Item): string {
  for (let at = start - 1; at >= sentence.span.start && start - at < 24; at--) {
    const char = text[at]!
    if (',;。(:'.includes(char)) return ''
    if (char === '对') return text.slice(at + 1, start)
  }
  return ''
}

const own =
  /具体行政行为|行政行为|申请人|当事人|群众|公民|对方|个人|企业|本机关|行政机关|本单位|我[局镇乡委厅县区市]|我街道|我单位|作出|决定|行为|结果|提起|[的、而其]/g

const information = /信息|公开|答复|回复|告知/

/** Whether the words name a matter, and not that of 政府信息公开. */
function isOthers(cause: string): boolean {
  if (late.test(cause)) return true
  if (cause.length > 60 || information.test(cause)) return false
  return cause.replace(own, '').trim() !== ''
}

/** 「因逾期未答复引发的」 is said of some of the cases only. */
const late = /[逾超]期|未按[时期]|未及时/

function isLate({ text, causedFrom }: Reading, { end }: Item): boolean {
  return late.test(text.slice(causedFrom, end))
}

function informs(item: Item, before: Item | undefined): boolean {
  if (item.kind === 'matter') return true
  if (item.kind === 'subject') {
    if (item.is === 'application') return before?.kind !== 'foreign' || before.end !== item.start
    return item.is === 'request' || item.is === 'published'
  }
  return item.kind === 'action' && (item.is === 'conclude' || item.is === 'publish')
}
