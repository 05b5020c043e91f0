import type { AsideReason } from '../claims/aside.ts'
import type { Claim, Relation } from '../claims/claim.ts'
import type { MessageKey, Said } from '../messages/message.ts'
import type { Statement } from './understood.ts'

/** How editor and command line write down what was understood; 「understood.signs」 explains the signs. */
export const verdictSigns: Readonly<Record<Statement['verdict'], string>> = {
  agrees: '✓',
  contradicts: '✗',
  noTable: '·',
  unreadable: '·',
}
export const asideSign = '–'
export const unknownSign = '?'

export const relationSigns: Readonly<Record<Relation, string>> = {
  equal: '=',
  about: '≈',
  atLeast: '≥',
  atMost: '≤',
  moreThan: '>',
  lessThan: '<',
}

/** Why a number was read as it was. A test demands that every reason has its words. */
export function becauseOf({ because }: Claim): Said {
  return { key: `claims.because.${because}` as MessageKey }
}

/** Why a number was left aside, or that it was not understood. */
export function asideOf(reason: AsideReason | null): Said {
  return { key: reason === null ? 'understood.unknown' : (`claims.aside.${reason}` as MessageKey) }
}
