import type { Claim } from '../../../server/src/claims/claim.ts'
import { claimsOf } from '../../../server/src/claims/claims.ts'
import type { Report, Sentence } from '../../../server/src/report/report.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Example, Expected } from './read.ts'

const absent = { form: null, state: 'absent' as const, span: null, firstLine: null, rows: [] }

/** A report of one paragraph: just what the prose needs. */
export function reportOf({ text, section, aspect, year, unit }: Example): Report {
  const sentences: Sentence[] = []
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('。', start)
    const end = stop < 0 ? text.length : stop + 1
    sentences.push({ span: { start, end }, section, aspect })
    start = end
  }
  return {
    draft: {
      ...parse(''),
      source: text,
      text,
      raw: text,
      origin: (span) => span,
      reading: (offset) => offset,
    },
    edition: year <= 2020 ? '2019' : '2021',
    year: { value: year, span: null },
    title: null,
    period: null,
    unit: null,
    unitKind: unit,
    dated: null,
    sections: [],
    aspects: [],
    tables: { t2: absent, t3: absent, t4: absent },
    cells: new Map(),
    sentences,
  }
}

export interface Outcome {
  readonly example: Example
  readonly claims: readonly Claim[]
  readonly missed: readonly Expected[]
  readonly wrong: readonly Claim[]
  readonly hit: readonly Expected[]
}

/** Compares what is read with what is expected. Claims that are only implied are never wrong where they may be listed. */
export function judge(example: Example): Outcome {
  const claims = claimsOf(reportOf(example))
  const left = [...claims]
  const hit: Expected[] = []
  const missed: Expected[] = []
  // What must be listed goes first, lest an optional claim of the same kind takes its place.
  for (const expected of [...example.claims].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const at = left.findIndex((claim) => matches(claim, expected))
    if (at >= 0) {
      left.splice(at, 1)
      if (!expected.optional) hit.push(expected)
    } else if (!expected.optional) missed.push(expected)
  }
  return { example, claims, missed, wrong: left, hit }
}

function matches(claim: Claim, { quantities, relation, value }: Expected): boolean {
  return (
    claim.value === value &&
    (claim.relation === relation || claim.inferred) &&
    claim.quantities.length === quantities.length &&
    claim.quantities.every((quantity) => quantities.includes(quantity))
  )
}

const signs = { equal: '=', about: '~', atLeast: '>=', atMost: '<=', moreThan: '>', lessThan: '<' } as const

/** As in a corpus line. */
export function line(claim: {
  quantities: readonly string[]
  relation: Claim['relation']
  value: number
}): string {
  return `${claim.quantities.join('/')}${signs[claim.relation]}${claim.value}`
}
