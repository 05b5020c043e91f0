import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodings } from '../support/encode/index.ts'
import { alarms, judge, told } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

const words = ['若干', '见附表', '略', '不涉及', 'XX', '约5']

for (const encoding of encodings) {
  test(`${encoding.name}: words in a cell are a cell that is not filled in properly, not a row that is not there`, () => {
    const faults: string[] = []
    let n = 0
    for (const { model, choices } of casesOf(encoding, 4)) {
      const ids = [...model.cells.keys()]
      const own = (start: string) => ids.filter((id) => id.startsWith(start))
      for (const id of [
        own('t2.rules.')[1]!,
        own('t2.normative.')[0]!,
        ...['t2.licences.decisions', 't2.penalties.decisions', 't2.coercion.decisions'],
        ...['t3.received.natural', 't3.granted.legal', 't3.refused.law.natural'],
        ...own('t4.').slice(2, 5),
      ]) {
        const word = words[n++ % words.length]!
        const changed = { ...model, cells: new Map([...model.cells, [id, word]]) }
        const { text } = encoding.write(changed, choices)
        const found = alarms(judge(text))
        const [only] = found
        if (found.length !== 1 || only!.rule !== 'cell-invalid' || only!.cells[0] !== id)
          faults.push(
            `${model.edition} ${choices.look.name} ${choices.disputes} ${id} ${word}: ${found.map((f) => told(text, f)).join('; ')}`,
          )
      }
    }
    // Where labels run over lines it is not always certain that words are no part of one.
    const most = encoding.keepsPositions ? 0 : 0.15 * n
    assert.ok(faults.length <= most, `${faults.length} of ${n}\n${faults.slice(0, 12).join('\n')}`)
  })
}
