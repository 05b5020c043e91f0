import type { UnitKind } from './report.ts'

/** 条例第四十九条: by when a body publishes its report, in the year after the one reported on. */
export interface Deadline {
  readonly month: 1 | 3
  readonly day: 31
  /** `law`: the article names this kind of body; `practice`: it does not, and local notices set the same day as for departments. */
  readonly by: 'law' | 'practice'
}

/** Null when the kind of body, and so the date, is not known. */
export function deadlineOf(kind: UnitKind | null): Deadline | null {
  if (kind === null) return null
  if (kind.startsWith('government')) return { month: 3, day: 31, by: 'law' }
  const unnamed = kind === 'township' || kind === 'street' || kind === 'zone'
  return { month: 1, day: 31, by: unnamed ? 'practice' : 'law' }
}
