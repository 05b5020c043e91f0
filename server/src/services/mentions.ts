import type { Claim, QuantityId } from '../claims/claim.ts'
import { claimsOf } from '../claims/claims.ts'
import { holds, judgements, tableValue } from '../claims/judgement.ts'
import type { CellId } from '../forms/form.ts'
import { quantityCells } from '../forms/quantities.ts'
import type { Report } from '../report/report.ts'

/** One quantity that a number in the prose may be. */
export interface Reading {
  readonly quantity: QuantityId
  /** Its cells: one, those that it is the sum of, or none for what no table holds. */
  readonly cells: readonly CellId[]
  /** What the table says; null when a cell is missing, blank or unreadable. */
  readonly value: number | null
  /** Whether the sentence agrees with that; null when nobody can tell. */
  readonly fits: boolean | null
}

/** A number in the prose beside the tables. */
export interface Mention {
  readonly claim: Claim
  /** All that may be meant. */
  readonly readings: readonly Reading[]
  /** What is meant, as far as the tables tell: the readings that fit, or all of them when none does. */
  readonly meant: readonly Reading[]
}

/** Every number of the form in the prose, in order of position; put beside the tables once per report. */
export function mentionsOf(report: Report): readonly Mention[] {
  let mentions = known.get(report)
  if (mentions === undefined) known.set(report, (mentions = mentionsIn(report)))
  return mentions
}

const known = new WeakMap<Report, readonly Mention[]>()

function mentionsIn(report: Report): readonly Mention[] {
  const claims = claimsOf(report)
  const mentions: Mention[] = []
  for (let first = 0; first < claims.length; ) {
    const { start } = claims[first]!.sentence
    let last = first + 1
    while (last < claims.length && claims[last]!.sentence.start === start) last++
    const sentence = claims.slice(first, last)
    const judged = new Map(judgements(report, sentence).map((each) => [each.claim, each.readings]))
    for (const claim of sentence) mentions.push(mention(report, claim, judged.get(claim)))
    first = last
  }
  return mentions
}

/** `judged`: the readings that the whole sentence leaves open; undefined where a table does not tell. */
function mention(
  report: Report,
  claim: Claim,
  judged: readonly { readonly quantity: QuantityId }[] | undefined,
): Mention {
  const quantities = judged?.map(({ quantity }) => quantity) ?? claim.quantities
  const readings = quantities.map((quantity): Reading => {
    const cells = quantityCells(quantity, report.edition ?? '2021') ?? []
    const value = cells.length > 0 ? tableValue(report, quantity) : null
    return { quantity, cells, value, fits: value === null ? null : holds(claim, value) }
  })
  const fitting = readings.filter(({ fits }) => fits)
  return { claim, readings, meant: fitting.length > 0 ? fitting : readings }
}

/** The numbers that state a cell, alone or as a part of a sum. */
export function mentionsOfCell(report: Report, cell: CellId): readonly Mention[] {
  return mentionsOf(report).filter(({ meant }) => meant.some(({ cells }) => cells.includes(cell)))
}

/** The numbers that state the same quantity as one of these, themselves included. */
export function mentionsLike(report: Report, mentions: readonly Mention[]): readonly Mention[] {
  const wanted = new Set(mentions.flatMap(({ meant }) => meant.map(({ quantity }) => quantity)))
  return mentionsOf(report).filter(({ meant }) => meant.some(({ quantity }) => wanted.has(quantity)))
}
