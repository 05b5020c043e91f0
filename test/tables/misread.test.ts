import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodings } from '../support/encode/index.ts'
import { applied, judge } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

/** A column of zeros, for which a text recognition has the letter. */
const column = /^t3\..*\.welfare$/

test('a column of letters for zeros is one finding; its only fix, which nobody applies unasked, restores the report', () => {
  for (const encoding of encodings) {
    for (const { model, choices } of casesOf(encoding, 1)) {
      const right = { ...model, cells: new Map(model.cells) }
      for (const id of model.cells.keys()) if (column.test(id)) right.cells.set(id, '0')
      const wrong = { ...right, cells: new Map(right.cells) }
      for (const id of model.cells.keys()) if (column.test(id)) wrong.cells.set(id, 'O')
      const { text } = encoding.write(wrong, choices)
      const found = judge(text).filter(
        ({ rule, cells: [first] }) => rule === 'cell-invalid' && column.test(first ?? ''),
      )
      assert.equal(found.length, 1, encoding.name)
      const { cells, fixes } = found[0]!
      assert.ok(
        cells.length >= (encoding.keepsPositions ? 23 : 18) && cells.every((id) => column.test(id)),
        encoding.name,
      )
      assert.equal(fixes.length, 1)
      assert.ok(!fixes[0]!.safe)
      if (encoding.keepsPositions) {
        const zeros = encoding.write(right, choices).text
        assert.equal(applied(text, fixes[0]!).normalize('NFKC'), zeros.normalize('NFKC'), encoding.name)
      }
    }
  }
})
