import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { valueEdit } from '../../server/src/rules/tables/figures.ts'
import { settle } from '../support/cells.ts'
import { encodings, plainChoices } from '../support/encode/index.ts'
import { applied, judge, safelyFixed } from '../support/judge.ts'

/** Table 2 with one line of it written otherwise, and that line once 7 is written into its second cell. */
const rows = [
  ['markdown-simple', '| 规章 | 0 |  | 1 |', '| 规章 | 0 | 7 | 1 |'],
  ['markdown-simple', '| 规章 | 0 | | 1 |', '| 规章 | 0 | 7 | 1 |'],
  ['markdown-simple', '| 规章 | 0 || 1 |', '| 规章 | 0 | 7 | 1 |'],
  ['markdown-simple', '| 规章 | 0 |      | 1 |', '| 规章 | 0 | 7    | 1 |'],
  ['markdown-simple', '| 规章 | 0 | / | 1 |', '| 规章 | 0 | 7 | 1 |'],
  ['markdown-simple', '| 规章 | 0 | 无 | 1 |', '| 规章 | 0 | 7 | 1 |'],
  ['markdown-simple', '| 规章 | 0 | 3(其中修订1件) | 1 |', '| 规章 | 0 | 7(其中修订1件) | 1 |'],
  ['markdown-simple', '| 规章 | 0 | １２ | 1 |', '| 规章 | 0 | ７ | 1 |'],
  ['markdown-simple', '| 规章 | 0 | 12,510 | 1 |', '| 规章 | 0 | 7 | 1 |'],
  ['markdown-simple', '| 规章 | 0 | **2** | 1 |', '| 规章 | 0 | **7** | 1 |'],
  ['tabs', '规章\t0\t\t1', '规章\t0\t7\t1'],
  [
    'html',
    '<tr><td>规章</td><td>0</td><td></td><td>1</td></tr>',
    '<tr><td>规章</td><td>0</td><td>7</td><td>1</td></tr>',
  ],
  [
    'html',
    '<tr><td>规章</td><td>0</td><td>&nbsp;</td><td>1</td></tr>',
    '<tr><td>规章</td><td>0</td><td>7&nbsp;</td><td>1</td></tr>',
  ],
] as const

for (const [name, line, filled] of rows) {
  test(`a value written into ${line.replaceAll('\t', '→')}`, () => {
    const encoding = encodings.find((each) => each.name === name) ?? encodings[0]!
    const cells = settle('2021', new Map())
    const { text: written } = encoding.writeTable({ edition: '2021', cells }, 't2', plainChoices)
    const table = name === 'html' ? html(written) : written
    const text = table.replace(/[^\n]*(?<!第)规章[^\n]*/, line)
    const { draft, cells: figures } = read(parse(text))
    const figure = figures.get('t2.rules.repealed')
    assert.ok(figure, 'the cell was not read')
    const edit = valueEdit(draft, figure, 7)
    const fixed = applied(text, { edits: [{ ...edit, span: draft.origin(edit.span) }] })
    assert.equal(fixed, text.replace(line, filled))
    assert.equal(read(parse(fixed)).cells.get('t2.rules.repealed')?.value, 7)
  })
}

function html(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|') && !line.includes('---'))
  const row = (line: string) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => `<td>${cell.trim()}</td>`)
  return `<table>\n${lines.map((line) => `<tr>${row(line).join('')}</tr>`).join('\n')}\n</table>`
}

test('the safe fix fills every blank with 0 in every encoding, and changes no other character of a value', () => {
  const cells = settle(
    '2021',
    new Map([
      ['t3.received.natural', '3'],
      ['t3.granted.natural', '3'],
    ]),
  )
  for (const encoding of encodings) {
    const text = encoding.writeTable({ edition: '2021', cells }, 't3', { ...plainChoices, zero: '—' }).text
    const right = encoding.writeTable({ edition: '2021', cells }, 't3', plainChoices).text
    assert.equal(safelyFixed(text), right, encoding.name)
  }
})

test('a blank that cannot be 0 is filled with the value that fits, never with 0', () => {
  const cells = settle(
    '2021',
    new Map([
      ['t3.received.natural', '3'],
      ['t3.granted.natural', '3'],
    ]),
  )
  for (const encoding of encodings.filter(({ keepsPositions }) => keepsPositions)) {
    const blank = new Map([...cells, ['t3.granted.natural', '']])
    const { text } = encoding.writeTable({ edition: '2021', cells: blank }, 't3', plainChoices)
    const found = judge(text).filter(({ rule }) => rule === 'row-total' || rule === 'cell-blank')
    assert.deepEqual(
      found.map(({ rule, expected, cells }) => [rule, expected, cells[0]]),
      [['row-total', '3', 't3.granted.natural']],
      encoding.name,
    )
    const fixed = applied(text, found[0]!.fixes[0]!)
    assert.deepEqual(
      judge(fixed).filter(({ rule }) => rule === 'row-total' || rule === 'cell-blank'),
      [],
      encoding.name,
    )
    assert.equal(read(parse(fixed)).cells.get('t3.granted.natural')?.value, 3, encoding.name)
  }
})
