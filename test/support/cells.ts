import fc from 'fast-check'
import { tableForms } from '../../server/src/forms/cells.ts'
import type { CellId, Edition, TableId } from '../../server/src/forms/form.ts'

/** The text of every data cell of an edition's three tables, as typed: `0`, `12`, `2.02`. */
export type Cells = ReadonlyMap<CellId, string>

export const applicants = ['natural', 'business', 'research', 'welfare', 'legal', 'otherOrg'] as const
export const blocks = ['review', 'direct', 'afterReview'] as const
export const outcomes = ['upheld', 'corrected', 'other', 'pending'] as const

/** Row ids of table 3, in the form's order. */
export const rowsOf = (edition: Edition) => tableForms.t3[edition].groups[0]!.rows.map((row) => row.id)

/** Rows of results (一)–(六), which (七)总计 adds up. */
export const partRows = (edition: Edition) =>
  rowsOf(edition).filter((row) => !['received', 'carriedIn', 'concluded', 'carriedOut'].includes(row))

/** Every cell id of a table, in the form's order. */
export const idsOf = (table: TableId, edition: Edition): readonly CellId[] =>
  tableForms[table][edition].groups.flatMap((group) =>
    group.rows.flatMap((row) => group.columns.map((column) => `${table}.${row.id}.${column.id}`)),
  )

export const allIds = (edition: Edition) =>
  (['t2', 't3', 't4'] as const).flatMap((table) => idsOf(table, edition))

/**
 * All cells from the few that are given: what is not given is 0, but totals, (七)总计, 第四项 and the totals
 * of table 4 are computed. A computed cell that is given too shows what was given, right or wrong; the others are
 * computed as if it were right.
 */
export function settle(edition: Edition, given: ReadonlyMap<CellId, string>): Cells {
  const numbers = new Map<CellId, number>()
  const number = (id: CellId) => numbers.get(id) ?? (Number(plain(given.get(id) ?? '0')) || 0)
  const sum = (ids: readonly CellId[]) => ids.reduce((total, id) => total + number(id), 0)
  const compute = (id: CellId, value: number) => numbers.set(id, value)

  for (const column of applicants) {
    compute(`t3.concluded.${column}`, sum(partRows(edition).map((row) => `t3.${row}.${column}`)))
    const handled = sum([`t3.received.${column}`, `t3.carriedIn.${column}`])
    compute(`t3.carriedOut.${column}`, Math.max(0, handled - number(`t3.concluded.${column}`)))
  }
  for (const row of rowsOf(edition))
    compute(`t3.${row}.total`, sum(applicants.map((column) => `t3.${row}.${column}`)))
  for (const block of blocks)
    compute(`t4.${block}.total`, sum(outcomes.map((outcome) => `t4.${block}.${outcome}`)))

  return new Map(allIds(edition).map((id) => [id, given.get(id) ?? String(numbers.get(id) ?? 0)]))
}

/** The digits of a typed number, without marks and thousand separators. */
const plain = (text: string) => text.replaceAll(/[⟦,]|⟧\{[^}]*\}/g, '')

/** Mostly a handful, sometimes the hundreds and thousands of a city. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 99 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 12600 }) },
)

const few = (ids: readonly CellId[], most: number, weight = 4) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([] as [CellId, number][]) },
    { weight, arbitrary: fc.array(fc.tuple(fc.constantFrom(...ids), count), { maxLength: most }) },
  )

/** Cells of a report that adds up in every equation. */
export function randomCells(edition: Edition): fc.Arbitrary<Cells> {
  const parts = partRows(edition).flatMap((row) => applicants.map((column) => `t3.${row}.${column}`))
  const waiting = ['carriedOut', 'carriedIn'].flatMap((row) => applicants.map((each) => `t3.${row}.${each}`))
  const cases = blocks.flatMap((block) => outcomes.map((outcome) => `t4.${block}.${outcome}`))
  return fc
    .record({
      parts: few(parts, 14),
      waiting: few(waiting, 4),
      cases: few(cases, 5, 2),
      disclosed: edition === '2021' ? disclosure2021 : disclosure2019,
    })
    .map(({ parts, waiting, cases, disclosed }) => {
      const given = new Map<CellId, number>([...parts, ...waiting, ...cases])
      for (const column of applicants) {
        const concluded = partRows(edition).reduce(
          (sum, row) => sum + (given.get(`t3.${row}.${column}`) ?? 0),
          0,
        )
        const handled = concluded + (given.get(`t3.carriedOut.${column}`) ?? 0)
        const carriedIn = Math.min(given.get(`t3.carriedIn.${column}`) ?? 0, handled)
        given.set(`t3.carriedIn.${column}`, carriedIn)
        given.set(`t3.received.${column}`, handled - carriedIn)
      }
      const texts = new Map<CellId, string>(Object.entries(disclosed))
      for (const [id, value] of given) texts.set(id, String(value))
      return settle(edition, texts)
    })
}

const some = fc.oneof(fc.constant(0), count)
const amount = fc.oneof(
  fc.constant('0'),
  count.map(String),
  fc.tuple(count, fc.integer({ min: 1, max: 99 })).map(([whole, cents]) => `${whole}.${cents}`),
)

/** 规章 stay 0: hardly any body may make them. What is in force is at least what was made this year. */
const disclosure2021: fc.Arbitrary<Record<CellId, string>> = fc
  .record({
    issued: some,
    repealed: some,
    older: some,
    licences: some,
    penalties: some,
    coercion: some,
    amount,
  })
  .map((drawn) => ({
    't2.normative.issued': `${drawn.issued}`,
    't2.normative.repealed': `${drawn.repealed}`,
    't2.normative.inForce': `${drawn.issued + drawn.older}`,
    't2.licences.decisions': `${drawn.licences}`,
    't2.penalties.decisions': `${drawn.penalties}`,
    't2.coercion.decisions': `${drawn.coercion}`,
    't2.fees.amount': drawn.amount,
  }))

const signed = fc.oneof(
  fc.constant('0'),
  count.map(String),
  count.map((n) => `-${n}`),
  count.map((n) => `+${n}`),
)

const disclosure2019: fc.Arbitrary<Record<CellId, string>> = fc
  .record({
    made: some,
    published: some,
    older: some,
    previous: fc.array(some, { minLength: 5, maxLength: 5 }),
    change: fc.array(signed, { minLength: 5, maxLength: 5 }),
    decisions: fc.array(some, { minLength: 4, maxLength: 4 }),
    items: some,
    amount,
  })
  .map((drawn) => ({
    't2.normative.made': `${drawn.made}`,
    't2.normative.published': `${drawn.published}`,
    't2.normative.public': `${drawn.made + drawn.published + drawn.older}`,
    ...Object.fromEntries(
      ['licences', 'services', 'penalties', 'coercion', 'fees'].flatMap((row, i) => [
        [`t2.${row}.previous`, `${drawn.previous[i]}`],
        [`t2.${row}.change`, drawn.change[i]!],
        ...(row === 'fees' ? [] : [[`t2.${row}.decisions`, `${drawn.decisions[i]}`]]),
      ]),
    ),
    't2.procurement.items': `${drawn.items}`,
    't2.procurement.amount': drawn.amount,
  }))
