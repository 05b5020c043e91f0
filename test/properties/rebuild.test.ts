import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, type Report, read } from '../../server/src/gouji.ts'
import { rebuilt } from '../../server/src/rules/tables/rebuild.ts'
import { tableIds } from '../../server/src/rules/tables/tables.ts'
import { tableRewritingAt } from '../../server/src/services/rewriteTable.ts'
import { layout } from '../../server/src/services/tableLayout.ts'
import { encodings } from '../support/encode/index.ts'
import { alarms, applied, judge, told } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

const reports = 2

/** Every cell that was read: text as written, state and value. */
const cellsOf = ({ cells, draft }: Report) =>
  [...cells.values()].map(
    ({ id, state, value, span }) => `${id} ${state} ${value} ${draft.raw.slice(span.start, span.end)}`,
  )

for (const encoding of encodings) {
  const cases = casesOf(encoding, reports)

  test(`${encoding.name}: a table written anew has every value in its place`, () => {
    for (const { model, choices } of cases) {
      let { text } = encoding.write(model, choices)
      const before = cellsOf(read(parse(text)))
      // One after the other, as an author does: a document is mixed meanwhile.
      for (const id of [...tableIds].reverse()) {
        const found = rebuilt(read(parse(text)), id)
        assert.ok(found, `${id} of ${choices}`)
        assert.deepEqual([found.blank, found.zeros], [0, 0])
        text = applied(text, { edits: [found.edit] })
        assert.deepEqual(cellsOf(read(parse(text))).sort(), before.toSorted(), `after ${id}:\n${text}`)
      }
      for (const id of tableIds) {
        const again = rebuilt(read(parse(text)), id)!
        assert.equal(applied(text, { edits: [again.edit] }), text, `${id} once more`)
      }
      assert.deepEqual(layout(parse(text)), [], 'aligned as the formatter aligns')
    }
  })

  test(`${encoding.name}: a table written anew is nothing to find fault with`, () => {
    for (const { model, choices } of cases) {
      const { text } = encoding.write(model, choices)
      const before = alarms(judge(text)).length
      for (const id of tableIds) {
        const after = applied(text, { edits: [rebuilt(read(parse(text)), id)!.edit] })
        const found = alarms(judge(after))
        assert.ok(found.length <= before, found.map((each) => told(after, each)).join('\n'))
      }
    }
  })

  test(`${encoding.name}: a table is offered as a Markdown table until it is one`, () => {
    const { model, choices } = cases[0]!
    const { text, cells } = encoding.write(model, choices)
    const isPage = /<body/i.test(text)
    for (const [cell, id] of [
      ['t2.licences.decisions', 't2'],
      ['t3.granted.natural', 't3'],
      ['t4.direct.upheld', 't4'],
    ] as const) {
      const offered = tableRewritingAt(read(parse(text)), cells.get(cell)!)
      if (isPage) {
        assert.equal(offered, null)
        continue
      }
      const after = offered ? applied(text, { edits: [offered.edit] }) : text
      const report = read(parse(after))
      const { end } = report.draft.origin(report.tables[id].span!)
      assert.equal(tableRewritingAt(report, { start: end, end }), null, after)
    }
  })
}
