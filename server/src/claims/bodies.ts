import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/**
 * 「白沙镇收到申请 2 件」 in the report of a county, 「产业科受理 12 件」 in that of a bureau: a body named right before its `verb`
 * does it, which is not the one that reports. Where nobody knows who reports, only offices inside of a body are others.
 */
export function isOfAnother(reading: Reading, verb: Item, before: Item | undefined): boolean {
  const name = nameBefore(reading, verb.start, before)
  if (name === null) return false
  // 「市政府制定规章 2 部」: nobody else in the city does.
  if (documents.has(verb.is) && governments.test(name) && governments.test(reading.unit ?? '')) return false
  // 「复议机关作出维持决定 9 件」: of the cases of the body that reports.
  if (verb.is === 'decide' && judges.test(name)) return false
  return isOther(reading, name)
}

/** Whether the name is that of another body than reports. */
export function isOther({ unit }: Reading, name: string): boolean {
  if (offices.test(name)) return true
  if (self.test(name) || place.test(name)) return false
  if (inner.test(name)) return unit?.endsWith(name) !== true
  return unit !== null && body.test(name) && !reports(unit, name)
}

/** The words between the last mark, time or list word and the verb, without 全年, 共计 … before the verb; null when they name no body. */
function nameBefore(
  { text, sentence, timeWord, levelEnd }: Reading,
  start: number,
  before: Item | undefined,
): string | null {
  let end = beforeBracket(text, sentence.span.start, start)
  // 「市政府层面收到」
  if (text.startsWith('层面', end - 2)) end -= 2
  while (end > sentence.span.start && start - end < longest && adverbs.includes(text[end - 1]!)) end--
  if (end === sentence.span.start || !ends.includes(text[end - 1]!)) return null
  // Words of the phrasebook have said whose it is.
  if (levelEnd === end) return null
  let first = sentence.span.start
  if (timeWord !== null && timeWord.end <= end) first = Math.max(first, timeWord.end)
  if (before !== undefined && opens(before) && before.end <= end) first = Math.max(first, before.end)
  let from = end
  while (from > first && end - from < longest && !marks.includes(text[from - 1]!)) from--
  return text.slice(from, end).replace(lead, '')
}

/** 「市政府(含办公室)收到」: before the bracket that ends at `end`, if one does. */
function beforeBracket(text: string, first: number, end: number): number {
  if (text[end - 1] !== ')') return end
  const open = text.lastIndexOf('(', end)
  return open <= first || end - open > longest ? end : open
}

function opens({ kind }: Item): boolean {
  return kind === 'time' || kind === 'list' || kind === 'amount'
}

const longest = 16
const marks = ',;。:、()!?'
/** What may stand between the name and the verb: 全年, 共计, 累计, 已 … */
const adverbs = '全年内今本度共计总累已均都则也另新未直接先后没有牵头负责依法主动分别'
const ends = '镇乡道区县市心局科股室处所队站委厅院校位办府关域统团门部旗州司会口'
const lead = /^(?:\d{4}年度?|截[至止](?:年底|目前|年末)?|[经据]统计|目前|期间|由|在|即|而)+/

/** The body that reports, everybody together, or words that are no subject. */
const self =
  /[我本全该各每某]|有关|相关|[及和](?:所属|下属|直属)|^[依按根遵经通向对为与和同从到]|^(?:学校|医院|公司|集团|单位|街道|街道办|办事处|中心|局|委|厅|院|管委会|县局机关)$/

/** Kinds of places, and what only ends like a body. */
const place = /(?:辖|社|园|片|景|地|校|小|院|郊)区$|^(?:主|老|新|中心)?城区$|集镇$|城镇$|网站$|场所$|渠道$/

/** 「各业务股室」: parts of the body that reports. */
const offices = /^[各其].{0,4}(?:科室|股室|处室|站所|窗口)$/

/** Offices inside of a body: never the body itself. */
const inner =
  /(?:科|股|科室|办公室|执法大队|[大中支]队|机关|窗口)$|(?:^局属|^[所下直]属|基层).*(?:单位|[所站院校]|学校|中心)$/

const documents = new Set(['make', 'repeal', 'publish'])

/** How names of bodies end. */
const body =
  /(?:镇|乡|街道|区|县|市|州|旗|中心|局|处|所|队|站|委|厅|院|学校|中学|小学|公司|单位|政府|办事处|管委会|委员会|部门|领域|系统|集团|(?:街道|党政|综合|信访|公开)办|(?:宣传|组织|统战|武装)部)$/

const judges = /复议机[关构]$|法院$/

const governments = /[省市县区州旗](?:人民)?政府(?:机关)?$/

/** 「县水利局」, 「水利局」, 「镇政府」 in the report of that body. 市政府 may be the whole city or the government alone. */
function reports(unit: string, name: string): boolean {
  const [whole, called] = [short(unit), short(name)]
  if (governments.test(name)) return whole === called
  return whole.endsWith(called) || called.endsWith(whole)
}

function short(name: string): string {
  return name.replace(/(?:人民)?政府(?:机关)?$|办事处$|(?<=街道)办$/, '')
}
