import { disputes } from './disputes.ts'
import { decisions, documents } from './documents.ts'
import { fees } from './fees.ts'
import { applicantsOf, requests } from './requests.ts'
import { reasons } from './results.ts'
import type { Subject } from './sentence.ts'

/** Every subject there are sentences about, in the order in which they are offered. */
export const subjects: readonly Subject[] = [
  requests,
  disputes,
  applicantsOf,
  reasons,
  documents,
  decisions,
  fees,
]

export { factsOf } from './facts.ts'
export type { Facts, Sentence, Subject } from './sentence.ts'
