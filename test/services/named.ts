import assert from 'node:assert/strict'
import type { Span } from '../../server/src/text/span.ts'
import { type Checked, checked } from './marked.ts'

/** A report with named places: `⟦12件⟧{said}`. A name may stand at several places. */
export interface MarkedReport extends Omit<Checked, 'at' | 'marks'> {
  /** The one place of that name. */
  at(name: string): Span
  /** All places of that name, by position. */
  all(name: string): readonly Span[]
}

export function marked(written: string): MarkedReport {
  const { marks, ...rest } = checked(written)
  const all = (name: string) => marks.filter(({ rule }) => rule === name).map(({ span }) => span)
  return {
    ...rest,
    all,
    at(name) {
      const [span, ...more] = all(name)
      assert.ok(span && more.length === 0, `one place called ${name}`)
      return span
    },
  }
}
