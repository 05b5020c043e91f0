import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../server/src/syntax/parse.ts'

function sentences(source: string): string[][] {
  const draft = parse(source)
  return draft.paragraphs.map((paragraph) =>
    paragraph.sentences.map(({ start, end }) => draft.raw.slice(start, end)),
  )
}

test('sentences end with 。！？ and what closes behind them', () => {
  assert.deepEqual(sentences('收到1件。办结1件！“为什么？”没有。”'), [
    ['收到1件。', '办结1件！', '“为什么？”', '没有。”'],
  ])
})

test('hard-wrapped lines are one paragraph, short lines are not', () => {
  const first = '2024年，我镇共收到政府信息公开申请五件，其中自然人申请三件，法人申请'
  assert.deepEqual(sentences(`${first}\n二件，均已按期答复。`), [[`${first}\n二件，均已按期答复。`]])
  assert.equal(sentences('收到申请1件\n办结1件').length, 2)
  assert.equal(sentences(`${first}\n\n二件。`).length, 2)
  assert.equal(sentences(`${first}\n（二）依申请公开`).length, 2)
})

test('cells of a table are no prose', () => {
  assert.deepEqual(sentences('| 规章 | 0 | 0 | 0 |\n|---|---|---|---|\n| 行政规范性文件 | 1 | 0 | 1 |\n'), [])
  assert.deepEqual(sentences('<table><tr><td>收到</td><td>1</td></tr></table>'), [])
})
