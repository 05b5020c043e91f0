import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { encodings } from '../support/encode/index.ts'
import { alarms, judge, told } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

/** What offices write for a 0. Nothing at all is only told from a lost cell where positions are kept. */
const marks = ['/', '-', '—', '无', '']

/**
 * Where nothing at all stands for a 0, two shapes leave it open where table 4 begins: then *cannot tell* is the
 * answer, and only that.
 */
const leavesOpen = (encoding: string, zero: string) =>
  zero === '' && (encoding === 'pipe-rows-leading' || encoding === 'tabs-padded')

for (const encoding of encodings) {
  const zeros = encoding.keepsPositions ? marks : marks.filter((mark) => mark !== '')
  test(`${encoding.name}: blanks for zeros are read as blanks and raise no alarm`, () => {
    for (const [i, { model, choices }] of casesOf(encoding, 10).entries()) {
      const zero = zeros[i % zeros.length]!
      const { text, cells } = encoding.write(model, { ...choices, zero })
      const report = read(parse(text))
      const what = `${JSON.stringify(zero)} ${model.edition} ${choices.look.name} ${choices.disputes}`
      const open = leavesOpen(encoding.name, zero)
      for (const [id, { start, end }] of cells) {
        const state = report.cells.get(id)?.state
        if (open && id.startsWith('t4.') && state === undefined) continue
        assert.equal(state, text.slice(start, end) === zero ? 'blank' : 'number', `${id} ${what}`)
      }
      const found = alarms(judge(text)).filter(({ rule }) => !open || rule !== 'row-incomplete')
      assert.deepEqual(
        found.map((each) => told(text, each)),
        [],
        what,
      )
    }
  })
}
