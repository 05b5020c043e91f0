import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Edition } from '../../server/src/forms/form.ts'
import { allIds, settle } from './cells.ts'
import { disputesStyles, encodings, headingStyles, plainChoices } from './encode/index.ts'
import { looks } from './look.ts'
import { randomReport } from './report.ts'

const editions: readonly Edition[] = ['2019', '2021']

for (const encoding of encodings) {
  test(`${encoding.name}: every cell stands where the generator says`, () => {
    for (const edition of editions) {
      for (const model of fc.sample(randomReport(edition), { numRuns: 6, seed: 7 })) {
        for (const disputes of disputesStyles) {
          const { text, cells } = encoding.write(model, { ...plainChoices, disputes, seed: model.year })
          assert.equal(cells.size, allIds(edition).length)
          for (const [id, span] of cells)
            assert.equal(text.slice(span.start, span.end), model.cells.get(id), id)
        }
      }
    }
  })
}

test('line ends, byte order mark, digits and headings move the cells, not their values', () => {
  const [model] = fc.sample(randomReport('2021'), { numRuns: 1, seed: 3 })
  for (const encoding of encodings) {
    for (const look of Object.values(looks)) {
      for (const headings of Object.values(headingStyles)) {
        const choices = { ...plainChoices, look, headings, newline: '\r\n', bom: true } as const
        const { text, cells } = encoding.write(model!, choices)
        assert.ok(!/[^\r]\n/.test(text) && text.startsWith('\uFEFF'))
        for (const [id, span] of cells)
          assert.equal(text.slice(span.start, span.end), look.value(model!.cells.get(id)!), id)
      }
    }
  }
})

test('generated tables hold every equation', () => {
  for (const edition of editions) {
    for (const { cells } of fc.sample(randomReport(edition), { numRuns: 200, seed: 11 })) {
      const parts = [...cells].filter(([id]) => !/total|concluded|carriedOut/.test(id))
      assert.deepEqual([...settle(edition, new Map(parts))], [...cells])
      const sum = (row: string) => Number(cells.get(`t3.${row}.total`))
      assert.equal(sum('received') + sum('carriedIn'), sum('concluded') + sum('carriedOut'))
    }
  }
})
