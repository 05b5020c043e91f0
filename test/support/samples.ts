import fc from 'fast-check'
import type { CellId, Edition } from '../../server/src/forms/form.ts'
import { applicants, blocks, outcomes, partRows } from './cells.ts'
import { type Choices, disputesStyles, type Encoding, encodings, headingStyles } from './encode/index.ts'
import { type Look, looks } from './look.ts'
import { type ReportModel, randomReport } from './report.ts'

fc.configureGlobal({ includeErrorInReport: true })

/** All properties draw from this seed, so that two runs see the same reports. */
export const seed = 20250131

export const editions: readonly Edition[] = ['2021', '2019']

/** What may differ between two documents that say the same; every encoding must bear all of it. */
export const randomChoices = (looked: readonly Look[] = Object.values(looks)): fc.Arbitrary<Choices> =>
  fc
    .record({
      look: fc.constantFrom(...looked),
      headings: fc.constantFrom(...Object.values(headingStyles)),
      newline: fc.constantFrom('\n', '\r\n'),
      bom: fc.boolean(),
      zero: fc.constant('0'),
      disputes: fc.constantFrom(...disputesStyles),
      seed: fc.nat(),
    })
    .map((choices) => ({
      ...choices,
      [fc.toStringMethod]: () =>
        `${choices.look.name} ${choices.headings.name} ${choices.disputes} ${JSON.stringify(choices.newline)} bom=${choices.bom} seed=${choices.seed}`,
    }))

export interface Case {
  readonly encoding: Encoding
  readonly model: ReportModel
  readonly choices: Choices
}

/** The same reports every time: `each` of them for each edition. */
export function casesOf(encoding: Encoding, each: number, looked?: readonly Look[]): readonly Case[] {
  return editions.flatMap((edition, i) =>
    fc
      .sample(fc.tuple(randomReport(edition), randomChoices(looked)), {
        numRuns: each,
        seed: seed + 2 * encodings.indexOf(encoding) + i,
      })
      .map(([model, choices]) => ({ encoding, model, choices })),
  )
}

/** One cell that was typed wrong. */
export interface Slip {
  readonly kind: 'part' | 'total' | 'concluded' | 'received or carried' | 'case'
  readonly id: CellId
  readonly text: string
}

/** A slip of a given kind: one more, a few less, a digit doubled or dropped, two digits swapped. */
export function randomSlip(model: ReportModel, kinds: readonly Slip['kind'][]): fc.Arbitrary<Slip> {
  return fc
    .constantFrom(...kinds)
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        id: fc.constantFrom(...idsOfKind(model.edition, kind)),
        how: fc.nat({ max: 5 }),
      }),
    )
    .map(({ kind, id, how }) => ({ kind, id, text: slipped(model.cells.get(id)!, how) }))
}

export const withSlips = (model: ReportModel, ...slips: readonly Slip[]): ReportModel => ({
  ...model,
  cells: new Map([...model.cells, ...slips.map(({ id, text }) => [id, text] as const)]),
})

function idsOfKind(edition: Edition, kind: Slip['kind']): readonly CellId[] {
  const parts = partRows(edition)
  const waiting = ['received', 'carriedIn', 'carriedOut']
  const over = (rows: readonly string[], columns: readonly string[]) =>
    rows.flatMap((row) => columns.map((column) => `t3.${row}.${column}`))
  if (kind === 'part') return over(parts, applicants)
  if (kind === 'total') return over([...parts, ...waiting], ['total'])
  if (kind === 'concluded') return over(['concluded'], [...applicants, 'total'])
  if (kind === 'received or carried') return over(waiting, applicants)
  return blocks.flatMap((block) => [...outcomes, 'total'].map((outcome) => `t4.${block}.${outcome}`))
}

function slipped(text: string, how: number): string {
  const value = Number(text)
  const wrong = [
    value + 1,
    value - 1,
    value + 7,
    Number(`${text}${text.at(-1)}`),
    Number(text.slice(0, -1) || '2'),
    Number([...text].reverse().join('')),
  ][how]!
  return String(wrong === value || wrong < 0 ? value + 2 : wrong)
}
