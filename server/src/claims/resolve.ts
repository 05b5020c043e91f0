import type { Amount } from './amount.ts'
import { isDifference } from './changes.ts'
import { disputeClaim, narrowed } from './disputeClaims.ts'
import { decisionClaim, documentClaim } from './documentClaims.ts'
import { feeCasesBehind, feeClaim } from './feeClaims.ts'
import { isIdiom, isThreshold } from './idioms.ts'
import { impliedByRate } from './implied.ts'
import { hasKind, lastOf } from './pick.ts'
import { publishedClaim } from './publishedClaims.ts'
import { mostClaims, type Reading, type Subject } from './reading.ts'
import { requestClaim } from './requestClaims.ts'
import type { Item } from './tokens.ts'

/** Decides what a number counts, between the words `left` and `right` of it, and adds its claim if any. */
export function resolve(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): void {
  if (reading.claims.length >= mostClaims) return
  if (amount.percent) {
    if (amount.value === 100) impliedByRate(reading, left, amount.span)
    return
  }
  const { measure } = amount
  if (measure === '倍' || measure === '番') return
  if (isDifference(left)) return
  if (hasKind(left, 'rights') || hasKind(left, 'zero')) return
  if (isIdiom(reading, amount) || isThreshold(reading, amount, right)) return
  if (measure === '' && !standsAlone(reading, amount, left)) return
  if (feeCasesBehind(reading, amount, left)) return
  if (narrowed(reading, amount, left, right)) return
  const named =
    lastOf(left, isNamed) ?? (reading.subject === 'foreign' ? null : (right.find(isNamed) ?? null))
  const foreignRight = right[0]?.kind === 'foreign'
  const isDispute = named?.is === 'review' || named?.is === 'litigation' || named?.is === 'dispute'
  if (isDispute && reading.subject === 'foreign' && reading.foreignKind === 'C-3') return
  if (named?.kind === 'foreign' || foreignRight) {
    reading.foreignCounted = true
    if (reading.foreignKind === 'A-6' || reading.foreignKind === 'A-8') reading.letters = reading.foreignKind
    return
  }
  const subject = subjectOf(reading, named, right)
  if (subject === 'request' && (reading.attributes || reading.subject === 'foreign')) {
    if (reading.attributes || reading.within) return
  }
  const cumulative = reading.time === 'cumulative'
  if (reading.level !== 'fit' || (reading.time !== 'this' && !cumulative)) return
  if (measure === '元' || measure === '万元' || measure === '亿元') {
    if (!cumulative) feeClaim(reading, amount, left, right)
    return
  }
  const notice = hasKind(left, 'subject', 'notice') || hasKind(right, 'subject', 'notice')
  if (!cumulative) {
    if (notice || subject === 'fee' || hasKind(right, 'subject', 'fee')) {
      if (feeClaim(reading, amount, left, right)) return
      if (notice || subject === 'fee') return
    }
    switch (subject) {
      case 'normative':
      case 'rules':
        documentClaim(reading, subject, amount, left, right)
        return
      case 'licences':
      case 'penalties':
      case 'coercion':
        decisionClaim(reading, subject, amount, left, right)
        return
      case 'review':
      case 'litigation':
        disputeClaim(reading, amount, left, right)
        return
      case 'request':
        if (requestClaim(reading, amount, left, right)) return
        break
      default:
    }
    if (reading.waiting.length > 0 && disputeClaim(reading, amount, left, right)) return
  }
  if (subject !== 'foreign') publishedClaim(reading, amount, left, right)
}

function isNamed(item: Item): boolean {
  return (
    item.kind === 'foreign' ||
    item.kind === 'path' ||
    (item.kind === 'subject' && item.is !== 'published' && item.is !== 'charges' && item.is !== 'notice')
  )
}

function subjectOf(reading: Reading, named: Item | null, right: readonly Item[]): Subject | null {
  if (named === null) return reading.subject
  if (named.kind === 'path') return 'litigation'
  if (named.is === 'dispute') return 'review'
  if (named.is !== 'application') return named.is as Subject
  if (right.includes(named) && reading.subject !== 'request')
    return reading.usual === 'request' ? 'request' : null
  return reading.subject
}

/** A number without a measure word counts only right behind the word it belongs to: 「办结数为 4」, 「新收:12」. */
function standsAlone(reading: Reading, amount: Amount, left: readonly Item[]): boolean {
  const last = left.at(-1)
  if (last === undefined) return false
  const between = reading.text.slice(last.end, amount.span.start).trim()
  if (between !== '' && !/^[案数量件为是:计达有总亦也仅均都只—-]+$/.test(between)) return false
  const after = reading.text[amount.span.end]
  return after === undefined || ',;。、)/|\n \t'.includes(after)
}
