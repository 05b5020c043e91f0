import { applicantOf } from './applicants.ts'
import { blocksIn, disputesAreMeant } from './disputeClaims.ts'
import { documentAction, documentColumn } from './documentClaims.ts'
import { feesAreMeant } from './feeClaims.ts'
import { hasKind } from './pick.ts'
import { applies, type Reading, stateWords } from './reading.ts'
import { isQualified } from './strange.ts'
import type { Item } from './tokens.ts'

/** No clause that anybody writes has more words; a longer one is not read for statements of nothing. */
const mostWords = 80

/**
 * Statements of nothing. `clause` holds the words of one clause without numbers behind its zero word;
 * `before` the words of the clause before when that had neither number nor zero word.
 */
export function zeroClaims(reading: Reading, clause: readonly Item[], before: readonly Item[]): void {
  if (clause.length > mostWords) return
  for (let i = 0; i < clause.length; i++) {
    const item = clause[i]!
    if (item.kind !== 'zero') continue
    if (hasKind(clause, 'rights') || hasKind(clause, 'change', 'than')) return
    if (!applies(reading)) continue
    if (item.is === 'noughtOf') {
      if (!isPartOf(reading, item)) nought(reading, item)
    } else {
      const after = clause.slice(i + 1)
      const next = after.findIndex((each) => each.kind === 'zero')
      // 「无一件结转」: no count.
      let objects = (next < 0 ? after : after.slice(0, next)).filter((each) => !isOne(each))
      // 「未出台、未废止规范性文件」: two words for one thing.
      if (next >= 0 && objects.every((each) => each.kind === 'mark' || each.kind === 'join')) {
        objects = after.slice(next + 1).filter((each) => each.kind === 'subject')
      }
      const told = item.is === 'zero' && objects.length > 0 && claims(reading, item, objects, clause)
      if (told) continue
      // 「行政复议、行政诉讼均未发生」, 「收到申请数为零」: said of what stands before.
      if (objects.some((each) => counts(each))) continue
      const last = clause[i - 1]?.kind === 'zero' ? [] : clause.slice(0, i)
      const subjects = last.some(counts) ? last : [...before, ...last]
      if (subjects.some(counts) && endsClause(reading, item, objects)) claims(reading, item, subjects, clause)
    }
  }
}

function isOne({ amount }: Item): boolean {
  return amount?.style === 'chinese' && amount.value === 1
}

/** 「未发生」 and 「无」 speak of what stands before only when nothing of weight follows. */
function endsClause(reading: Reading, item: Item, objects: readonly Item[]): boolean {
  if (objects.some((each) => each.kind === 'result' || each.kind === 'foreign' || each.kind === 'trap'))
    return false
  const { text } = reading
  let end = item.end
  while (end < reading.sentence.span.end && end < text.length && !',;。、:!)'.includes(text[end]!)) end++
  // 「期限未届满」: what is not is the word behind 未.
  if (end > item.end && text[item.end - 1] === '未' && objects.length === 0) return false
  // 「均无异常」, 「未发生泄密事件」: something unknown is said not to be.
  return (
    end - item.end <= 2 ||
    (objects.length > 0 && !objects.some((each) => each.kind === 'cause' || each.kind === 'trap'))
  )
}

function counts(item: Item): boolean {
  return item.kind === 'subject' || item.kind === 'path' || item.kind === 'foreign' || isCarry(item)
}

function isCarry(item: Item): boolean {
  return (
    item.kind === 'action' && (item.is === 'carriedIn' || item.is === 'carriedOut' || item.is === 'carry')
  )
}

type Say = (quantity: string, because: string, firm?: boolean, object?: Item) => void

function blockItem(nouns: readonly Item[], block: string): Item | undefined {
  return nouns.find((item) => item.is === block || item.is === 'dispute')
}

/** Claims 0 for each thing named. Tells whether anything was claimed. */
function claims(reading: Reading, zero: Item, objects: readonly Item[], clause: readonly Item[]): boolean {
  const told = reading.claims.length
  const say: Say = (quantity, because, firm = true, object) =>
    stateWords(reading, zero, 0, {
      quantities: quantity.split('/'),
      because,
      firm,
      ...(object === undefined ? {} : { object }),
    })
  // 「无行政复议、行政诉讼之外的投诉举报」
  if (objects.some(({ end }) => /[之以]外/.test(reading.text.slice(end, end + 2)))) return false
  const nouns = heads(objects)
  const foreign = nouns.some((item) => item.kind === 'foreign')
  const fee = nouns.some((item) => item.kind === 'subject' && (item.is === 'fee' || item.is === 'charges'))
  const notice = nouns.some((item) => item.kind === 'subject' && item.is === 'notice')
  if (notice && feesAreMeant(reading)) say('fee.notices', 'notices')
  // 「收费及减免情况:无」 is said of both, 「未减免收费」 of the other.
  if (fee && (!hasKind(clause, 'action', 'reduce') || reading.text[zero.start - 1] === ':')) {
    const named = nouns.some((item) => item.is === 'fee')
    if (named || feesAreMeant(reading)) say('fee.collected', 'collected')
  }
  if (fee || notice) return reading.claims.length > told
  const [named] = nouns
  if (named !== undefined && isQualified(reading, zero, clause, named)) return false
  const blocks = blocksIn(nouns)
  const outcome = objects.find((item) => item.kind === 'outcome')
  if (outcome !== undefined && isQualified(reading, zero, clause, outcome)) return false
  if (isObjector(reading, zero)) return false
  if (blocks.length > 0 && disputesAreMeant(reading) && outcome?.is !== 'concluded') {
    const column = outcome === undefined ? 'total' : outcome.is.replace('~', '')
    if (column !== 'withdrawn')
      for (const block of blocks) say(`t4.${block}.${column}`, 'dispute', true, blockItem(nouns, block))
  } else if (outcome !== undefined && disputesAreMeant(reading)) outcomeZero(reading, outcome, say)
  const action = documentAction(objects)
  for (const item of nouns) {
    if (item.kind === 'subject' && (item.is === 'normative' || item.is === 'rules')) {
      if (hasKind(objects, 'action', 'publish') || isDoneTo(reading, clause)) continue
      for (const made of madeOf(reading, zero, objects)) {
        const column = documentColumn(reading, made)
        if (column !== null)
          say(`t2.${item.is}.${column}`, made, action !== null || isMaking(reading, zero), item)
      }
    } else if (
      item.kind === 'subject' &&
      (item.is === 'licences' || item.is === 'penalties' || item.is === 'coercion')
    ) {
      if (!hasKind(objects, 'action', 'publish') && !hasKind(clause, 'trap'))
        say(`t2.${item.is}.decisions`, 'decisions', false, item)
    } else if (item.kind === 'subject' && item.is === 'charge' && reading.edition !== '2019') {
      say('t2.fees.amount', 'charge', false)
    }
  }
  requests(reading, zero, objects, nouns, clause, foreign, say)
  return reading.claims.length > told
}

function requests(
  reading: Reading,
  zero: Item,
  objects: readonly Item[],
  nouns: readonly Item[],
  clause: readonly Item[],
  foreign: boolean,
  say: Say,
): void {
  // 「网络收到 3 件,没有收到传真和当面申请」: of the other channels.
  if (hasKind(clause, 'channel') && reading.channels > 0) return
  // 「未收到网上申请」 is about one channel, 「书面或网上」 about all.
  if (hasKind(clause, 'channel') && !hasKind(clause, 'list', 'ways') && !hasKind(clause, 'join')) return
  let carried = false
  for (const item of objects) {
    if (!isCarry(item)) continue
    carried = true
    // 「上年无结转案件」 among the disputes: cases.
    if (reading.sentence.section === 'disputes' && !requestsAreMeant(reading, nouns)) continue
    if (requestsAreMeant(reading, nouns) || item.is !== 'carry') {
      say(item.is === 'carry' ? 't3.carriedOut' : `t3.${item.is}`, item.is)
    }
  }
  if (carried) return
  const result = objects.find((item) => item.kind === 'result')
  const word = reading.text.slice(zero.start, zero.end)
  if (result !== undefined) {
    // Only where the row itself is said not to be: 「无不予公开情形」, not 「未…不予公开」.
    if (/(?:无|没有|未发生|未出现|未作出|未做出)$/.test(word) && result === objects[0]) {
      if (requestsAreMeant(reading, nouns)) say(result.is, 'result', isSituation(reading, result))
    }
    return
  }
  if (foreign || hasKind(objects, 'trap') || hasKind(objects, 'zero')) return
  if (hasKind(objects, 'action', 'conclude') || hasKind(objects, 'action', 'undone')) return
  const named =
    nouns.some((item) => item.kind === 'subject' && (item.is === 'request' || item.is === 'application')) ||
    objects.some((item) => item.kind === 'applicant' && reading.text.startsWith('申请', item.end - 2))
  const receives =
    /收到|接到|接收|受理|新收/.test(word) ||
    hasKind(objects, 'action', 'receive') ||
    hasKind(objects, 'action', 'new')
  if (!requestsAreMeant(reading, nouns) || isPartOf(reading, nouns.at(-1))) return
  if (named || (receives && nouns.length === 0 && endsAt(reading, zero))) {
    const applicant = applicantOf(objects)
    const object = nouns.find((item) => item.is === 'request' || item.is === 'application')
    const quantity =
      applicant === null || applicant === 'natural' ? 't3.received' : `t3.received.${applicant}`
    say(quantity, 'zero', true, object)
  }
}

/** 「2 名申请人提出异议,经解释后未提起行政复议」: these did not. */
function isObjector({ text, sentence }: Reading, { start, end }: Item): boolean {
  return text.startsWith('提起', end - 2) && text.slice(sentence.span.start, start).includes('异议')
}

/** 「没有不予公开的情形」, 「未作出不予公开决定」: just that, and nothing more is said of them. */
function isSituation({ text }: Reading, { end }: Item): boolean {
  return /^的?(?:情形|情况|决定|申请|件)?(?:发生)?[,;。、)]/.test(text.slice(end, end + 8))
}

/** 「未收到申请的月份」, 「零申请的单位」: said of these only. */
function isPartOf({ text }: Reading, last: Item | undefined): boolean {
  return (
    last !== undefined &&
    /^的(?:月|季|单位|部门|科室|乡镇|街道|村|社区|时段|时候|期间|年份|地区)/.test(
      text.slice(last.end, last.end + 3),
    )
  )
}

/** Nothing stands behind the word: 「依申请公开方面,全年未收到」. */
function endsAt({ text, sentence }: Reading, { end }: Item): boolean {
  return end >= sentence.span.end || ',;。'.includes(text[end]!)
}

function requestsAreMeant(reading: Reading, nouns: readonly Item[]): boolean {
  return (
    reading.subject === 'request' || nouns.some((item) => item.kind === 'subject' && item.is === 'request')
  )
}

/** 「未制发、修改、废止规范性文件」: what is denied, one after the other; that nothing was changed is in no table. */
function madeOf(reading: Reading, zero: Item, objects: readonly Item[]): readonly string[] {
  const named = new Set<string>()
  const [first] = objects
  const joined = first !== undefined && (first.kind === 'join' || first.kind === 'mark')
  // 「无规范性文件出台、废止情况」
  const both = objects.some(
    (item, i) =>
      item.is === '、' && objects[i - 1]?.kind === 'action' && objects[i + 1]?.kind === 'action' && i > 1,
  )
  if (isMaking(reading, zero) && joined) named.add('make')
  for (const { kind, is } of objects) {
    if (kind === 'action' && (is === 'make' || is === 'repeal' || is === 'inForce')) named.add(is)
    else if (kind === 'action' && (is === 'newlyPublished' || is === 'publicTotal')) named.add(is)
  }
  if (named.size === 0) return ['make']
  return named.size > 1 && !joined && !both ? ['make'] : [...named]
}

const changed = /^(?:修订|修改|修正)$/

/** 「未审核规范性文件」: something else is done to them. */
function isDoneTo({ text }: Reading, clause: readonly Item[]): boolean {
  return clause.some(({ kind, start, end }) => kind === 'trap' && !changed.test(text.slice(start, end)))
}

function isMaking(reading: Reading, zero: Item): boolean {
  return /制|出台|印发/.test(reading.text.slice(zero.start, zero.end))
}

function outcomeZero(
  reading: Reading,
  outcome: Item,
  say: (quantity: string, because: string) => void,
): void {
  const column = outcome.is.replace('~', '')
  if (column === 'withdrawn' || column === 'concluded') return
  const lost = reading.text.slice(outcome.start, outcome.end) === '败诉'
  if (lost || reading.subject === 'litigation') say(`t4.litigation.${column}`, 'outcome')
  else if (reading.subject === 'review') say(`t4.review.${column}`, 'outcome')
}

/**
 * The things that are said not to be. 「因政府信息公开申请引发的行政复议」 is about reviews: a noun is a head only when
 * no other noun follows it without 、 or 和 between.
 */
function heads(objects: readonly Item[]): Item[] {
  const nouns: Item[] = []
  let joined = true
  for (const item of objects) {
    if (item.kind === 'subject' && item.is === 'published') continue
    if (item.kind === 'subject' || item.kind === 'path' || item.kind === 'foreign') {
      if (!joined && nouns.length > 0) nouns.pop()
      nouns.push(item)
      joined = false
    } else if (item.kind === 'join' || (item.kind === 'mark' && item.is === '、')) joined = true
  }
  return nouns
}

function nought(reading: Reading, item: Item): void {
  const word = reading.text.slice(item.start, item.end)
  const say = (quantity: string) => stateWords(reading, item, 0, { quantities: [quantity], because: 'zero' })
  if (word === '零复议' || word === '零诉讼') {
    if (disputesAreMeant(reading)) say(word === '零复议' ? 't4.review.total' : 't4.litigation.total')
  } else if (word === '零败诉') {
    if (disputesAreMeant(reading)) say('t4.litigation.corrected')
  } else if (word === '零纠错') {
    const { subject } = reading
    if ((subject === 'review' || subject === 'litigation') && disputesAreMeant(reading))
      say(`t4.${subject}.corrected`)
  } else if (word === '零收费') {
    if (feesAreMeant(reading)) say('fee.collected')
  } else if (word === '零结转') say('t3.carriedOut')
  else if (reading.subject === 'request' || reading.informed) say('t3.received')
}
