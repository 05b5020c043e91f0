import type { Check, Code } from './code.ts'

/** How many numbers a sum names before it breaks off. */
const mostTerms = 6

/** How a cell is called where the check says the rest: by its column in a row, by its row in a column. */
export function nameIn({ rule }: Check, code: Code, cell: number): string {
  const width = code.columns.length
  return rule === 'row-total' || rule === 'case-total'
    ? code.columns[cell % width]!.label
    : code.rows[Math.floor(cell / width)]!.short
}

/** 「四、结转下年度 › 自然人」: a cell's name where rows and columns must be told apart. */
export function placeName({ rows, columns }: Code, cell: number): string {
  return `${rows[Math.floor(cell / columns.length)]!.short} › ${columns[cell % columns.length]!.label}`
}

export interface Terms {
  /** 「自然人 10 ＋ 商业企业 2」; numbers that are 0 are left out. */
  readonly sum: string
  readonly value: number
  /** How many numbers it adds. */
  readonly count: number
}

/** 「自然人 10 ＋ 商业企业 2 ＝ 12」, or the one number there is. */
export function equated({ sum, value, count }: Terms): string {
  return count > 1 ? `${sum} ＝ ${value}` : sum
}

/** What the other cells of a check make of this one. */
export function solvedFor(check: Check, cell: number, code: Code, values: Float64Array): Terms {
  const own = check.signs[check.cells.indexOf(cell)]!
  return terms(check, code, values, (sign, other) => (other === cell ? 0 : -own * sign))
}

/** The parts of a check: everything but its total. */
export function partsOf(check: Check, code: Code, values: Float64Array): Terms {
  return terms(check, code, values, (sign, cell) => (cell === check.total ? 0 : sign))
}

function terms(
  check: Check,
  code: Code,
  values: Float64Array,
  factorOf: (sign: number, cell: number) => number,
): Terms {
  const plus: string[] = []
  const minus: string[] = []
  let value = 0
  for (const [i, cell] of check.cells.entries()) {
    const factor = factorOf(check.signs[i]!, cell)
    const number = values[cell]! * factor
    if (number === 0) continue
    value += number
    ;(number > 0 ? plus : minus).push(`${nameIn(check, code, cell)} ${values[cell]}`)
  }
  const all = [...plus.map((each) => ` ＋ ${each}`), ...minus.map((each) => ` － ${each}`)]
  const shown = all.length > mostTerms ? [...all.slice(0, mostTerms - 1), ' ＋ …'] : all
  const sum = shown.join('').replace(/^ ＋ /, '').trim()
  return { sum: sum === '' ? '0' : sum, value, count: all.length }
}

/** The four numbers of the balance and its two sides; the check lists them in this order. */
export function balanceOf({ cells }: { readonly cells: readonly number[] }, values: Float64Array) {
  const [received, carriedIn, concluded, carriedOut] = cells.map((cell) => values[cell]!) as [
    number,
    number,
    number,
    number,
  ]
  return {
    received,
    carriedIn,
    concluded,
    carriedOut,
    left: received + carriedIn,
    right: concluded + carriedOut,
  }
}
