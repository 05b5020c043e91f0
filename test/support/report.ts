import fc from 'fast-check'
import type { CellId, Edition } from '../../server/src/forms/form.ts'
import { type Cells, randomCells } from './cells.ts'
import { type Prose, proseOf } from './prose.ts'

/** A report as its author means it, before it is written in any encoding. */
export interface ReportModel {
  readonly edition: Edition
  readonly year: number
  readonly unit: Unit
  readonly cells: Cells
  readonly prose: Prose
}

export interface Unit {
  readonly name: string
  /** How it speaks of itself: 我镇, 我局. */
  readonly self: string
  /** Whether it may make 规章. */
  readonly makesRules?: boolean
}

/** Invented bodies; none exists. One name has a character outside the basic plane. */
export const units: readonly Unit[] = [
  { name: '青禾县云溪镇人民政府', self: '我镇' },
  { name: '澜禾区望槐街道办事处', self: '我街道' },
  { name: '青禾县统计局', self: '我局' },
  { name: '澜禾市生态环境局', self: '我局' },
  { name: '云溪县𠮷山乡人民政府', self: '我乡' },
  { name: '青禾县人民政府办公室', self: '我办' },
  { name: '澜禾市人民政府', self: '我市', makesRules: true },
  { name: '青禾高新技术产业开发区管理委员会', self: '管委会' },
]

export const yearsOf: Readonly<Record<Edition, readonly number[]>> = {
  '2019': [2019, 2020],
  '2021': [2021, 2022, 2023, 2024, 2025],
}

/** Reports in which everything agrees: equations, prose and tables, years, headings. */
export const randomReport = (edition: Edition): fc.Arbitrary<ReportModel> =>
  fc
    .record({
      year: fc.constantFrom(...yearsOf[edition]),
      unit: fc.constantFrom(...units),
      settled: randomCells(edition),
      rules: fc.nat({ max: 9 }),
      wording: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    })
    .map(({ settled, rules, ...drawn }) => ({
      ...drawn,
      cells: drawn.unit.makesRules ? new Map([...settled, ...madeRules(edition, rules)]) : settled,
    }))
    .map(({ year, unit, cells, wording }) => ({
      edition,
      year,
      unit,
      cells,
      prose: proseOf({ edition, year, unit, cells }, wording),
      // A failed property prints what differs from an empty report, not five hundred cells.
      [fc.toStringMethod]: () => `${edition} ${year} ${unit.name} #${wording} ${filled(cells)}`,
    }))

const madeRules = (edition: Edition, count: number): readonly (readonly [CellId, string])[] =>
  (edition === '2021' ? ['issued', 'inForce'] : ['made', 'published', 'public']).map((column) => [
    `t2.rules.${column}`,
    `${count}`,
  ])

const filled = (cells: Cells) =>
  [...cells]
    .filter(([, text]) => text !== '0')
    .map(([id, text]) => `${id}=${text}`)
    .join(' ')
