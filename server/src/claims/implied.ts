import { hasKind, resultOf } from './pick.ts'
import { applies, type Reading, stateWords } from './reading.ts'
import type { Item } from './tokens.ts'

/** 「均已办结」, 「均为自然人」, 「均获维持」: what a clause without a number implies of the number before it. */
export function impliedClaims(reading: Reading, clause: readonly Item[]): void {
  const at = clause.findIndex((item) => item.kind === 'all')
  if (at < 0) outcomeOfOne(reading, clause)
  if (at < 0 || clause.length > 80 || !applies(reading) || reading.foreignCounted || reading.ofSome) return
  if (isBase(reading.text, clause, at)) return
  if (hasKind(clause, 'rights') || hasKind(clause, 'trap') || hasKind(clause, 'foreign')) return
  const all = clause[at]!
  const after = clause.slice(at + 1)
  const until = after.findIndex((item) => item.kind === 'amount')
  const said = until < 0 ? after : after.slice(0, until)
  const parent = reading.parent
  const end = said.at(-1)?.end ?? all.end
  const span = { start: all.start, end }
  if (reading.subject === 'request') {
    const rest = hasKind(clause, 'list', 'rest')
    const concluded = said.some((item) => item.kind === 'action' && item.is === 'conclude')
    if (concluded && !hasKind(said, 'result')) {
      if (!reading.requestNamed && reading.claims.length === 0) return
      // 「…;上年结转 2 件全部办结」: these are.
      if (reading.last?.because === 'carriedIn' && hasKind(clause.slice(0, at), 'amount')) return
      // 「结转的申请已全部答复」
      if (clause.slice(0, at).some(isCarried)) return
      // 「上年结转的 2 件均已办结」
      if (
        parent?.claim.because === 'carriedIn' &&
        reading.claims.every(({ because }) => because === 'carriedIn')
      )
        return
      const carried = reading.claims.some(
        (claim) => claim.quantities[0] === 't3.carriedOut' && claim.value > 0,
      )
      if (rest || carried) return
      stateWords(reading, span, 0, { quantities: ['t3.carriedOut'], because: 'allConcluded', inferred: true })
      return
    }
    if (rest || parent === null || parent.claim.quantities[0] !== 't3.received' || parent.claim.value === 0)
      return
    const applicants = said.filter((item) => item.kind === 'applicant')
    const [applicant] = applicants
    // 「均为自然人和企业提交」: of both together.
    if (applicants.length > 1) return
    if (applicant !== undefined && applicant.is !== 'everybody') {
      const column = applicant.is === 'citizen' ? 'natural' : applicant.is
      const quantities = parent.claim.quantities.map((row) => `${row}.${column}`)
      imply(reading, span, quantities, 'allApplicants')
      return
    }
    const result = resultOf(said, false)
    if (result !== null) imply(reading, span, result.split('/'), 'allResults')
  } else if (reading.subject === 'review' || reading.subject === 'litigation') {
    const outcome = said.find((item) => item.kind === 'outcome')
    if (outcome?.is !== 'upheld' || parent?.claim.quantities[0] !== `t4.${reading.subject}.total`) return
    imply(reading, span, [`t4.${reading.subject}.upheld`], 'allUpheld')
  }
}

function isCarried({ kind, is }: Item): boolean {
  return kind === 'action' && (is === 'carry' || is === 'carriedIn' || is === 'carriedOut')
}

/** 「占全部办结数的 50%」: what a share is of. */
function isBase(text: string, clause: readonly Item[], at: number): boolean {
  const next = clause[at + 1]
  return text[clause[at]!.start - 1] === '占' || (next !== undefined && '数量'.includes(text[next.end - 1]!))
}

/** 「行政复议 1 件,复议机关决定维持」, 「行政诉讼 1 件,尚未审结」: the outcome of the one case just named. */
function outcomeOfOne(reading: Reading, clause: readonly Item[]): void {
  const { parent, subject, last } = reading
  if (parent === null || last !== parent.claim || parent.claim.value !== 1 || !applies(reading)) return
  if (parent.claim.quantities[0] !== `t4.${subject}.total` || clause.length > 8) return
  const others = ['amount', 'zero', 'rights', 'trap', 'foreign', 'cause', 'path', 'result'] as const
  if (others.some((kind) => hasKind(clause, kind))) return
  const outcomes = clause.filter((item) => item.kind === 'outcome')
  const [outcome] = outcomes
  if (outcomes.length !== 1 || !settledAs.has(outcome!.is)) return
  imply(reading, outcome!, [`t4.${subject}.${outcome!.is}`], 'outcome', true)
}

const settledAs = new Set(['upheld', 'corrected', 'other', 'pending'])

/** All of the number before: with its interval, as it may be blurred itself. */
function imply(
  reading: Reading,
  span: { start: number; end: number },
  quantities: string[],
  because: string,
  firm = false,
): void {
  const { claim } = reading.parent!
  stateWords(
    reading,
    span,
    claim.value,
    { quantities, because, inferred: true, firm, restsOn: claim.span },
    claim,
  )
}

/** 「办结率 100%」, 「答复率达 100%」 */
export function impliedByRate(
  reading: Reading,
  left: readonly Item[],
  span: { start: number; end: number },
): void {
  if (reading.subject !== 'request' || !applies(reading) || reading.ofSome) return
  const last = left.at(-1)
  if (last?.kind !== 'action' || last.is !== 'conclude') return
  const between = reading.text.slice(last.end, span.start)
  // 「按期答复率 100%」 is of those that were due.
  if (
    !between.startsWith('率') ||
    /[按及准][时期]/.test(reading.text.slice(Math.max(0, last.start - 2), last.start + 2))
  )
    return
  stateWords(reading, span, 0, { quantities: ['t3.carriedOut'], because: 'allConcluded', inferred: true })
}
