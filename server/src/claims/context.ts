import { followCause } from './causes.ts'
import { followAgainst, followDenial, followDoing, followLevel } from './levels.ts'
import type { Reading, Subject } from './reading.ts'
import type { Item } from './tokens.ts'

/** What a word changes in the reading. */
export function follow(reading: Reading, item: Item, before: Item | undefined): void {
  switch (item.kind) {
    case 'subject':
      about(reading, item, before)
      break
    case 'foreign':
      if (item.is === 'C-3') break
      if (item.is === 'A-15') reading.attributes = true
      // 「审结行政复议 9 件、行政诉讼 3 件」
      if (item.is === 'C-1' && reading.text.startsWith('审结', item.start)) reading.settled++
      if (reading.subject !== 'foreign') reading.former = reading.subject
      reading.subject = 'foreign'
      reading.foreignKind = item.is
      reading.foreignCounted = false
      break
    case 'time':
      if (item.is === 'neutral' || item.is === 'since') {
        if (item.is === 'since' && (reading.time === 'last' || isOfYears(reading, item)))
          reading.time = 'many'
      } else if (item.is === 'cumulative') {
        if (!reading.timeNamed) reading.time = 'cumulative'
      } else {
        // 「2021年至2024年」, 「2023年、2024年」 are years; 「与2023年持平」 compares.
        const last = reading.timeWord
        reading.timeWord = item
        if (last?.is === 'last' && item.is === 'this' && joinsYears(reading.text, last.end, item.start)) {
          reading.time = 'many'
          break
        }
        if (item.is === 'last' && item.start > 0 && '与同和'.includes(reading.text[item.start - 1]!)) break
        if (last?.is === 'last' && reading.time === 'last' && isOfThatYear(reading.text, last, item)) {
          reading.timeWord = last
          break
        }
        // What is planned stays planned: 「力争全年公开 800 条」.
        if (reading.time !== 'plan') reading.time = item.is
        if (item.is === 'this') reading.timeNamed = true
      }
      break
    case 'level':
      followLevel(reading, item)
      break
    case 'list':
      if (item.is === 'within') {
        reading.within = true
        reading.listed = 0
        reading.levelListed = reading.level
      } else if (item.is === 'including') reading.including = true
      else if (item.is === 'plus') {
        // 「收到 15 件,其中企业 1 件,连同上年结转的 2 件」
        if (reading.depth > 0) reading.including = true
        else reading.within = false
      }
      // 「…,其中自然人 9 件,另外办理上年结转 1 件」
      else if (item.is === 'rest' && reading.text[item.start] === '另') reading.within = false
      break
    case 'action':
      if (item.is === 'reduce') reading.reduced = true
      else if (item.is === 'collect') reading.reduced = false
      followDoing(reading, item, before)
      break
    case 'zero':
      followDenial(reading, item, before)
      break
    case 'path':
      reading.path = item.is as 'direct'
      reading.joint = []
      reading.subject = 'litigation'
      break
    case 'medium':
      reading.channelled = true
      break
    case 'matter':
      reading.foreignCause = false
      break
    default:
  }
  followCause(reading, item, before)
}

/** 「系统启用以来」, 「“十四五”以来」: since something that nobody knows to be of this year, as 「年初以来」, 「6月以来」 are. */
function isOfYears({ text, sentence, timeWord }: Reading, { start }: Item): boolean {
  return timeWord === null && start > sentence.span.start && !'年度月日初季'.includes(text[start - 1]!)
}

/** 「2023年全年」, 「2023年,年内」: the year before it is meant. */
function isOfThatYear(text: string, last: Item, { start, end }: Item): boolean {
  if (start - last.end > 1 || (start > last.end && text[last.end] !== ',')) return false
  return /^(?:全年度?|年内|年度内|当年|全年累计|年度累计|年内累计)$/.test(text.slice(start, end))
}

/** Between two years: 至, 、, 和. */
function joinsYears(text: string, from: number, to: number): boolean {
  return to - from === 1 && '至到—-~、和与及'.includes(text[from]!)
}

function about(reading: Reading, item: Item, before: Item | undefined): void {
  switch (item.is) {
    case 'request':
      // 「制发公文 312 件,其中依申请公开 62 件」: documents, sorted.
      if (reading.attributes || (reading.within && reading.subject === 'foreign' && reading.foreignCounted)) {
        reading.subject = 'foreign'
        reading.foreignCounted = true
        break
      }
      reading.subject = 'request'
      reading.requestNamed = true
      reading.foreignCounted = false
      reading.letters = ''
      break
    case 'application': {
      const activity = reading.foreignKind.startsWith('E-3') || reading.foreignKind === ''
      const meant =
        reading.subject === 'request' ||
        (reading.subject === 'foreign'
          ? (reading.former === 'request' || reading.usual === 'request') && activity
          : reading.usual === 'request')
      if (meant && !isCompound(reading, item, before)) {
        reading.subject = 'request'
        reading.requestNamed = true
        reading.letters = ''
      } else if (reading.subject !== 'review' && reading.subject !== 'litigation') {
        reading.subject = 'foreign'
        reading.foreignKind = 'A-8'
        reading.foreignCounted = true
      }
      break
    }
    case 'published':
    case 'charges':
    case 'notice':
      break
    case 'review':
    case 'litigation':
    case 'dispute':
      if (isReviewer(reading, item)) {
        reading.level = 'other'
        break
      }
      if (isOthers(reading, item, before)) {
        reading.subject = 'foreign'
        reading.foreignKind = 'C-3'
        reading.foreignCounted = true
        break
      }
      followAgainst(reading, item, before)
      reading.joint = []
      reading.subject = item.is === 'litigation' ? 'litigation' : 'review'
      reading.path = null
      break
    default:
      reading.subject = item.is as Subject
      reading.path = null
  }
}

const openers = '的到了件份起宗各共收于过等为,;。、(: \n./|-—'
/** 「行政许可申请」 */
const others = new Set([
  'licences',
  'penalties',
  'coercion',
  'charge',
  'normative',
  'rules',
  'fee',
  'charges',
])

/** 「受理加梯申请 3 件」: a 申请 with an unknown word before it is of something else. */
function isCompound(reading: Reading, item: Item, before: Item | undefined): boolean {
  if (item.start === reading.sentence.span.start) return false
  if (isForSomething(reading.text, item.end) || isAboutSomething(reading, item.start)) return true
  if (before !== undefined && isBeside(reading.text, before.end, item.start))
    return (
      before.kind === 'foreign' ||
      (before.kind === 'trap' && !reading.text.startsWith('每', before.start)) ||
      (before.kind === 'subject' && others.has(before.is)) ||
      (before.kind === 'level' && before.is === 'self')
    )
  return !openers.includes(reading.text[item.start - 1]!)
}

/** Side by side, or with 类 between: 「行政许可类申请」. */
function isBeside(text: string, from: number, to: number): boolean {
  return from === to || (to - from === 1 && text[from] === '类')
}

/** 「关于危房改造的申请」: of something else, unless information is named. */
function isAboutSomething({ text, sentence }: Reading, at: number): boolean {
  if (text[at - 1] !== '的') return false
  const from = Math.max(sentence.span.start, at - 40)
  const before = text.slice(from, at)
  const about = Math.max(before.lastIndexOf('关于'), before.lastIndexOf('对于'))
  return about >= 0 && !/[,;。]|信息|公开/.test(before.slice(about))
}

const purposes = ['办理', '领取', '享受', '认定', '设立', '变更', '注销', '补办', '加装', '换发', '核发']
const ends = '0123456789情答结量数件率工流程共完了中全并后时,;。、:() \n'

/** 「申请办理施工许可 9 件」; 「申请办理 9 件」 and 「申请办理情况」 are of requests. */
function isForSomething(text: string, at: number): boolean {
  const after = text[at + 2]
  if (after === undefined || ends.includes(after)) return false
  return purposes.includes(text.slice(at, at + 2))
}

const bodies = '在为就对因从以各与和但却也还仅有另又只均局镇乡街道府关位会厅委办室县市区省心队所站院部被'

/** 「交通处罚行政诉讼」: a suit with an unknown word before it is about something else (C-3). */
function isOthers(reading: Reading, item: Item, before: Item | undefined): boolean {
  if (item.start === reading.sentence.span.start) return false
  if (before !== undefined && before.end === item.start) return before.kind === 'foreign'
  const char = reading.text[item.start - 1]!
  return !openers.includes(char) && !bodies.includes(char)
}

/** Or an office that handles the reviews of its government. */
const inTheNameOf =
  /(?:以[^,;。、\d]{2,12}名义|司法[局厅]|复议局|复议办)[^,;。、\d]{0,6}(?:办理|审理|受理|承办|处理)[^,;。、\d]*$/

/** C-1: 「作为县政府行政复议机构」, 「受理各类行政复议申请 9 件」: the body that reviews, not the one reviewed. */
function isReviewer({ text, sentence }: Reading, { start, end }: Item): boolean {
  const before = text.slice(Math.max(sentence.span.start, start - 12), start)
  if (/(?:受理|审理)(?:各类|各种|全部|本级|辖区|各|类)+$/.test(before)) return true
  // 「县司法局以县政府名义办理…行政复议 9 件」
  if (inTheNameOf.test(text.slice(Math.max(sentence.span.start, start - 40), start))) return true
  return /复议机[构关]$/.test(text.slice(start, end + 2)) && /(?:作为|身为|担任)[^,;。、]*$/.test(before)
}
