import { parse, type Report, read } from '../../server/src/gouji.ts'
import type { Encoding } from '../support/encode/index.ts'
import { casesOf } from '../support/samples.ts'

/** Right reports of both editions in an encoding, with numbers in most of their sentences. */
export function reportsIn(encoding: Encoding): readonly Report[] {
  return casesOf(encoding, 3).map(({ model, choices }) => read(parse(encoding.write(model, choices).text)))
}
