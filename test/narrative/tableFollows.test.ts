import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../../server/src/messages/message.ts'
import { writeOut } from '../support/directives.ts'
import { judge } from '../support/judge.ts'

function found(text: string) {
  const [finding, ...more] = judge(writeOut(text)).filter(({ rule }) => rule === 'narrative-table')
  assert.ok(finding !== undefined && more.length === 0)
  return finding
}

const titles = (text: string) => found(text).fixes.map(({ title }) => words(title, 'zh-CN'))

test('making the table follow the text says which other cells change with it', () => {
  assert.deepEqual(
    titles('{{report received.natural=2 granted.natural=2 onRequest=全年新收政府信息公开申请5件。}}').at(-1),
    '将表三 › 一、本年新收 › 总计改为 5，与文字一致（连同自然人、(七)总计 › 自然人等 5 格一并改）',
  )
})

test('one other cell is named, and none where only one changes', () => {
  assert.deepEqual(
    titles('{{report review.upheld=2 onRequest=因政府信息公开被申请行政复议3件。}}').at(-1),
    '将表四 › 行政复议 › 总计改为 3，与文字一致（结果维持一并改）',
  )
  assert.deepEqual(
    titles('{{report normative.issued=2 normative.inForce=9 proactive=全年制发行政规范性文件3件。}}').at(-1),
    '将表二 › 行政规范性文件 › 本年制发件数改为 3，与文字一致',
  )
})

test('a number that may mean two things points to each cell once', () => {
  const { related } = found(
    '{{report received.natural=2 carriedIn.natural=1 granted.natural=3 onRequest=收到政府信息公开申请9件。}}',
  )
  const places = related.map(({ span }) => span.start)
  assert.deepEqual(places, [...new Set(places)])
  assert.equal(places.length, 2)
})
