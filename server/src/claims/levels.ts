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
  if (upperEnd < 0 || !doings.has(is)) return
  const between = text.slice(upperEnd, start)
  reading.upperEnd = -1
  if (between.length > 8 || !/^(?:全年|年内|今年|本年度?|共计|共|累计|新|已)*$/.test(between)) return
  reading.levelBefore = level
  reading.level = 'other'
}

/** The clause of those above ends. */
export function endClauseLevel(reading: Reading): void {
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
