import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeOut } from '../support/directives.ts'
import { encodings } from '../support/encode/index.ts'
import { judge } from '../support/judge.ts'
import { randomReport } from '../support/report.ts'
import { seed } from '../support/samples.ts'

const heading = '收到和处理政府信息公开申请情况'

/** With a comment on its own line above table 3. */
function withComment(text: string, comment: string): string {
  const cell = text.indexOf('自然人', text.lastIndexOf(heading))
  const from = text.lastIndexOf(heading, cell)
  const html = text.indexOf('<table', from)
  const at = html >= 0 ? html : text.indexOf('\n', from) + 1
  return `${text.slice(0, at)}${comment}\n${text.slice(at)}`
}

/** Rules of the findings that a document has. */
const firing = (text: string) => judge(text).map(({ rule }) => rule)

for (const encoding of encodings) {
  test(`${encoding.name}: a comment above a table silences its rule there and nothing else`, () => {
    for (const model of fc.sample(randomReport('2021'), { numRuns: 3, seed })) {
      const wrong = (id: string) => model.cells.get(id)! + '1'
      const cells = new Map(model.cells)
      for (const id of ['t3.received.total', 't4.review.total']) cells.set(id, wrong(id))
      const { text } = encoding.write({ ...model, cells })
      const before = firing(text)
      assert.ok(before.includes('row-total') && before.includes('case-total'), before.join())
      const without = (rule: string) => before.filter((each) => each !== rule)
      assert.deepEqual(firing(withComment(text, '<!-- gouji-ignore row-total -->')), without('row-total'))
      assert.deepEqual(firing(withComment(text, '<!-- 勾稽-忽略 行总计不符 -->')), without('row-total'))
      assert.deepEqual(
        firing(withComment(text, '<!-- gouji-ignore-file case-total -->')),
        without('case-total'),
      )
      const elsewhere = firing(withComment(text, '<!-- gouji-ignore case-total -->'))
      assert.deepEqual([...elsewhere].sort(), [...before, 'suppression-unused'].sort())
    }
  })
}

const found = (text: string) =>
  judge(text)
    .map(({ rule }) => rule)
    .filter((rule) => ['section-misnumbered', 'case-total', 'suppression-unused'].includes(rule))

test('a comment above a table does not reach the heading behind it', () => {
  const text = writeOut('{{report heading.disputes=七、政府信息公开行政复议、行政诉讼情况}}')
  const before = found(text)
  const ignoring = text.replace('| 申请人情况', '<!-- gouji-ignore section-misnumbered -->\n| 申请人情况')
  assert.deepEqual(before, ['section-misnumbered'])
  assert.deepEqual(found(ignoring).sort(), ['section-misnumbered', 'suppression-unused'])
})

test('a comment above a table with which the document ends covers it', () => {
  const table = writeOut(
    '{{table3}}\n四、政府信息公开行政复议、行政诉讼情况\n\n{{table4 review.upheld=2 review.total=1}}',
  ).trimEnd()
  assert.deepEqual(found(table), ['case-total'])
  assert.deepEqual(found(table.replace('| 行政复议', '<!-- gouji-ignore case-total -->\n| 行政复议')), [])
})
