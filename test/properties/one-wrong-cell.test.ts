import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../server/src/gouji.ts'
import { encodings } from '../support/encode/index.ts'
import { applied, judge, told } from '../support/judge.ts'
import { looks } from '../support/look.ts'
import { type Case, casesOf, randomSlip, type Slip, seed, withSlips } from '../support/samples.ts'

const kinds: readonly Slip['kind'][] = ['part', 'total', 'concluded', 'received or carried', 'case']

/** Looks in which a repaired cell reads as its author wrote it. */
const looked = [looks.plain, looks.narrow, looks.wide, looks.spaced]

/** What is wrong with the answer to one changed cell; null when it is right. */
function fault({ encoding, model, choices }: Case, right: string, slip: Slip): string | null {
  const { text, cells } = encoding.write(withSlips(model, slip), choices)
  const errors = judge(text).filter(({ severity }) => severity === 'error')
  const because = wrong()
  const where = `${encoding.name} ${model.edition} ${choices.disputes} ${slip.kind} ${slip.id}: ${model.cells.get(slip.id)} typed as ${slip.text}`
  return because && `${where}: ${because}: ${errors.map((each) => told(text, each)).join('; ')}`

  function wrong(): string | null {
    const [only] = errors
    if (errors.length !== 1 || !only) return `${errors.length} errors`
    if (only.rule !== (slip.kind === 'case' ? 'case-total' : 'row-total')) return 'another rule'
    const preferred = only.fixes.find((fix) => fix.preferred)
    if (preferred) return determined(only, preferred)
    if (slip.kind !== 'case') return 'not determined'
    return only.cells.includes(slip.id) ? null : 'the culprit is not among the candidates'
  }

  function determined(only: Finding, preferred: Finding['fixes'][number]): string | null {
    const span = cells.get(slip.id)!
    if (only.cells[0] !== slip.id) return 'another culprit'
    if (only.span.start !== span.start || only.span.end !== span.end) return 'another place'
    if (only.expected !== model.cells.get(slip.id)) return 'another value'
    return applied(text, preferred) === right ? null : 'the fix does not restore the document'
  }
}

for (const encoding of encodings) {
  const least = encoding.keepsPositions ? 0.99 : 0.97
  test(`${encoding.name}: one wrong cell is one finding on it with its value, in ${least * 100} % of cases`, (t) => {
    let all = 0
    const faults: string[] = []
    for (const each of casesOf(encoding, 6, looked)) {
      const right = encoding.write(each.model, each.choices).text
      for (const kind of kinds) {
        for (const slip of fc.sample(randomSlip(each.model, [kind]), { numRuns: 4, seed: seed + all })) {
          all++
          const because = fault(each, right, slip)
          if (because) faults.push(because)
        }
      }
    }
    const share = 1 - faults.length / all
    t.diagnostic(`${(share * 100).toFixed(2)} % of ${all} slips`)
    // To miss is allowed now and then; to be sure of something wrong is not.
    assert.deepEqual(
      faults.filter((each) => each.includes(': another ')),
      [],
    )
    assert.ok(share >= least, `${(share * 100).toFixed(2)} %\n${faults.slice(0, 8).join('\n')}`)
  })
}
