import type { CellId, Column } from '../forms/form.ts'
import type { Cell } from '../syntax/draft.ts'
import type { Figure } from './report.ts'

const number =
  /^([+-]?)(\d{1,3}(?:, ?\d{3})+|\d+)(\.\d+)? ?(件|项|个|份|部|宗|条|元|万元)? ?(?:\([^()]*\)?)?$/
const separators = /, ?/g
const worded = /^([增减])(\d+)$/
const blank = /^(?:[-—–―/\\]{0,2}|[无零〇])$/

/** Reads what stands in a cell, as its column takes it; with a unit or a note behind the number (「22(其中修订16件)」). */
export function figureOf(text: string, { span }: Cell, id: CellId, column: Column | null): Figure {
  const length = span.end - span.start
  // Nearly every cell of a form is a single digit.
  if (length === 1) {
    const digit = text.charCodeAt(span.start) - 48
    if (digit >= 0 && digit <= 9)
      return { id, span, text: text.charAt(span.start), state: 'number', value: digit, unit: '' }
  }
  const written = text.slice(span.start, span.end)
  if (blank.test(written)) return { id, span, text: written, state: 'blank', value: null, unit: '' }
  const match = length <= 60 ? number.exec(written) : null
  const kind = column?.kind ?? 'count'
  if (match) {
    const value = Number(match[1]! + match[2]!.replace(separators, '') + (match[3] ?? ''))
    if (fits(value, match[1]!, kind))
      return { id, span, text: written, state: 'number', value, unit: match[4] ?? '' }
  }
  const change = kind === 'change' ? worded.exec(written) : null
  if (change) {
    const value = Number(change[2]) * (change[1] === '减' ? -1 : 1)
    return { id, span, text: written, state: 'number', value, unit: '' }
  }
  return { id, span, text: written, state: 'invalid', value: null, unit: '' }
}

function fits(value: number, sign: string, kind: Column['kind']): boolean {
  if (kind === 'change') return Number.isInteger(value)
  if (sign !== '') return false
  return kind === 'amount' || Number.isInteger(value)
}
