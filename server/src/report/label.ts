import type { Cell } from '../syntax/draft.ts'
import { labelKey } from './labels.ts'

/** A label cell with its words as written and what stays of them; see `labelKey`. */
export interface Label extends Cell {
  readonly text: string
  readonly key: string
}

export function labelOf(text: string, { span, row, column }: Cell): Label {
  const words = text.slice(span.start, span.end)
  return { span, row, column, text: words, key: labelKey(words) }
}
