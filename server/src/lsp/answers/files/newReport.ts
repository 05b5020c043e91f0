import { parse, read } from '../../../gouji.ts'
import { type BodyId, bodies } from '../../../services/completion/bodies.ts'
import { newReport as textOf } from '../../../services/completion/newReport.ts'
import { snippetOf } from '../../snippet.ts'
import type { FileAnswer } from './answer.ts'

/** Parameters of `gouji/newReport`. */
export interface NewReport {
  readonly kind: BodyId
  readonly unit: string
  readonly year: number
  /** URI of last year's report, from which the numbers carried over are taken; null for none. */
  readonly lastYear?: string | null
}

/** `gouji/newReport`: a whole report, in Markdown and the syntax of snippets; places to fill in are tab stops. */
export const newReport: FileAnswer<NewReport, string> = async ({ host }, { kind, unit, year, lastYear }) => {
  if (bodies.every(({ id }) => id !== kind)) return null
  const before = lastYear ? await host.readText(lastYear) : null
  const text = textOf({ body: kind, unit, year, lastYear: before === null ? null : read(parse(before)) })
  return snippetOf(text)
}
