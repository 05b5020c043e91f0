import type { RequestMethod } from '../requests.ts'
import type { Answer } from './answer.ts'
import { codeActions } from './codeActions.ts'
import { hover } from './hover.ts'

/** One answer for each of `requests.ts`. */
export const answers: Readonly<Record<RequestMethod, Answer<never, unknown>>> = {
  'textDocument/codeAction': codeActions,
  'textDocument/hover': hover,
}

export type { About, Open } from './answer.ts'
