import type { Amount } from './amounts.ts'
import { hasKind, lastOf } from './pick.ts'
import { applies, forget, type Reading, state } from './reading.ts'
import { isOfSomeCases } from './strange.ts'
import type { Item } from './tokens.ts'

const measures = new Set(['', '件', '起', '次', '例', '宗', '个', '件次', '项', '份', '条'])

/** Reviews and suits count when they are about 政府信息公开, or where the report speaks of nothing else. */
export function disputesAreMeant(reading: Reading): boolean {
  if (reading.foreignCause || reading.unrelated) return false
  const { section, aspect } = reading.sentence
  return aspect === 'onRequest' || section === 'disputes' || section === 'requests' || reading.informed
}

/** The blocks of table 4 that the words name, in order: `review`, `litigation`, `direct`, `afterReview`. */
export function blocksIn(items: readonly Item[]): string[] {
  const blocks: string[] = []
  for (const { kind, is } of items) {
    const block =
      kind === 'path' ? is : kind === 'subject' && (is === 'review' || is === 'litigation') ? is : null
    if (block !== null) {
      // 「行政诉讼,其中直接起诉」: the path narrows the suits before it.
      if (kind === 'path' && blocks.at(-1) === 'litigation') blocks.pop()
      if (!blocks.includes(block)) blocks.push(block)
    } else if (kind === 'subject' && is === 'dispute') {
      for (const each of ['review', 'litigation']) if (!blocks.includes(each)) blocks.push(each)
    }
  }
  return blocks
}

/** Reviews and suits: what the number counts. Tells whether it made a claim. */
export function disputeClaim(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  if (!measures.has(amount.measure) || !disputesAreMeant(reading)) return false
  if (isReviewing(reading, left) || isExcluded(reading, amount)) return false
  if (areOthers(reading, left)) {
    reading.foreignCause = true
    return false
  }
  let outcome = lastOf(left, isOutcome)?.is
  // 「维持 1 件、其他 2 件」
  if (outcome === undefined && isOthers(reading, left) && reading.outcomes && !right.some(isOutcome))
    outcome = 'other'
  // 「3 件行政复议中有 1 件被纠正」
  const among = left.at(-1)
  if (
    outcome === undefined &&
    among !== undefined &&
    /^(?:案件)?中,?有?$/.test(reading.text.slice(among.end, amount.span.start))
  ) {
    outcome = right.find(isOutcome)?.is
    if (outcome === undefined) return false
  }
  let blocks = blocksIn(left)
  if (outcome === undefined && blocks.length === 0) {
    const found = right.find(isOutcome)
    outcome = found?.is
    blocks = blocksIn(right)
    if (outcome === undefined && blocks.length === 0) {
      if (reading.waiting.length === 0 && !hasKind(left, 'list', 'sum')) return false
    }
  }
  // 「尚未审结的 4 件行政复议」
  const [next] = right
  if (blocks.length === 0 && outcome !== undefined && next?.start === amount.span.end)
    blocks = blocksIn([next])
  // 「行政复议和行政诉讼中,结果维持 8 件」
  if (blocks.length === 0 && outcome !== undefined) {
    const before = blocksIn(reading.pending)
    if (before.length > 1) reading.joint = before
    blocks = [...reading.joint]
  }
  // 「行政复议 6 件、行政诉讼 5 件,维持 3 件」: of both together, or of the suits.
  if (blocks.length === 0 && outcome !== undefined && toldBoth(reading))
    blocks = [...(reading.joint = ['review', 'litigation'])]
  const noun = lastOf(left, (item) => blocksIn([item]).length > 0)
  if (outcome === undefined && noun !== null && isOfSomeCases(reading, left, noun, amount)) return false
  const trap = lastOf(left, (item) => item.kind === 'trap')
  if (trap !== null && trap.is !== 'A-4' && reading.text[trap.start] !== '某') return false
  // 「复议阶段撤回 1 件」
  if (trap !== null && trap.end === amount.span.start && outcome === undefined) return false
  if (isSettled(reading, left, blocks, outcome)) return false
  if (outcome === 'withdrawn') return false
  const soft = outcome?.endsWith('~') === true
  // 「驳回起诉 1 件、驳回诉讼请求 1 件」: some count both as upheld.
  if (
    soft &&
    reading.text.slice(Math.max(0, amount.span.start - 60), amount.span.end + 60).includes('驳回起诉')
  )
    return false
  const outcomes = left.filter(
    (item) => isOutcome(item) && item.is !== 'concluded' && item.is !== 'withdrawn',
  )
  const cell = soft ? outcome!.slice(0, -1) : (outcome ?? 'total')
  if (outcome !== undefined) reading.outcomes = true
  const because = outcome === undefined ? 'dispute' : 'outcome'
  if (reading.waiting.length > 0 && blocks.length === 0) {
    state(reading, amount, { quantities: [`t4.${reading.waiting.shift()!}.${cell}`], because })
    return true
  }
  if (blocks.length > 1) {
    if (hasKind(left, 'list', 'respectively')) {
      reading.waiting = blocks.slice(1)
      state(reading, amount, { quantities: [`t4.${blocks[0]}.${cell}`], because })
      return true
    }
    if (amount.value === 0 || hasKind(left, 'list', 'each') || hasKind(left, 'all')) {
      for (const block of blocks) state(reading, amount, { quantities: [`t4.${block}.${cell}`], because })
      return true
    }
    if (outcome !== undefined || blocks.length > 2) return false
    state(reading, amount, { quantities: ['t4.all'], because: 'bothDisputes' })
    return true
  }
  const block =
    blocks[0] ??
    reading.path ??
    (reading.subject === 'review' || reading.subject === 'litigation' ? reading.subject : null)
  if (block === null) return false
  if (outcomes.length > 1 && (hasKind(left, 'all') || hasKind(left, 'list', 'each') || amount.value === 0)) {
    for (const { is } of outcomes) {
      state(reading, amount, {
        quantities: [`t4.${block}.${is.replace('~', '')}`],
        because,
        firm: !is.endsWith('~'),
      })
    }
    return true
  }
  const parent = reading.parent
  // 「其中复议 1 件…」 of the same block behind its total: a branch.
  if (reading.within && outcome === undefined && parent?.claim.quantities[0] === `t4.${block}.total`)
    return false
  const claim = state(reading, amount, {
    quantities: [`t4.${block}.${cell}`],
    because,
    firm: !soft,
  })
  if (outcome === undefined && !reading.within && !reading.including) reading.parent = { claim, amount }
  return true
}

/** 「审结行政复议 9 件、行政诉讼 3 件,其中纠正 2 件」: neither are all cases, and what follows 其中 is of both. */
function isSettled(
  reading: Reading,
  left: readonly Item[],
  blocks: readonly string[],
  outcome: string | undefined,
): boolean {
  // 「办结行政复议案件 9 件」
  if (outcome === undefined && blocks.length > 0 && left.some((item) => isFinishing(reading, item))) {
    reading.settled++
    return true
  }
  if (outcome === 'concluded') {
    // 「今年审结的行政复议 1 件、行政诉讼 2 件」: which cases are meant, not what was done with them.
    const word = lastOf(left, isOutcome)
    if (word === null || reading.text[word.end] !== '的') reading.settled++
    return true
  }
  if (reading.settled > 0 && outcome === undefined && !hasKind(left, 'action')) {
    reading.settled++
    return true
  }
  return reading.settled > 1 && reading.within && blocks.length === 0
}

/** 「不含其他行政复议(9 件)、行政诉讼(3 件)」 */
function isExcluded({ text, sentence }: Reading, { span }: Amount): boolean {
  return /不(?:含|包括|包含)[^,;。]*$/.test(
    text.slice(Math.max(sentence.span.start, span.start - 40), span.start),
  )
}

/** C-1: 「收到行政复议申请 9 件,受理 8 件」: only the body that reviews receives applications and accepts them. */
function isReviewing(reading: Reading, left: readonly Item[]): boolean {
  const { parent, text, claims } = reading
  if (parent?.claim.quantities[0] !== 't4.review.total' || claims.at(-1) !== parent.claim) return false
  const accepts = (item: Item) => item.kind === 'action' && text.startsWith('受理', item.start)
  if (!left.some(accepts) || hasKind(left, 'subject')) return false
  const { start } = parent.claim.span
  if (!text.slice(Math.max(reading.sentence.span.start, start - 14), start).includes('收到')) return false
  forget(reading, 'C-1')
  reading.last = null
  reading.level = 'other'
  return true
}

/** 「其他行政复议 3 件、行政诉讼 4 件」 */
function areOthers({ text }: Reading, left: readonly Item[]): boolean {
  return left.some(
    ({ kind, is, start }) =>
      kind === 'subject' &&
      (is === 'review' || is === 'litigation') &&
      /其[他它]类?$/.test(text.slice(Math.max(0, start - 3), start)),
  )
}

/** The totals of both have just been told, and neither is nothing. */
function toldBoth({ claims, depth }: Reading): boolean {
  const told = claims.slice(-2)
  return (
    depth === 0 &&
    told.length === 2 &&
    told.every(({ because, value }) => because === 'dispute' && value > 0) &&
    told.every(({ quantities: [first] }, i) => first === ['t4.review.total', 't4.litigation.total'][i])
  )
}

/**
 * 「行政复议案件共 12 件,其中涉及政府信息公开的 3 件」: only these are the form's, and the number before was of all kinds.
 * Tells whether it made a claim.
 */
export function narrowed(
  reading: Reading,
  amount: Amount,
  left: readonly Item[],
  right: readonly Item[],
): boolean {
  const parent = reading.parent
  if (!reading.within || parent === null || !measures.has(amount.measure) || !applies(reading)) return false
  const [total] = parent.claim.quantities
  if (total === undefined || !/^t4\.(?:review|litigation)\.total$/.test(total)) return false
  if (!isMatter(left) && !isMatter(right)) return false
  if (hasKind(left, 'outcome') || hasKind(right, 'outcome') || hasKind(left, 'trap')) return false
  const before = reading.text.slice(
    Math.max(reading.sentence.span.start, parent.amount.span.start - 60),
    parent.amount.span.start,
  )
  if (/信息公开|依申请公开/.test(before)) return false
  const at = reading.claims.indexOf(parent.claim)
  if (at >= 0) reading.claims.splice(at, 1)
  reading.notes?.set(parent.amount.digits.start, 'unrelated')
  const claim = state(reading, amount, { quantities: [total], because: 'dispute' })
  reading.parent = { claim, amount }
  return true
}

function isMatter(items: readonly Item[]): boolean {
  return hasKind(items, 'matter') || hasKind(items, 'subject', 'request')
}

/** 「维持 1 件、其他 2 件」, not 「另有 2 件」. */
function isOthers({ text }: Reading, left: readonly Item[]): boolean {
  const [only] = left
  return (
    left.length === 1 && only!.kind === 'list' && only!.is === 'rest' && '其余剩'.includes(text[only!.start]!)
  )
}

function isFinishing({ text }: Reading, { kind, start }: Item): boolean {
  return kind === 'action' && text.startsWith('办结', start)
}

function isOutcome(item: Item): boolean {
  return item.kind === 'outcome'
}
