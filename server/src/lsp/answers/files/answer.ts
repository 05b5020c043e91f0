import type { Host } from '../../../config/host.ts'
import type { LastYears } from '../../lastYears.ts'
import type { Open } from '../answer.ts'

/** What an answer may look at besides the open documents. */
export interface Files {
  readonly host: Host
  readonly lastYears: LastYears
  /** An open document and what is known about exactly its present version; null when it is not open. */
  open(uri: string): Promise<Open | null>
}

/** Parameters of a request; each method has its own. */
export type FileAsked = object

/** Answers one method. */
export type FileAnswer<Asked, Result> = (files: Files, asked: Asked) => Promise<Result | null>
