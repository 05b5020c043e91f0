import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hintsOf } from '../../server/src/services/hints.ts'
import { checked, manners, reportAs } from './marked.ts'

/** Hints with what stands before them. */
const hints = (written: string) => {
  const { report, findings, text } = checked(written)
  return hintsOf(report, findings).map(({ at, value }) => `${/\S*$/.exec(text.slice(0, at))![0]} = ${value}`)
}

for (const manner of ['markdown-simple', 'tabs', 'lines', 'spaces'])
  test(`behind a wrong total in ${manner} stands what its parts give`, () => {
    const settings =
      'received.natural=9 received.business=2 received.total=13 granted.natural=9 granted.business=2'
    assert.deepEqual(hints(reportAs(manner, settings)), ['13 = 11'])
  })

for (const manner of manners)
  test(`right totals in ${manner} have no hint`, () => {
    assert.deepEqual(hints(reportAs(manner, 'received.natural=9 granted.natural=9')), [])
  })

test('blank totals have a hint, also where the equations say nothing is wrong', () => {
  assert.deepEqual(
    hints(reportAs('tabs', 'received.natural=9 received.total=/ granted.natural=9 review.total=/')),
    ['/ = 9', '/ = 0'],
  )
})

test('a total of which a part is wrong is right and has no hint', () => {
  const written = reportAs(
    'tabs',
    'received.natural=8 received.total=9 granted.natural=9 concluded.natural=9 carriedOut.natural=0 carriedOut.total=0',
  )
  const { findings } = checked(written)
  assert.deepEqual(
    findings.map(({ cells }) => cells[0]),
    ['t3.received.natural'],
  )
  assert.deepEqual(hints(written), [])
})

test('only hints of the range are given', () => {
  const { report, findings, text } = checked(reportAs('tabs', 'received.total=/ review.total=/'))
  const at = text.indexOf('四、政府信息公开行政复议')
  assert.equal(hintsOf(report, findings).length, 2)
  assert.equal(hintsOf(report, findings, { start: at, end: text.length }).length, 1)
})
