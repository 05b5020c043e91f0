import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../../server/src/gouji.ts'
import { definitionAt } from '../../server/src/services/definition.ts'
import { mentionsOf } from '../../server/src/services/mentions.ts'
import { referencesAt } from '../../server/src/services/references.ts'
import { encodings } from '../support/encode/index.ts'
import { reportsIn } from './full.ts'
import { marked } from './named.ts'

const doc = marked(
  [
    '{{report received.natural=⟦2⟧{part} received.business=1 received.total=⟦3⟧{received}',
    'carriedIn.natural=1 carriedIn.total=⟦1⟧{carriedIn} granted.natural=3 granted.business=1',
    'concluded.total=⟦4⟧{concluded} onRequest=全年新收政府信息公开申请⟦3件⟧{new}，上年结转⟦1件⟧{carried}，共办理⟦4件⟧{handled}。',
    'intro=2024年，我镇收到政府信息公开申请⟦3件⟧{again}。',
    'supervision=因政府信息公开⟦未发生⟧{none}行政复议、行政诉讼，开展培训⟦7次⟧{training}。}}',
  ].join(' '),
)
const { report, at } = doc

const definition = (name: string) => definitionAt(report, at(name).start)

test('a number in the prose leads to its cell, with the row around it', () => {
  const found = definition('new')!
  assert.deepEqual(found.from, at('new'))
  assert.deepEqual(
    found.cells.map(({ span }) => span),
    [at('received')],
  )
  const { row } = found.cells[0]!
  assert.equal(
    doc.text.slice(row.start, row.end),
    '一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3',
  )
})

test('a sum leads to its members; several meanings lead to all their cells', () => {
  assert.deepEqual(
    definition('handled')!.cells.map(({ span }) => span),
    [at('received'), at('carriedIn')],
  )
  const [first, ...others] = definition('again')!.cells.map(({ span }) => span)
  assert.deepEqual(first, at('received'))
  assert.deepEqual(others, [at('carriedIn')])
})

test('a number whose reading nobody needs to guess leads only there', () => {
  const cells = definition('carried')!.cells.map(({ span }) => span)
  assert.deepEqual(cells, [at('carriedIn')])
})

test('one word that says two things leads to the cells of both', () => {
  assert.equal(definition('none')!.cells.length, 3)
  assert.deepEqual(referencesAt(report, at('none').start)!.mentions, [at('none')])
})

test('a cell is its own definition; other numbers and words have none', () => {
  assert.deepEqual(definition('received')!.cells[0]!.span, at('received'))
  assert.equal(definition('training'), null)
  assert.equal(definitionAt(report, doc.text.indexOf('一、总体情况')), null)
})

test('a cell is referred to by the numbers that state it, also within a sum', () => {
  const found = referencesAt(report, at('received').start)!
  assert.deepEqual(found.cells, [at('received')])
  assert.deepEqual(found.mentions, [at('again'), at('new'), at('handled')])
  assert.deepEqual(referencesAt(report, at('carriedIn').start)!.mentions, [at('carried'), at('handled')])
  assert.deepEqual(referencesAt(report, at('part').start)!.mentions, [])
})

test('a number in the prose has its cell and the other numbers that state the same', () => {
  for (const name of ['new', 'again']) {
    const found = referencesAt(report, at(name).start)!
    assert.deepEqual(found.cells, [at('received')])
    assert.deepEqual(found.mentions, [at('again'), at('new')])
  }
})

test('a number that no table holds has the other places that state it', () => {
  const { report, all } = marked(
    '{{report supervision=本年度⟦未收取⟧{fee}信息处理费。 other=本年度⟦未收取⟧{fee}信息处理费。}}',
  )
  const [first] = all('fee')
  const found = referencesAt(report, first!.start)!
  assert.deepEqual([found.cells, found.mentions], [[], all('fee')])
})

test('a total has the parts of its equations, a part has none', () => {
  const text = ({ start, end }: { start: number; end: number }) => doc.text.slice(start, end)
  const received = referencesAt(report, at('received').start)!.parts
  assert.deepEqual(received.map(text), ['2', '1', '0', '0', '0', '0'])
  // (七)总计 › 总计 is the sum of its row and of its column.
  assert.equal(referencesAt(report, at('concluded').start)!.parts.length, 6 + 21)
  assert.deepEqual(referencesAt(report, at('part').start)!.parts, [])
})

test('there are no references where there is no number of the form', () => {
  assert.equal(referencesAt(report, at('training').start), null)
  assert.equal(referencesAt(report, 0), null)
})

/** From every number in the prose to its cells, and back. */
function roundTrip(report: Report): number {
  let steps = 0
  for (const { claim, meant } of mentionsOf(report)) {
    const { start } = report.draft.origin(claim.span)
    const cells = definitionAt(report, start)?.cells ?? []
    assert.equal(
      cells.length > 0,
      meant.some(({ cells }) => cells.some((id) => report.cells.has(id))),
    )
    for (const cell of referencesAt(report, start)!.cells) {
      assert.ok(cells.some(({ span }) => span.start === cell.start))
      const back = referencesAt(report, cell.start)!.mentions
      assert.ok(
        back.some((mention) => mention.start === start),
        `${start} from ${cell.start}`,
      )
      steps++
    }
  }
  return steps
}

for (const encoding of encodings) {
  test(`from a number to its cell and back: ${encoding.name}`, () => {
    const steps = reportsIn(encoding).map(roundTrip)
    assert.ok(steps.reduce((sum, each) => sum + each, 0) > 20, `${steps}`)
  })
}
