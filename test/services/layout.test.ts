import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layout, layoutTyped } from '../../server/src/services/tableLayout.ts'
import { applied } from '../support/judge.ts'
import { checked, reportAs } from './marked.ts'

const laidOut = (text: string, range?: { start: number; end: number }) =>
  applied(text, { edits: layout(checked(text).report.draft, range) })
/** The text after a character was typed before the caret `‸`. */
const typed = (written: string, character: string) => {
  const at = written.indexOf('‸')
  const text = written.replace('‸', '')
  return applied(text, { edits: layoutTyped(checked(text).report.draft, at, character) })
}
const table = (...lines: string[]) => `${lines.join('\n')}\n`

const ragged = table('| 信息内容 | 件数 |', '|---|---|', '| 规章 | 0 |', '|行政规范性文件|12|')
const even = table(
  '| 信息内容       | 件数 |',
  '| -------------- | ---- |',
  '| 规章           | 0    |',
  '| 行政规范性文件 | 12   |',
)

test('columns are aligned as wide as they are shown: a Chinese character takes two', () => {
  assert.equal(laidOut(ragged), even)
})

test('formatting twice is formatting once', () => {
  const { text } = checked(reportAs('markdown-simple', 'received.natural=20 granted.natural=20'))
  const once = laidOut(text)
  assert.notEqual(once, text)
  assert.deepEqual(layout(checked(once).report.draft), [])
})

test('nothing but blanks and the dashes below the header changes, and the report means the same', () => {
  const { text, report } = checked(
    reportAs('markdown-rich', 'received.natural=20 received.total=21 granted.natural=20'),
  )
  const after = laidOut(text)
  const bare = (each: string) => each.replace(/^[|:\- \t]+$/gm, '').replace(/[ \t]/g, '')
  assert.equal(bare(after), bare(text))
  const values = (each: typeof report) => [...each.cells.values()].map(({ id, text }) => `${id} ${text}`)
  assert.deepEqual(values(checked(after).report), values(report))
})

test('alignment marks are kept and followed', () => {
  assert.equal(
    laidOut(
      table(
        '| 项目 | 左 | 中 | 右 |',
        '|---|:--|:-:|--:|',
        '| 一 | 1 | 2 | 3 |',
        '| 二 | 1234 | 12345 | 1234 |',
      ),
    ),
    table(
      '| 项目 | 左   |  中   |   右 |',
      '| ---- | :--- | :---: | ---: |',
      '| 一   | 1    |   2   |    3 |',
      '| 二   | 1234 | 12345 | 1234 |',
    ),
  )
})

test('a bar behind a backslash is part of its cell', () => {
  assert.equal(
    laidOut(table('| 甲 | 乙 |', '|---|---|', '| a\\|b\\\\ | 1 |')),
    table('| 甲     | 乙  |', '| ------ | --- |', '| a\\|b\\\\ | 1   |'),
  )
})

test('a row keeps the number of its cells, also when it lacks some', () => {
  assert.equal(
    laidOut(table('| 甲 | 乙 | 丙 |', '|---|---|---|', '| 1 | 2 |', '| 1 | 2 | 3 | 4 |')),
    table('| 甲  | 乙  | 丙  |', '| --- | --- | --- |', '| 1   | 2   |', '| 1   | 2   | 3   | 4   |'),
  )
})

test('a full-width blank is content', () => {
  assert.equal(
    laidOut(table('| 甲 | 乙 |', '|---|---|', '| 　一 | 1 |')),
    table('| 甲   | 乙  |', '| ---- | --- |', '| 　一 | 1   |'),
  )
})

test('line ends stay as they are', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  assert.equal(laidOut(crlf(ragged)), crlf(even))
})

test('an indented table keeps its indent, a last row without line end has none after', () => {
  const indented = (text: string) => text.trimEnd().replace(/^/gm, '  ')
  assert.equal(laidOut(indented(ragged)), indented(even))
})

for (const manner of ['html-page', 'html-in-markdown', 'tabs', 'pipe-rows', 'pipe-lines', 'lines', 'spaces'])
  test(`a report in ${manner} is left as it is`, () => {
    const { report } = checked(reportAs(manner, 'received.natural=20 granted.natural=20'))
    assert.deepEqual(layout(report.draft), [])
  })

const others: readonly (readonly [string, string])[] = [
  ['without a delimiter row', table('| 甲 | 乙 |', '| 1 | 2 |', '| 3 | 4 |')],
  ['whose delimiter row has another number of cells', table('| 甲 | 乙 |', '|---|', '| 3 | 4 |')],
  ['with a row that no bar begins', table('| 甲 | 乙 |', '|---|---|', '| 1 | 2 |', '3 | 4')],
  [
    'of one endless cell',
    table(
      '| 甲 | 乙 |',
      '|---|---|',
      `| ${'x'.repeat(100_000)} | 1 |`,
      ...Array<string>(50).fill('| 1 | 2 |'),
    ),
  ],
]
for (const [what, text] of others)
  test(`a table ${what} is left alone`, () => {
    assert.equal(laidOut(text), text)
  })

test('of two tables only the one that the range meets is aligned, as a whole', () => {
  const text = `${ragged}\n正文在这里。\n\n${ragged}`
  const at = text.lastIndexOf('规章')
  assert.equal(laidOut(text, { start: at, end: at }), `${ragged}\n正文在这里。\n\n${even}`)
})

test('the bar that ends a row with all its cells aligns the table', () => {
  assert.equal(typed(ragged.replace('|12|', '|12|‸'), '|'), even)
})

test('a bar in the midst of a row, and one that ends a row too early, change nothing', () => {
  for (const written of [ragged.replace('文件|', '文件|‸'), `${ragged}| 行政许可 |‸\n`])
    assert.equal(typed(written, '|'), written.replace('‸', ''))
})

test('a new line behind a row aligns the table above', () => {
  assert.equal(typed(`${ragged}‸`, '\n'), even)
  const crlf = `${ragged.replaceAll('\n', '\r\n')}‸`
  assert.equal(typed(crlf, '\n'), even.replaceAll('\n', '\r\n'))
})

test('a new line below prose changes nothing', () => {
  assert.equal(typed(`正文。\n‸\n\n${ragged}`, '\n'), `正文。\n\n\n${ragged}`)
})
