import type { Reading } from './reading.ts'
import type { Item } from './tokens.ts'

/** Behind these, another body is spoken of but does nothing: 「学习周边镇经验」, 「按照上级要求」. */
const objects = '习鉴照标赴到与向和同对从被由经跟据按考'

/** Whose numbers follow. */
export function followLevel(reading: Reading, { is, start, end }: Item): void {
  const before = start > reading.sentence.span.start ? reading.text[start - 1]! : ''
  switch (is) {
    case 'self':
      reading.level = 'fit'
      break
    case 'others':
      if (before === '' || !objects.includes(before)) reading.level = 'other'
      break
    case 'upper':
      reading.upperEnd = before !== '' && objects.includes(before) ? -1 : end
      break
    default:
      reading.level = fits(reading, is) ? 'fit' : 'other'
  }
}

const doings = new Set(['make', 'repeal', 'publish', 'receive', 'new', 'handle', 'conclude', 'decide'])

/** 「上级印发规范性文件 17 件」: what they did, in this clause. */
export function followDoing(reading: Reading, { is, start }: Item): void {
  const { text, upperEnd, level } = reading
  if (!doings.has(is)) return
  if (followName(reading, start) || upperEnd < 0) return
  const between = text.slice(upperEnd, start)
  reading.upperEnd = -1
  if (between.length > 8 || !/^(?:全年|年内|今年|本年度?|共计|共|累计|新|已)*$/.test(between)) return
  reading.levelBefore = level
  reading.level = 'other'
}

/** 「石桥乡未收到申请」: what a named body does or does not, in this clause. Tells whether it is another than reports. */
export function followName(reading: Reading, start: number): boolean {
  if (!isOfAnother(reading, start)) return false
  reading.levelBefore ??= reading.level
  reading.level = 'other'
  return true
}

/**
 * 「白沙镇收到申请 2 件」 in the report of a county: a named body does it, which is not the one that reports. Where nobody
 * knows who reports, nobody can tell.
 */
function isOfAnother({ text, sentence, unit }: Reading, start: number): boolean {
  if (unit === null) return false
  let end = start
  while (end > sentence.span.start && adverbs.includes(text[end - 1]!)) end--
  if (end === sentence.span.start || !kindsOfBody.includes(text[end - 1]!)) return false
  let from = end
  while (from > sentence.span.start && end - from < 12 && !marks.includes(text[from - 1]!)) from--
  const name = text.slice(from, end).replace(/^(?:\d{4}年|全年|年内|其中)+/, '')
  return named.test(name) && !unit.includes(name)
}

const marks = ',;。:、()'
/** What may stand between the name and the verb: 全年, 共计, 累计, 已 … */
const adverbs = '全年内今本度共计总累已均都则也另'
const kindsOfBody = '镇乡道区县心'
/** A short name of a place or office; not 我镇, 各乡, 全县, 辖区. */
const named = /^[^我本全该各每某其]{0,6}[^我本全该各每某其辖社园片地城郊景校小](?:镇|乡|街道|区|县|中心)$/

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
