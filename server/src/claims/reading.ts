import type { Edition } from '../forms/form.ts'
import type { Sentence, UnitKind } from '../report/report.ts'
import { shifted } from '../text/decimal.ts'
import type { Amount } from './amounts.ts'
import type { AsideReason } from './aside.ts'
import type { Claim, QuantityId, Relation } from './claim.ts'
import type { Item } from './tokens.ts'
import { rounded } from './uncertainty.ts'

/** What the sentence is about just now. `foreign`: something that the form does not count. */
export type Subject =
  | 'request'
  | 'review'
  | 'litigation'
  | 'dispute'
  | 'normative'
  | 'rules'
  | 'licences'
  | 'penalties'
  | 'coercion'
  | 'charge'
  | 'fee'
  | 'published'
  | 'foreign'

/** Everything known while a sentence is read from left to right. */
export interface Reading {
  readonly text: string
  readonly sentence: Sentence
  readonly year: number | null
  readonly edition: Edition | null
  readonly unitKind: UnitKind | null
  /** The body that reports, as it is called. */
  readonly unit: string | null
  readonly claims: Claim[]
  /** Subject that section, aspect or the sentence before give; null when none does. */
  readonly usual: Subject | null
  subject: Subject | null
  /** Subject before a foreign thing was named that may turn out not to be counted. */
  former: Subject | null
  /** Foreign things count from here on: the sentence counted one. */
  foreignCounted: boolean
  /** The letters or applications for something else that were counted, by trap: what is done is done with them. */
  letters: string
  /** `last`, `part` …: numbers are of another time. */
  time: string
  /** The last word of time. */
  timeWord: Item | null
  /** The sentence names the year reported on: 累计 is of that year. */
  timeNamed: boolean
  /** What caused a dispute: `unknown` behind 因 until something of 政府信息公开 is named. */
  caused: string
  /** Where the words of the cause begin. */
  causedFrom: number
  /** `other`: numbers of somebody else. */
  level: 'fit' | 'other'
  /** Another body was named that did what the numbers count: up to the next body, or the end of this part. */
  named: boolean
  /** The level outside of a clause about 上级, or null. */
  levelBefore: 'fit' | 'other' | null
  /** Behind the last word that says whose numbers follow, or -1. */
  levelEnd: number
  /** Behind 上级 of this clause, or -1. */
  upperEnd: number
  /** Which trap the foreign thing is. */
  foreignKind: string
  /** Reviews and suits that something else than 政府信息公开 caused (C-3). */
  foreignCause: boolean
  /** The sentence has withdrawn, delayed or hurried requests: numbers of answers in 其中 are branches. */
  branches: boolean
  /** How many numbers of this part of the sentence were of settled cases. */
  settled: number
  /** Outcomes of reviews or suits have been named: 「其他 2 件」 is one of them. */
  outcomes: boolean
  /** A number of published information came before: channels may follow. */
  publishing: boolean
  /** A channel was named in this part of the sentence: what is published next may be on that one alone. */
  channelled: boolean
  /** The sentence names 政府信息公开, so reviews and suits are about it. */
  informed: boolean
  /** The number before the words is of several results: 「4 件分别为不掌握、过程性信息」. */
  shared: boolean
  /** The sentence says that its reviews and suits are not about 政府信息公开. */
  unrelated: boolean
  /** Behind 其中: numbers are parts. */
  within: boolean
  /** What the numbers behind 其中 add up to, and whose numbers the sentence told before them. */
  listed: number
  levelListed: 'fit' | 'other'
  /** A number of documents was left aside that were made: 规范性文件 in 其中 are made as well. */
  made: boolean
  /** The number before was of something else: what is 其中 is a part of that. */
  trapped: boolean
  /** The number before was of some of the requests: what the sentence says next became of these. */
  ofSome: boolean
  /** How many numbers of channels were left aside in this part of the sentence. */
  channels: number
  /** Why the number just read was left aside, where the reading of its subject knows. */
  passed: AsideReason | null
  /** Behind 含, in brackets: what follows is contained in the number before. */
  including: boolean
  /** The sentence itself names requests. */
  requestNamed: boolean
  /** The last number that became a claim outside of 其中 and brackets. */
  parent: { readonly claim: Claim; readonly amount: Amount } | null
  /** Carried-in requests that a number before contains, and that number: 「收到 13 件(含上年结转 2 件)」. */
  includedIn: Claim | null
  readonly includes: Claim[]
  /** The last number that became a claim, wherever. */
  last: Claim | null
  /** How many brackets are open. */
  depth: number
  /** What is done with documents in this clause: 「废止规章 0 件、规范性文件 2 件」. */
  documentAction: string | null
  /** The sentence is about attributes of documents. */
  attributes: boolean
  /** A number of requests of which the clause does not say what became. */
  unbound: Amount | null
  /** How the suits just spoken of came about. */
  path: 'direct' | 'afterReview' | null
  /** The sentence speaks of fees that were let off. */
  reduced: boolean
  /** Blocks of table 4 that the sentence named in front, whose outcomes it tells together. */
  joint: readonly string[]
  /** Objects of 「行政复议、行政诉讼分别为 2 件、1 件」 that still wait for a number. */
  waiting: string[]
  /** Words of the clause before, when it had no number: 「收到政府信息公开申请,共 12 件」. */
  pending: readonly Item[]
  /** The clause before had only differences: 「较上年减少 6 件」. */
  afterDifference: boolean
  /** The clause before had a number of last year. */
  afterLast: boolean
  /** Why numbers became no claims, by the start of their digits; null where nobody asks. */
  readonly notes: Map<number, AsideReason | null> | null
}

export interface Stated {
  readonly quantities: readonly QuantityId[]
  readonly because: string
  readonly firm?: boolean
  readonly inferred?: boolean
  /** Decimal places from the sentence's unit to the quantity's: 万元 → 元 is 4. */
  readonly places?: number
  readonly ofReceived?: true
  /** The number that the statement rests on. */
  readonly restsOn?: Claim['span']
  /** The thing named, for statements in words. */
  readonly object?: { readonly start: number; readonly end: number }
}

/** A sentence with more claims is no sentence: the rest of it is not read. */
export const mostClaims = 100

/** Adds the claim that a number makes. */
export function state(reading: Reading, amount: Amount, stated: Stated): Claim {
  const { quantities, because, firm = true, inferred = false, places = 0, ofReceived } = stated
  const [low, high] = amount.relation === 'equal' ? rounded(amount) : [amount.low, amount.high]
  const claim: Claim = {
    quantities,
    value: shifted(amount.value, places),
    low: shifted(low, places),
    high: shifted(high, places),
    relation: amount.relation,
    span: amount.span,
    number: amount.digits,
    sentence: reading.sentence.span,
    inferred,
    firm,
    ...(ofReceived === undefined ? {} : { ofReceived }),
    because,
  }
  reading.claims.push(claim)
  reading.last = claim
  return claim
}

/** Takes back the last claim, for a reason that people are told. */
export function forget(reading: Reading, reason: AsideReason): void {
  const claim = reading.claims.pop()
  if (claim?.number) reading.notes?.set(claim.number.start, reason)
  if (reading.parent?.claim === claim) reading.parent = null
}

/** Adds the claim of a statement in words: 「未收到」 is 0, 「均为自然人」 all of them. */
export function stateWords(
  reading: Reading,
  span: { start: number; end: number },
  value: number,
  stated: Stated,
  { relation, low, high }: { relation: Relation; low: number; high: number } = exactly(value),
): void {
  const { quantities, because, firm = true, inferred = false, object, restsOn } = stated
  if (reading.claims.length >= mostClaims) return
  // The same thing said twice in one sentence is one claim.
  for (const [i, claim] of reading.claims.entries()) {
    if (
      claim.value !== value ||
      claim.sentence !== reading.sentence.span ||
      !same(claim.quantities, quantities)
    )
      continue
    if (!claim.inferred || inferred) return
    // What the words say outright counts more than what they only imply.
    reading.claims.splice(i, 1)
    break
  }
  reading.claims.push({
    quantities,
    value,
    low,
    high,
    relation,
    span: { start: span.start, end: span.end },
    number: null,
    ...(object === undefined ? {} : { object: { start: object.start, end: object.end } }),
    ...(restsOn === undefined ? {} : { restsOn }),
    sentence: reading.sentence.span,
    inferred,
    firm,
    because,
  })
}

function exactly(value: number): { relation: Relation; low: number; high: number } {
  return { relation: 'equal', low: value, high: value }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((quantity, i) => quantity === b[i])
}

/** Numbers count only when they are of this year and of this body. */
export function applies(reading: Reading): boolean {
  return reading.time === 'this' && reading.level === 'fit'
}
