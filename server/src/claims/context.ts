import type { Reading, Subject } from './reading.ts'
import type { Item } from './tokens.ts'

/** What a word changes in the reading. */
export function follow(reading: Reading, item: Item, before: Item | undefined): void {
  switch (item.kind) {
    case 'subject':
      about(reading, item, before)
      break
    case 'foreign':
      if (item.is === 'A-15') reading.attributes = true
      if (reading.subject !== 'foreign') reading.former = reading.subject
      reading.subject = 'foreign'
      reading.foreignKind = item.is
      reading.foreignCounted = false
      break
    case 'time':
      if (item.is === 'neutral' || item.is === 'since') {
        if (item.is === 'since' && reading.time === 'last') reading.time = 'many'
      } else if (item.is === 'cumulative') {
        if (!reading.timeNamed) reading.time = 'cumulative'
      } else {
        const between = before?.kind === 'time' ? reading.text.slice(before.end, item.start) : ''
        // 「2021年至2024年」 are years; 「与2023年持平」 compares.
        if (before?.is === 'last' && item.is === 'this' && /^[至到—-]/.test(between)) {
          reading.time = 'many'
          break
        }
        if (item.is === 'last' && item.start > 0 && '与同和'.includes(reading.text[item.start - 1]!)) break
        // What is planned stays planned: 「力争全年公开 800 条」.
        if (reading.time !== 'plan') reading.time = item.is
        if (item.is === 'this') reading.timeNamed = true
      }
      break
    case 'level':
      reading.level = levelFits(reading, item.is) ? 'fit' : 'other'
      break
    case 'list':
      if (item.is === 'within') reading.within = true
      else if (item.is === 'including') reading.including = true
      break
    case 'action':
      if (item.is === 'reduce') reading.reduced = true
      else if (item.is === 'collect') reading.reduced = false
      break
    case 'path':
      reading.path = item.is as 'direct'
      reading.subject = 'litigation'
      break
    case 'matter':
      reading.foreignCause = false
      break
    case 'cause':
      if (item.is === 'causing') reading.foreignCause = reading.caused === 'unknown'
      else reading.caused = item.end - item.start === 1 ? 'unknown' : ''
      break
    default:
  }
  if (reading.caused === 'unknown' && informs(item)) reading.caused = ''
}

function informs(item: Item): boolean {
  return (
    item.kind === 'matter' ||
    (item.kind === 'subject' &&
      (item.is === 'request' || item.is === 'application' || item.is === 'published')) ||
    (item.kind === 'action' && (item.is === 'conclude' || item.is === 'publish'))
  )
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
      break
    case 'application': {
      const activity = reading.foreignKind === 'E-3' || reading.foreignKind === ''
      const meant =
        reading.subject === 'request' ||
        (reading.subject === 'foreign'
          ? (reading.former === 'request' || reading.usual === 'request') && activity
          : reading.usual === 'request')
      if (meant && !isCompound(reading, item, before)) {
        reading.subject = 'request'
        reading.requestNamed = true
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
      if (isOthers(reading, item, before)) {
        reading.subject = 'foreign'
        reading.foreignKind = 'C-3'
        reading.foreignCounted = true
        break
      }
      reading.subject = item.is === 'litigation' ? 'litigation' : 'review'
      reading.path = null
      break
    default:
      reading.subject = item.is as Subject
      reading.path = null
  }
}

const openers = '的到理了类件份起宗各共收于过等行为,;。、(: \n'

/** 「受理加梯申请 3 件」: a 申请 with an unknown word before it is of something else. */
function isCompound(reading: Reading, item: Item, before: Item | undefined): boolean {
  if (item.start === reading.sentence.span.start) return false
  if (before !== undefined && before.end === item.start)
    return before.kind === 'foreign' || before.kind === 'trap'
  return !openers.includes(reading.text[item.start - 1]!)
}

const bodies = '在为就对因从以各与和局镇乡街道府关位会厅委办室县市区省心队所站院部被'

/** 「交通处罚行政诉讼」: a suit with an unknown word before it is about something else (C-3). */
function isOthers(reading: Reading, item: Item, before: Item | undefined): boolean {
  if (item.start === reading.sentence.span.start) return false
  if (before !== undefined && before.end === item.start) return before.kind === 'foreign'
  const char = reading.text[item.start - 1]!
  return !openers.includes(char) && !bodies.includes(char)
}

function levelFits(reading: Reading, level: string): boolean {
  const { unitKind } = reading
  if (unitKind === null) return level !== 'parts'
  const consolidated = unitKind.startsWith('government')
  if (level === 'whole') return consolidated || unitKind === 'zone'
  if (level === 'own') return !consolidated
  return false
}
