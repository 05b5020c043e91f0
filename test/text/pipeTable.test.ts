import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pipeTable } from '../../server/src/text/pipeTable.ts'
import { columnsOf } from '../../server/src/text/width.ts'

test('columns of a Markdown table are aligned, a Chinese character being two wide', () => {
  assert.deepEqual(
    pipeTable([
      ['栏目', 'a', '总计'],
      ['𠮷山乡', '12345'],
    ]),
    ['| 栏目   | a     | 总计 |', '| ------ | ----- | ---- |', '| 𠮷山乡 | 12345 |      |'],
  )
})

test('all lines are equally wide, also with full-width digits and very narrow columns', () => {
  const lines = pipeTable([
    ['', '１２'],
    ['x', '0'],
    ['（一）', '—'],
  ])
  assert.equal(new Set(lines.map(columnsOf)).size, 1)
})
