import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CellId, Edition } from '../../server/src/forms/form.ts'
import {
  applicants,
  blocks,
  type Cells,
  idsOf,
  outcomes,
  partRows,
  randomCells,
  settle,
} from '../support/cells.ts'
import { dice } from '../support/dice.ts'
import { analysed, changed, told } from './sheets.ts'

const editions: readonly Edition[] = ['2019', '2021']
const samples = (edition: Edition, numRuns: number): readonly Cells[] =>
  fc.sample(randomCells(edition), { numRuns, seed: 20241231 })
const number = (cells: Cells, id: CellId) => Number(cells.get(id))

for (const edition of editions) {
  test(`${edition}: a table that adds up is not spoken of`, () => {
    fc.assert(
      fc.property(randomCells(edition), (numbers) => {
        const { addsUp, suspects, cases } = analysed(edition, numbers)
        assert.deepEqual([cases.length, suspects.size, addsUp], [0, 0, { t3: true, t4: true }])
      }),
      { numRuns: 100, seed: 1 },
    )
  })

  test(`${edition}: one wrong cell of table 3, whichever it is, is found with its right value`, () => {
    for (const cells of samples(edition, 6))
      for (const id of idsOf('t3', edition))
        for (const by of [-3, 1, 9]) {
          const right = number(cells, id)
          if (right + by < 0) continue
          const wrong = changed(cells, { [id]: right + by })
          assert.deepEqual(told(analysed(edition, wrong)), [`row-total ${id}=${right}`], `${id} by ${by}`)
        }
  })

  test(`${edition}: a cell left blank that cannot be 0 is found with its right value`, () => {
    for (const cells of samples(edition, 6))
      for (const id of idsOf('t3', edition)) {
        const right = number(cells, id)
        const expected = right === 0 ? [] : [`row-total ${id}=${right}`]
        assert.deepEqual(told(analysed(edition, changed(cells, { [id]: '' }))), expected)
      }
  })

  test(`${edition}: two wrong cells are two findings, each with the right value or with it among the candidates`, () => {
    const { pick, roll } = dice(42)
    const ids = idsOf('t3', edition)
    let found = 0
    let open = 0
    for (const cells of samples(edition, 20))
      for (let i = 0; i < 25; i++) {
        const [a, b] = [pick(ids), pick(ids)]
        const [byA, byB] = [1 + roll(9), 10 + roll(9)]
        if (a === b) continue
        const wrong = changed(cells, { [a]: number(cells, a) + byA, [b]: number(cells, b) + byB })
        const lines = told(analysed(edition, wrong)).sort()
        const expected = [a, b].map((id) => `row-total ${id}=${number(cells, id)}`).sort()
        if (lines.join() === expected.join()) found++
        else open++
      }
    // Different amounts leave nothing to doubt.
    assert.deepEqual([found > 450, open], [true, 0])
  })

  test(`${edition}: (七)总计 left at 0 while the results are not is one finding that fills the row`, () => {
    for (const cells of samples(edition, 30)) {
      const row = [...applicants, 'total'].map((column) => `t3.concluded.${column}`)
      const filled = row.filter((id) => number(cells, id) > 0)
      if (filled.length === 0) continue
      for (const nothing of ['0', '']) {
        const wrong = changed(cells, Object.fromEntries(row.map((id) => [id, nothing])))
        const repairs = filled.map((id) => `${id}=${number(cells, id)}`).join('+')
        assert.deepEqual(told(analysed(edition, wrong)), [`concluded-total ${repairs}`])
      }
    }
  })

  test(`${edition}: the 总计 column left empty is one finding that fills the column`, () => {
    for (const cells of samples(edition, 30)) {
      const totals = idsOf('t3', edition).filter((id) => id.endsWith('.total'))
      const filled = totals.filter((id) => number(cells, id) > 0)
      if (filled.length < 2) continue
      for (const nothing of ['0', '']) {
        const wrong = changed(cells, Object.fromEntries(totals.map((id) => [id, nothing])))
        const repairs = filled.map((id) => `${id}=${number(cells, id)}`).join('+')
        assert.deepEqual(told(analysed(edition, wrong)), [`row-total ${repairs}`])
      }
    }
  })

  test(`${edition}: one wrong cell of table 4 is one finding, with the right value known or among the candidates`, () => {
    for (const cells of samples(edition, 30))
      for (const id of idsOf('t4', edition))
        for (const by of [-2, -1, 1, 5]) {
          const right = number(cells, id)
          if (right + by < 0) continue
          const lines = told(analysed(edition, changed(cells, { [id]: right + by })))
          assert.equal(lines.length, 1)
          assert.match(lines[0]!, new RegExp(`^case-total .*\\b${id.replaceAll('.', '\\.')}=${right}\\b`))
        }
  })

  test(`${edition}: however much is wrong, no more is said than rows or columns fail`, () => {
    const { pick, roll } = dice(7)
    const ids = idsOf('t3', edition)
    for (const cells of samples(edition, 30)) {
      const changes = Array.from({ length: 3 + roll(25) }, () => [pick(ids), roll(50)] as const)
      const { cases } = analysed(edition, changed(cells, Object.fromEntries(changes)))
      assert.ok(cases.length <= changes.length)
      for (const { verdict } of cases)
        for (const { value } of verdict.kind === 'wrong' ? verdict.repairs : verdict.options.flat())
          assert.ok(Number.isInteger(value) && value >= 0)
    }
  })

  test(`${edition}: a row whose values cannot be placed silences its equations and no others`, () => {
    const cells = settle(
      edition,
      new Map([
        ['t3.granted.natural', '4'],
        ['t3.received.natural', '4'],
      ]),
    )
    const incomplete = [`t3.${partRows(edition)[3]}`]
    assert.deepEqual(told(analysed(edition, cells, { incomplete })), [])
    const wrong = changed(cells, { 't3.received.total': 5 })
    assert.deepEqual(told(analysed(edition, wrong, { incomplete })), ['row-total t3.received.total=4'])
    // The sum of results is not judged, so only the row speaks, and it does not say which cell.
    const result = changed(cells, { 't3.granted.total': 6 })
    assert.deepEqual(told(analysed(edition, result, { incomplete })), [
      `row-total t3.granted.total? ${['natural=6', 'business=2', 'research=2', 'welfare=2', 'legal=2', 'otherOrg=2', 'total=4'].map((each) => `t3.granted.${each}`).join(' | ')}`,
    ])
  })
}

const table = (given: Readonly<Record<CellId, number>>) =>
  settle('2021', new Map(Object.entries(given).map(([id, value]) => [id, `${value}`])))
const lines = (given: Readonly<Record<CellId, number>>, changes: Readonly<Record<CellId, number | string>>) =>
  told(analysed('2021', changed(table(given), changes)))

test('two wrong cells of one row are told by their columns', () => {
  assert.deepEqual(
    lines(
      {
        't3.received.natural': 5,
        't3.received.business': 3,
        't3.granted.natural': 5,
        't3.granted.business': 3,
      },
      { 't3.granted.natural': 7, 't3.granted.business': 4 },
    ),
    ['row-total t3.granted.natural=5', 'row-total t3.granted.business=3'],
  )
})

test('a wrong total and another row’s wrong cell are two findings', () => {
  assert.deepEqual(
    lines(
      { 't3.received.natural': 5, 't3.granted.natural': 5 },
      { 't3.received.total': 6, 't3.partial.legal': 2 },
    ),
    ['row-total t3.received.total=5', 'row-total t3.partial.legal=0'],
  )
})

test('(七)总计 of a column wrong together with its own total is one finding that repairs both', () => {
  assert.deepEqual(
    lines(
      { 't3.received.natural': 5, 't3.granted.natural': 5 },
      { 't3.concluded.natural': 6, 't3.concluded.total': 6 },
    ),
    ['concluded-total t3.concluded.natural=5+t3.concluded.total=5'],
  )
})

test('(七)总计 not filled in is all that is said while 第一项 is empty too', () => {
  assert.deepEqual(lines({}, { 't3.granted.natural': 3, 't3.granted.total': 3 }), [
    'concluded-total t3.concluded.natural=3+t3.concluded.total=3',
  ])
})

test('(七)总计 left behind in several columns is one finding', () => {
  assert.deepEqual(
    lines(
      {
        't3.received.natural': 5,
        't3.received.business': 2,
        't3.received.legal': 1,
        't3.granted.natural': 5,
        't3.granted.business': 2,
        't3.granted.legal': 1,
      },
      { 't3.concluded.natural': 4, 't3.concluded.business': 1, 't3.concluded.total': 6 },
    ),
    ['concluded-total t3.concluded.natural=5+t3.concluded.business=2+t3.concluded.total=8'],
  )
})

test('a column total computed from the wrong cell: both rows are told', () => {
  assert.deepEqual(
    lines(
      { 't3.received.natural': 5, 't3.granted.natural': 5 },
      { 't3.granted.natural': 6, 't3.concluded.natural': 6 },
    ),
    ['row-total t3.granted.natural=5', 'row-total t3.concluded.natural=5'],
  )
})

test('the same amount in two rows and two columns: each row names both columns, neither preferred', () => {
  const given = { 't3.received.natural': 9, 't3.granted.natural': 5, 't3.partial.business': 5 }
  assert.deepEqual(
    lines(
      { ...given, 't3.granted.business': 4, 't3.partial.natural': 4, 't3.received.business': 9 },
      { 't3.granted.natural': 7, 't3.partial.business': 7 },
    ),
    [
      'row-total t3.granted.total? t3.granted.natural=5 | t3.granted.business=2',
      'row-total t3.partial.total? t3.partial.natural=2 | t3.partial.business=5',
    ],
  )
})

test('the same amount in three rows and three columns: each row names the three cells in doubt', () => {
  const rows = ['granted', 'partial', 'refused.law']
  const columns = ['natural', 'business', 'legal']
  const parts = rows.flatMap((row) => columns.map((column) => [`t3.${row}.${column}`, 4]))
  const received = columns.map((column) => [`t3.received.${column}`, 12])
  assert.deepEqual(
    lines(Object.fromEntries([...parts, ...received]), {
      't3.granted.natural': 6,
      't3.partial.business': 6,
      't3.refused.law.legal': 6,
    }),
    rows.map((row) => {
      const cells = columns.map((column, i) => `t3.${row}.${column}=${i === rows.indexOf(row) ? 4 : 2}`)
      return `row-total t3.${row}.total? ${cells.join(' | ')}`
    }),
  )
})

test('12 split into 1 and 2 over two cells is one finding', () => {
  assert.deepEqual(
    lines(
      { 't3.received.natural': 12, 't3.granted.natural': 12 },
      { 't3.granted.natural': 1, 't3.granted.business': 2 },
    ),
    ['row-total t3.granted.natural=12+t3.granted.business=0'],
  )
})

test('blocks of table 4 are judged one by one', () => {
  const given = Object.fromEntries(
    blocks.flatMap((block) => outcomes.map((outcome) => [`t4.${block}.${outcome}`, 2])),
  )
  assert.deepEqual(lines(given, { 't4.review.total': 0, 't4.direct.total': 1 }), [
    'case-total t4.review.total=8',
    'case-total t4.direct.total=8',
  ])
})

test('results whose 总计 was left blank, from three rows on, are one finding', () => {
  const given = {
    't3.received.natural': 9,
    't3.granted.natural': 4,
    't3.partial.natural': 3,
    't3.declined.repeat.natural': 2,
  }
  const blank = { 't3.granted.total': '', 't3.partial.total': '', 't3.declined.repeat.total': '' }
  assert.deepEqual(lines(given, blank), [
    'row-total t3.granted.total=4+t3.partial.total=3+t3.declined.repeat.total=2',
  ])
  const { 't3.partial.total': _, ...two } = blank
  assert.deepEqual(lines(given, two), [
    'row-total t3.granted.total=4',
    'row-total t3.declined.repeat.total=2',
  ])
})

test('a cell that cannot be read silences its own equations, not the others', () => {
  const given = { 't3.received.natural': 5, 't3.granted.natural': 5 }
  assert.deepEqual(lines(given, { 't3.received.natural': '若干' }), [])
  assert.deepEqual(lines(given, { 't3.received.natural': '若干', 't3.concluded.total': 4 }), [
    'row-total t3.concluded.total=5',
  ])
})
