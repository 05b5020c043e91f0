import { isSpace, trim } from '../text/space.ts'
import type { Cell } from './draft.ts'
import { isValue } from './values.ts'

/**
 * Where the values that follow each other behind commas begin at the end of a line; `end` when there are fewer than
 * `least`, or only one number with commas in it.
 */
export function commaValues(text: string, start: number, end: number, least: number): number {
  if (end - start > longestCommaRow) return end
  let fields = 0
  let numbers = 0
  let at = end
  let joined = 0
  for (let stop = end; ; ) {
    const comma = commaBefore(text, start, stop)
    let first = comma + 1
    let last = stop
    while (first < last && isSpace(text.charCodeAt(first))) first++
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--
    if (text.charCodeAt(first) === 34 && last - first > 1) {
      first++
      last--
    }
    if (first < last && !isValue(text, first, last)) break
    if (first < last) numbers++
    if (last - first === 3) joined++
    fields++
    at = first
    if (comma < start) break
    stop = comma
  }
  // 「1,234,567」 is one number.
  return fields >= least && numbers > 0 && !(at === start && joined === fields - 1) ? at : end
}

const longestCommaRow = 200

/** The comma before an offset that no quotation marks enclose, or one before `start`. */
function commaBefore(text: string, start: number, stop: number): number {
  let at = stop - 1
  if (text.charCodeAt(at) === 34) {
    at--
    while (at >= start && text.charCodeAt(at) !== 34) at--
  }
  while (at >= start && text.charCodeAt(at) !== 44) at--
  return at
}

/** Cells parted by commas, but for those in quotation marks and brackets. */
export function commaCells(text: string, start: number, end: number, row: number, cells: Cell[]): void {
  let column = 0
  let from = start
  let depth = 0
  let isQuoted = false
  for (let i = start; i <= end; i++) {
    if (i < end) {
      const c = text.charCodeAt(i)
      if (c === 34) isQuoted = !isQuoted
      else if (c === 40) depth++
      else if (c === 41 && depth > 0) depth--
      if (c !== 44 || isQuoted || depth > 0) continue
    }
    let span = trim(text, { start: from, end: i })
    if (
      span.end - span.start > 1 &&
      text.charCodeAt(span.start) === 34 &&
      text.charCodeAt(span.end - 1) === 34
    )
      span = trim(text, { start: span.start + 1, end: span.end - 1 })
    cells.push({ span, row, column: column++ })
    from = i + 1
  }
}
