import type { Edition } from '../forms/form.ts'
import { quantityCells } from '../forms/quantities.ts'
import type { Report } from '../report/report.ts'
import type { Claim, QuantityId } from './claim.ts'

/** What the tables say to a claim. */
export interface Judgement {
  readonly claim: Claim
  /** Each quantity that may be meant, with the table's value. */
  readonly readings: readonly { readonly quantity: QuantityId; readonly value: number }[]
  readonly fits: boolean
  /** It contradicts the tables, unless it is said of the requests received this year only, which its sentence allows. */
  readonly doubtful?: boolean
}

/** As much of a report as a quantity's value is read from. */
export interface Tables {
  readonly cells: Pick<Report['cells'], 'get'>
  readonly edition: Edition | null
}

/** The value that the tables give for a quantity, or null when a cell of it is not there, blank or unreadable. */
export function tableValue({ cells, edition }: Tables, quantity: QuantityId): number | null {
  const members = quantityCells(quantity, edition ?? '2021')
  if (members === null) return null
  let sum = 0
  for (const id of members) {
    const figure = cells.get(id)
    if (figure?.state !== 'number' || figure.value === null) return null
    sum += figure.value
  }
  return sum
}

/**
 * Judges the claims of one sentence. A loose 收到 means the same throughout its sentence: when only 新收加结转 fits
 * the number of requests, the numbers of applicants are parts of that sum. Claims of which a reading cannot be
 * looked up are left out: nobody can tell.
 */
export function judgements(report: Report, claims: readonly Claim[]): readonly Judgement[] {
  const judged: Judgement[] = []
  let only: 'received' | 'handled' | null = null
  for (const claim of claims) {
    if (!isLoose(claim) || claim.quantities[0] !== 't3.received' || claim.quantities.length > 2) continue
    const judgement = judge(report, claim)
    const fitting = judgement?.readings.filter(({ value }) => holds(claim, value)) ?? []
    if (fitting.length === 1) only = fitting[0]!.quantity === 't3.handled' ? 'handled' : 'received'
  }
  if (only === null && isApart(report, claims)) only = 'received'
  for (const claim of claims) {
    const judgement = judge(report, claim)
    if (judgement === null) continue
    const applicants = isLoose(claim) && claim.quantities[0] !== 't3.received'
    const readings =
      applicants && only !== null
        ? judgement.readings.filter(({ quantity }) => quantity.startsWith(`t3.${only}.`))
        : judgement.readings
    judged.push({ claim, readings, fits: readings.some(({ value }) => holds(claim, value)) })
  }
  const shared = dividedConcluded(report, judged)
  return judged.map((each) => {
    if (shared.includes(each)) return { ...each, fits: true }
    if (each.fits || !isWithinReceived(each, judged)) return each
    return each.claim.ofReceived ? { ...each, fits: true } : { ...each, doubtful: true }
  })
}

/** 「办理 28 件,其中上年结转 2 件、新收 26 件」: those that were concluded, by the year from which they come. */
function dividedConcluded(report: Report, judged: readonly Judgement[]): readonly Judgement[] {
  const whole = judged.find(({ claim: { because } }) => because === 'handle')
  if (whole === undefined || whole.claim.value !== tableValue(report, 't3.concluded')) return []
  const part = (quantity: QuantityId) =>
    judged.find(({ claim }) => claim.quantities[0] === quantity && claim.because !== 'handle')
  const fresh = part('t3.received')
  const carried = part('t3.carriedIn')
  if (carried === undefined) return []
  if (fresh === undefined) return [whole]
  return fresh.claim.value + carried.claim.value === whole.claim.value ? [whole, fresh] : []
}

/**
 * 「收到 29 件,办结 26 件,结转 3 件」: where the numbers add up and those beside it are the tables', what was concluded may be of the
 * requests received this year, those carried in not spoken of.
 */
function isWithinReceived({ claim, readings }: Judgement, judged: readonly Judgement[]): boolean {
  if (claim.quantities.length > 1 || claim.quantities[0] !== 't3.concluded') return false
  const value = (quantity: QuantityId) =>
    judged.find(
      ({ fits, claim: { quantities, inferred } }) => fits && !inferred && quantities[0] === quantity,
    )?.claim.value
  const received = value('t3.received')
  const out = value('t3.carriedOut')
  if (received !== undefined && out !== undefined && claim.value + out === received) return true
  // 「当年办结 26 件;上年结转 2 件全部办结」
  const carried = value('t3.carriedIn')
  return (
    claim.ofReceived === true &&
    carried !== undefined &&
    readings.some((each) => each.value === claim.value + carried)
  )
}

/** 「收到 26 件,其中自然人 21 件…;上年结转 2 件」: the applicants before 上年结转 are parts of what was received. */
function isApart(report: Report, claims: readonly Claim[]): boolean {
  const received = claims.find(({ because, quantities }) => because === 'receive' && quantities.length === 1)
  if (received === undefined || received.quantities[0] !== 't3.received') return false
  if (!judge(report, received)?.fits) return false
  const carried = claims.findIndex(({ quantities }) => quantities[0] === 't3.carriedIn')
  const last = claims.findLastIndex((claim) => isLoose(claim))
  return carried < 0 || last < carried
}

function judge(report: Report, claim: Claim): Judgement | null {
  const readings: { quantity: QuantityId; value: number }[] = []
  for (const quantity of claim.quantities) {
    const value = tableValue(report, quantity)
    if (value === null) return null
    readings.push({ quantity, value })
  }
  return { claim, readings, fits: readings.some(({ value }) => holds(claim, value)) }
}

/** 「收到 N 件」 and its applicants: received, or received and carried in. */
function isLoose({ quantities }: Claim): boolean {
  return quantities.length > 1 && quantities[0]!.startsWith('t3.received')
}

/** Whether the table's value is one that the sentence allows: 「1.26 亿元」 stands for 12629.28 万元. */
export function holds({ low, high }: Claim, actual: number): boolean {
  return low - 1e-9 <= actual && actual <= high + 1e-9
}
