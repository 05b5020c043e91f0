import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { alarms, judge, told } from '../support/judge.ts'
import { accept, at, offers } from './caret.ts'

const numbers = 'received.natural=3 granted.natural=2 carriedOut.natural=1 review.upheld=1 normative.issued=1'

test('wherever a report breaks off, what is offered stands on the caret’s line and holds the caret', () => {
  let count = 0
  for (const as of ['markdown-simple', 'html-page', 'lines']) {
    const { text } = at(`{{report as=${as} ${numbers}}}‸`)
    for (let offset = 0; offset <= text.length; offset += 7) {
      const begun = text.slice(0, offset)
      for (const { typed, replaced } of offers(read(parse(begun)), offset, { findings: [] })) {
        count++
        assert.ok(typed.start <= offset && offset <= typed.end && typed.end <= replaced.end)
        assert.equal(typed.start, replaced.start)
        assert.ok(!/[\n\r]/.test(begun.slice(typed.start, replaced.end)))
      }
    }
  }
  assert.ok(count > 300, `${count}`)
})

test('parts and tables that are offered bring no alarm', () => {
  const title = '# 青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n\n'
  const headings = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况']
  let count = 0
  for (let i = 0; i <= headings.length; i++) {
    const begun = `${title}${headings
      .slice(0, i)
      .map((each) => `## ${each}\n\n`)
      .join('')}`
    const { text, offered } = at(`${begun}‸\n`)
    const before = judge(text).map(({ rule }) => rule)
    for (const offer of offered) {
      count++
      const after = accept(text, offer)
      // What the draft lacks elsewhere is due once more of it is there.
      const news = alarms(judge(after)).filter(
        ({ rule }) => !before.includes(rule) && !/-(?:missing|empty)$/.test(rule),
      )
      assert.deepEqual(
        news.map((each) => told(after, each)),
        [],
        offer.label,
      )
    }
  }
  assert.ok(count > 20, `${count}`)
})
