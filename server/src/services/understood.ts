import type { AsideReason } from '../claims/aside.ts'
import type { Claim } from '../claims/claim.ts'
import { type Judgement, judgements, tableValue } from '../claims/judgement.ts'
import { numbersOf } from '../claims/numbers.ts'
import { quantityPath } from '../claims/quantityPath.ts'
import { quantityCells } from '../forms/quantities.ts'
import type { Report, Sentence } from '../report/report.ts'
import type { Span } from '../text/span.ts'

/** A sentence and what was made of its numbers. Offsets of the reading text throughout. */
export interface UnderstoodSentence {
  readonly sentence: Sentence
  readonly numbers: readonly UnderstoodNumber[]
}

/** A number, or words that state one (「未收到」). */
export interface UnderstoodNumber {
  readonly span: Span
  /** What it states of the form; several where it is said of several things. */
  readonly statements: readonly Statement[]
  /** Why it was knowingly left aside; null where it states something, and where it was not understood. */
  readonly aside: AsideReason | null
}

/** One claim beside what the tables say. */
export interface Statement {
  readonly claim: Claim
  readonly readings: readonly Compared[]
  /** `noTable`: no table has the quantity. `unreadable`: a cell of it is blank, unreadable or not there. */
  readonly verdict: 'agrees' | 'contradicts' | 'noTable' | 'unreadable'
}

/** One quantity that may be meant. */
export interface Compared {
  readonly quantity: string
  /** 「表三 › 一、本年新收 › 总计」 */
  readonly name: string
  /** The table's value; null when the tables do not tell. */
  readonly value: number | null
  /** The cell, or the first of those that are added up; null when there is none. */
  readonly cell: Span | null
}

/** What was understood of every number of the prose, in order. Reads the prose anew; linear in its length. */
export function understood(report: Report): readonly UnderstoodSentence[] {
  return numbersOf(report).map(({ sentence, numbers }) => {
    const judged = judgements(
      report,
      numbers.flatMap(({ claims }) => claims),
    )
    return {
      sentence,
      numbers: numbers.map(({ span, claims, aside }) => ({
        span,
        statements: claims.map((claim) => statement(report, claim, judged)),
        aside,
      })),
    }
  })
}

function statement(report: Report, claim: Claim, judged: readonly Judgement[]): Statement {
  const judgement = judged.find((each) => each.claim === claim)
  const quantities = judgement?.readings.map(({ quantity }) => quantity) ?? claim.quantities
  const readings = quantities.map((quantity) => compared(report, quantity))
  if (judgement !== undefined) return { claim, readings, verdict: judgement.fits ? 'agrees' : 'contradicts' }
  const inTable = claim.quantities.some((quantity) => members(report, quantity).length > 0)
  return { claim, readings, verdict: inTable ? 'unreadable' : 'noTable' }
}

function compared(report: Report, quantity: string): Compared {
  const figure = report.cells.get(members(report, quantity)[0] ?? '')
  return {
    quantity,
    name: quantityPath(quantity),
    value: tableValue(report, quantity),
    cell: figure?.span ?? null,
  }
}

function members({ edition }: Report, quantity: string): readonly string[] {
  return quantityCells(quantity, edition ?? '2021') ?? []
}
