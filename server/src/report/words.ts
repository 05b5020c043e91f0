import { sections } from '../forms/sections.ts'
import type { Cell, Draft } from '../syntax/draft.ts'
import { isValue } from '../syntax/values.ts'
import { type Label, labelOf } from './label.ts'
import { labelKey, likeness } from './labels.ts'

/** What the forms know of a label. */
export interface FormLabels {
  /** A row of empty cells is a row all the same when its label is a row's. */
  isEmptyRow(label: Label, cells: number): boolean
  /** How many values the row of a label has, by edition; none when it is no row's. */
  widthsOf(label: Label): readonly number[]
  /** How many values follow the last label of a header that is no row's: those of table 4. */
  widthsBelow(label: Label): readonly number[]
  /** Keys of all labels and headers. */
  readonly keys: ReadonlySet<string>
}

/**
 * Words where a value belongs: 「若干」, 「见附表」, 「略」. They are short, and nothing in them is like a label, a number
 * of a row or a note in brackets.
 */
export function isInPlaceOfValue({ text, key }: Label, { keys }: FormLabels): boolean {
  if (text.length > longestWords || beginsLabel.test(text) || keys.has(key)) return false
  for (const known of keys) if (likeness(key, known) >= leastLikeness) return false
  return titles.every((title) => likeness(key, title) < leastLikeness)
}

const longestWords = 12
const leastLikeness = 0.4
const beginsLabel = /^(?:\(|["“第注单]|[一二三四五六七八九十]{1,3}、|\d{1,2}\s*[.、)])|[:。]/
const titles = sections.map(({ title }) => labelKey(title))

/**
 * Where cells stand in a mere sequence: how many of them, from one on, are the values of the row whose label comes
 * before them, words among them. 0 unless there is a word and the next label shows that there are as many as the
 * form has.
 */
export function cellsWithWords(
  { text }: Draft,
  cells: readonly Cell[],
  from: number,
  widths: readonly number[],
  forms: FormLabels,
): number {
  const most = Math.max(...widths)
  let filled = 0
  let words = 0
  let i = from
  for (; i < cells.length; i++) {
    const { start, end } = cells[i]!.span
    if (start === end) continue
    if (!isValue(text, start, end)) {
      if (filled === most) break
      if (!isInPlaceOfValue(labelOf(text, cells[i]!), forms)) break
      words++
    }
    if (++filled > most) return 0
  }
  if (words === 0 || !widths.includes(filled)) return 0
  return words < filled || filled <= 3 ? i - from : 0
}
