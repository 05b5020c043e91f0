import { parse, type Report, read } from '../../gouji.ts'
import { type BodyId, bodies, textOf } from './bodies.ts'
import { openingValues } from './opening.ts'
import { skeletonOf, unitHint } from './reportSkeleton.ts'

/** What is known of a report before its first word is written. */
export interface Beginning {
  readonly body: BodyId
  /** Full name, as it stands in the title and under the report. */
  readonly unit: string
  readonly year: number
  /** Null where there is none, or it is not of the year before. */
  readonly lastYear: Report | null
}

/** A whole report in Markdown from the title to the signature, to be filled in. */
export function newReport({ body, unit, year, lastYear }: Beginning): string {
  const form = bodies.find(({ id }) => id === body)!
  const skeleton = skeletonOf(read(parse('')), year, 'markdown', openingValues(lastYear, year))
  const signature = `${unit}\n\n${year + 1}年（请填写月份）月（请填写日期）日\n`
  return `${textOf(form, year, skeleton).replace(unitHint, () => unit)}\n${signature}`
}
