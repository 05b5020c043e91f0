import type { Amount } from './amount.ts'
import type { Claim } from './claim.ts'
import type { Reading, Stated } from './reading.ts'
import type { Item } from './tokens.ts'
import { isReceived } from './totals.ts'

/** Behind these the sentence is about all requests again. */
export const wholes: ReadonlySet<string> = new Set(['receive', 'receiveAndHandle', 'handle', 'new', 'sum'])

/** Parts of a number of the sentence that is itself only a part of what the year brought. */

/** 「上年结转的 2 件申请,予以公开 1 件」, 「企业提出的 5 件申请中,不予公开 1 件」: what became of these, not of all. */
export function isOfPart(
  { parent, claims, within, ofSome }: Reading,
  { value }: Amount,
  decided: Stated,
): boolean {
  // 「居民提出的 8 件,企业提出的 2 件」 stand side by side.
  if (ofSome && !wholes.has(decided.because)) return within || decided.because !== 'applicant'
  // 「上年结转 2 件,结转下年 3 件」
  if (!within && decided.because !== 'result' && decided.because !== 'conclude') return false
  if (wholes.has(decided.because) || parent === null || value > parent.claim.value) return false
  const told = claims.filter(({ inferred }) => !inferred)
  if (told.some(isOfYear)) return false
  const { because } = parent.claim
  if (because === 'carriedIn') return parent.claim.quantities.length === 1
  return because === 'applicant' && within && told[0] === parent.claim
}

function isOfYear({ quantities: [first] }: Claim): boolean {
  return first === 't3.received' || first === 't3.handled' || first === 't3.concluded'
}

/** 「收到的 29 件申请中,26 件已办结」, 「新收 29 件:答复 26 件」, 「当年办结 26 件」: of those received this year. */
export function isOfReceived(
  { text, parent, within }: Reading,
  left: readonly Item[],
  { span }: Amount,
): boolean {
  if (parent === null || !isReceived(parent.claim)) return false
  const verb = left.find(({ kind }) => kind === 'action')
  const { start, end } = parent.amount.span
  return (
    within ||
    text[start - 1] === '的' ||
    (verb !== undefined && text.startsWith('当年', verb.start - 2)) ||
    isList(text.slice(end, span.start))
  )
}

/** 「办结 26 件(另办结上年结转 2 件)」: the number before is without these. */
export function isBesides(
  { text, last, depth }: Reading,
  left: readonly Item[],
  { because }: Stated,
): boolean {
  return (
    depth > 0 &&
    because === 'carriedIn' &&
    last?.because === 'conclude' &&
    left.some(({ kind, is, start }) => kind === 'list' && is === 'rest' && text[start] === '另')
  )
}

/** A colon right behind the number received, its noun between them at most. */
function isList(between: string): boolean {
  return /^[^,;。:]{0,12}:[^,;。:]*$/.test(between)
}

/** The year from which requests come. */
export function isOrigin({ because, quantities }: Stated): boolean {
  return quantities[0] === 't3.received' || (because === 'carriedIn' && quantities[0] === 't3.carriedIn')
}

/** 「办结 28 件,其中本年新收 26 件、上年结转 2 件」: those of them that were concluded, published, or go on. */
export function isInside({ parent, within, depth, including }: Reading): boolean {
  if (parent === null || parent.claim.quantities.length !== 1) return false
  const [whole] = parent.claim.quantities
  const some = whole === 't3.concluded' || whole === 't3.carriedOut' || parent.claim.because === 'result'
  return some && (within || (depth > 0 && !including))
}
