import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { encodings } from '../support/encode/index.ts'
import { alarms, judge, told } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

/** What offices write for a 0. Nothing at all is only told from a lost cell where positions are kept. */
const marks = ['/', '-', '—', '无', '']

for (const encoding of encodings) {
  const zeros = encoding.keepsPositions ? marks : marks.filter((mark) => mark !== '')
  test(`${encoding.name}: blanks for zeros are read as blanks and raise no alarm`, () => {
    for (const [i, { model, choices }] of casesOf(encoding, 10).entries()) {
      const zero = zeros[i % zeros.length]!
      const { text, cells } = encoding.write(model, { ...choices, zero })
      const report = read(parse(text))
      const what = `${JSON.stringify(zero)} ${model.edition} ${choices.look.name} ${choices.disputes}`
      for (const [id, { start, end }] of cells) {
        if (text.slice(start, end) !== zero) continue
        assert.equal(report.cells.get(id)?.state, 'blank', `${id} ${what}`)
      }
      assert.deepEqual(
        alarms(judge(text)).map((each) => told(text, each)),
        [],
        what,
      )
    }
  })
}
