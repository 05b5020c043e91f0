import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../server/src/syntax/parse.ts'

function tables(source: string) {
  const draft = parse(source)
  return draft.tables.map(({ encoding, trust, cells }) => {
    const rows: string[][] = []
    for (const { row, column, span } of cells) {
      rows[row] ??= []
      while (rows[row].length < column) rows[row].push('·')
      rows[row][column] = draft.text.slice(span.start, span.end)
    }
    return { encoding, trust, rows: Object.values(rows) }
  })
}

test('a Markdown table is a grid without its delimiter row', () => {
  assert.deepEqual(tables('| a | b |\n|:--|--:|\n| 一 |  |\n| 二 | 3 |'), [
    {
      encoding: 'markdown',
      trust: 'grid',
      rows: [
        ['a', 'b'],
        ['一', ''],
        ['二', '3'],
      ],
    },
  ])
})

test('a row of dashes for zero is no delimiter row', () => {
  assert.deepEqual(tables('| - | - | - |\n| 1 | 2 | 3 |')[0]!.rows, [
    ['-', '-', '-'],
    ['1', '2', '3'],
  ])
})

test('an HTML table expands rowspan and colspan', () => {
  const [table] = tables(
    '<table><tr><td rowspan="2">组</td><td colspan=2>甲</td></tr><tr><td>1</td><td>2</td></tr></table>',
  )
  assert.deepEqual(table, {
    encoding: 'html',
    trust: 'grid',
    rows: [
      ['组', '甲'],
      ['·', '1', '2'],
    ],
  })
})

test('a table that only arranges the page gives way to the table in it', () => {
  const found = tables(
    '<table><tr><td><p>一、总体情况</p><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>',
  )
  assert.deepEqual(
    found.map(({ rows }) => rows),
    [[['规章', '0']]],
  )
})

test('a table of one cell within a cell is the frame of that cell', () => {
  const framed = (text: string) => `<td><table><tr><td>${text}</td></tr></table></td>`
  const found = tables(`<table><tr>${framed('规章')}${framed('0')}</tr></table>`)
  assert.deepEqual(
    found.map(({ rows }) => rows),
    [[['规章', '0']]],
  )
})

test('an escaped pipe parts no cells and a line break in a cell ends no row', () => {
  assert.deepEqual(tables('| a\\|b | 科研<br>机构 |\n| 1 | 2 |')[0]!.rows, [
    ['a¦b', '科研 机构'],
    ['1', '2'],
  ])
})

test('tabs keep their columns, also empty ones', () => {
  assert.deepEqual(tables('\t自然人\t总计\n一、新收\t\t1\n二、结转\t0\t0')[0]!.rows, [
    ['', '自然人', '总计'],
    ['一、新收', '', '1'],
    ['二、结转', '0', '0'],
  ])
})

test('prose with a few numbers on lines of their own is no table', () => {
  assert.deepEqual(tables('联系电话\n12345\n一、总体情况\n本年度工作平稳。'), [])
})

test('page numbers between the rows of a PDF are no values', () => {
  const [table] = tables('新收 1 0 0 1\n— 5 —\n结转 0 0 0 0\n办结 1 0 0 1')
  assert.deepEqual(
    table!.rows.map((row) => row.length),
    [5, 5, 5],
  )
})
