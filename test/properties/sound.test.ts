import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse, read } from '../../server/src/gouji.ts'
import { encodings } from '../support/encode/index.ts'
import { alarms, judge, told } from '../support/judge.ts'
import { narrow } from '../support/look.ts'
import { randomReport } from '../support/report.ts'
import { casesOf, editions, randomChoices, seed } from '../support/samples.ts'

for (const encoding of encodings) {
  for (const edition of editions) {
    test(`${encoding.name}, ${edition}: a report in which everything agrees raises no alarm`, () => {
      const report = fc.tuple(randomReport(edition), randomChoices())
      fc.assert(
        fc.property(report, ([model, choices]) => {
          const { text } = encoding.write(model, choices)
          assert.deepEqual(
            alarms(judge(text)).map((each) => told(text, each)),
            [],
          )
        }),
        { seed, numRuns: 30 },
      )
    })
  }
}

/** Shares of cells that must be read with the right value at the right place. */
const leastRead = { keeps: 1, others: 0.97 }

for (const encoding of encodings) {
  test(`${encoding.name}: every cell is read with its value and its place`, (t) => {
    let all = 0
    const lost: string[] = []
    for (const { model, choices } of casesOf(encoding, 8)) {
      const { text, cells } = encoding.write(model, choices)
      const report = read(parse(text))
      for (const [id, span] of cells) {
        all++
        const figure = report.cells.get(id)
        const place = figure && report.draft.origin(figure.span)
        const value = Number(narrow(model.cells.get(id)!))
        if (figure?.value !== value || place?.start !== span.start || place.end !== span.end)
          lost.push(
            `${model.edition} ${choices.look.name} ${choices.disputes} ${id}: ${figure?.value} for ${value}`,
          )
      }
    }
    const share = 1 - lost.length / all
    t.diagnostic(`${(share * 100).toFixed(2)} % of ${all} cells`)
    assert.ok(
      share >= (encoding.keepsPositions ? leastRead.keeps : leastRead.others),
      lost.slice(0, 10).join('\n'),
    )
  })
}
