import type { Report, Sentence } from '../report/report.ts'
import { type Amount, amountsIn } from './amounts.ts'

const known = new WeakMap<Report, Map<number, readonly Amount[]>>()

/** The numbers of a sentence, read once per report whoever asks. */
export function amountsOf(report: Report, { span }: Pick<Sentence, 'span'>): readonly Amount[] {
  let sentences = known.get(report)
  if (sentences === undefined) {
    sentences = new Map()
    known.set(report, sentences)
  }
  let amounts = sentences.get(span.start)
  if (amounts === undefined) {
    amounts = amountsIn(report.draft.text, span)
    sentences.set(span.start, amounts)
  }
  return amounts
}
