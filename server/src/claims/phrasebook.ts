import { disclosure } from './phrasebookDisclosure.ts'
import { disputes } from './phrasebookDisputes.ts'
import { requests } from './phrasebookRequests.ts'
import { scope } from './phrasebookScope.ts'
import { traps } from './phrasebookTraps.ts'

/**
 * The phrasebook: what words mean in a report. Data for people who know the domain; `grammar.ts` reads it.
 * To teach Gouji a new wording, add the words to the list of the same meaning. Longer words win over shorter ones,
 * so 「行政许可事项」 (a trap) is safe beside 「行政许可」. Words are half-width and without spaces.
 */
export interface Phrase {
  readonly kind: Kind
  /** The meaning within its kind: a quantity, an action, a subject … */
  readonly is: string
  /** Separated by spaces. */
  readonly words: string
  /** Why it is here: for traps, what the words look like and what they are. */
  readonly note?: string
}

export type Kind =
  /** What the sentence is about: `request`, `application` (a bare 申请), `review`, `litigation`, `normative` … */
  | 'subject'
  /** What the report is about, without being counted: 政府信息公开. It shows that disputes are meant. */
  | 'matter'
  /** What is done with it: `receive`, `new`, `conclude`, `make`, `repeal` … */
  | 'action'
  /** A result row or group of table 3. */
  | 'result'
  /** A column of table 3. */
  | 'applicant'
  /** A column of table 4. */
  | 'outcome'
  /** How a suit came about: a block of table 4. */
  | 'path'
  /** How a request came in: no number of the form. */
  | 'channel'
  /** Where information was published. */
  | 'medium'
  /** Makes a statement of nothing: 未, 无, 没有, 为零. */
  | 'zero'
  /** 均, 全部, 一律 */
  | 'all'
  /** Which time: `this`, `last`, `next`, `part`, `many`, `plan`, `since`. */
  | 'time'
  /** Whose numbers: `whole`, `own`, `parts`. */
  | 'level'
  /** 和, 及, 、 */
  | 'join'
  /** `within` 其中, `including` 含, `sum` 共计, `each` 各, `respectively` 分别, `rest` 其余 */
  | 'list'
  /** `because` 因, `causing` 引发 */
  | 'cause'
  /** `than` 较, `more` 增加 … : a comparison follows */
  | 'change'
  /** Looks like a claim and is not: nothing is read from the numbers beside it. `is` is the trap's id. */
  | 'trap'
  /** Another thing that is counted; the sentence is about it from here on. `is` is the trap's id. */
  | 'foreign'
  /** A legal text or an idiom: the whole sentence states nothing. */
  | 'rights'
  /** Words that contain others without their meaning: 无障碍, 无正当理由. */
  | 'neutral'

export const phrasebook: readonly Phrase[] = [...requests, ...disputes, ...disclosure, ...scope, ...traps]
