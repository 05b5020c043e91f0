import { isOfAnother, isOther } from './bodies.ts'
import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/** Behind these, another body is spoken of but does nothing: 「学习周边镇经验」, 「按照上级要求」. */
const objects = '习鉴照标赴到与向和同对从被由经跟据按考'

/** Whose numbers follow: of the body that a word of the phrasebook means. */
export function followLevel(reading: Reading, { is, start, end }: Item): void {
  const before = start > reading.sentence.span.start ? reading.text[start - 1]! : ''
  reading.named = false
  reading.levelEnd = end
  switch (is) {
    case 'self':
      reading.level = 'fit'
      break
    case 'others':
      if (before === '' || !objects.includes(before)) reading.level = 'other'
      break
    case 'upper':
      // 「省政府收到申请 9 件」: the name before the verb is looked at as any other.
      reading.levelEnd = -1
      reading.upperEnd = before !== '' && objects.includes(before) ? -1 : end
      break
    default:
      reading.level = fits(reading, is) ? 'fit' : 'other'
  }
}

const doings = new Set(['make', 'repeal', 'publish', 'receive', 'new', 'handle', 'conclude', 'decide'])

/** 「上级印发规范性文件 17 件」: what they did, in this clause. */
export function followDoing(reading: Reading, item: Item, before: Item | undefined): void {
  const { text, upperEnd, level } = reading
  const { is, start } = item
  if (!doings.has(is)) return
  if (level === 'fit' && isOfAnother(reading, item, before)) {
    followName(reading)
    return
  }
  if (upperEnd < 0) return
  const between = text.slice(upperEnd, start)
  reading.upperEnd = -1
  if (between.length > 8 || !/^(?:全年|年内|今年|本年度?|共计|共|累计|新|已)*$/.test(between)) return
  reading.levelBefore = level
  reading.level = 'other'
}

/**
 * 「石桥乡收到申请 2 件」, 「产业科受理 12 件」: what a named body does that is another than reports, up to the next body or
 * the end of this part of the sentence.
 */
function followName(reading: Reading): void {
  reading.level = 'other'
  reading.named = true
}

/** 「大厅窗口未收到申请,…」: what it does not is said of this clause. */
export function followDenial(reading: Reading, verb: Item, before: Item | undefined): void {
  if (reading.level !== 'fit' || !isOfAnother(reading, verb, before)) return
  reading.levelBefore ??= reading.level
  reading.level = 'other'
}

/** 「市政府被复议 12 件」, 「以市政府为被告的行政诉讼 9 件」: whose acts are reviewed. */
export function followAgainst(reading: Reading, noun: Item, before: Item | undefined): void {
  const { text, sentence, level } = reading
  if (level !== 'fit') return
  const passive = text.lastIndexOf('被', noun.start)
  const isPassive = passive >= noun.start - 3 && passive >= sentence.span.start
  const [, name] = against.exec(text.slice(Math.max(sentence.span.start, noun.start - 30), noun.start)) ?? []
  const isAnothers =
    name === undefined
      ? isPassive && isOfAnother(reading, { ...noun, start: passive }, before)
      : isOther(reading, name)
  if (isAnothers) followName(reading)
}

const against = /以([^,;。、为]+)为(?:被申请人|被告|被复议机关|被诉机关)的$/

/** A part of a sentence ends, and with it what another body did that was named there. */
export function endPartLevel(reading: Reading): void {
  if (reading.named) reading.level = 'fit'
  reading.named = false
}

/** The clause of those above ends; so does a list of bodies behind 其中 that has divided the whole. */
export function endClauseLevel(reading: Reading): void {
  if (reading.within && reading.level === 'other' && reading.listed === reading.parent?.claim.value) {
    reading.level = reading.levelListed
  }
  reading.upperEnd = -1
  if (reading.levelBefore === null) return
  reading.level = reading.levelBefore
  reading.levelBefore = null
}

function fits({ unitKind }: Reading, level: string): boolean {
  if (level === 'reviewer') return false
  if (unitKind === null) return level !== 'parts'
  const consolidated = unitKind.startsWith('government')
  if (level === 'whole') return consolidated || unitKind === 'zone'
  if (level === 'own') return !consolidated
  return false
}
