import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain } from '../structure/plainReport.ts'
import { applied, judge } from '../support/judge.ts'

/** What section 六 is once its statement is inserted; nothing else may be found before, nothing after. */
function stated(fees: string, write = (text: string) => text, title?: string): string {
  const text = write(plain({ fees, ...(title ? { title } : {}) }))
  const found = judge(text).filter(({ rule }) => rule === 'fee-statement')
  assert.equal(found.length, 1)
  const [fix] = found[0]!.fixes
  assert.equal(fix!.preferred, false)
  assert.equal(fix!.safe, false)
  const after = applied(text, fix!)
  assert.deepEqual(judge(after), [])
  return after.slice(after.indexOf('六、') + '六、其他需要报告的事项'.length)
}

test('a section six of nothing gets the statement as its paragraph', () => {
  assert.equal(
    stated('', (text) => `${text}\n`),
    '\n2024年，我镇未收取信息处理费。\n',
  )
})

test('the statement has the line ends of the report', () => {
  assert.equal(
    stated('', (text) => `${text}\n`.replaceAll('\n', '\r\n')),
    '\r\n2024年，我镇未收取信息处理费。\r\n',
  )
})

test('the statement follows what section six says', () => {
  assert.equal(stated('无'), '\n无\n2024年，我镇未收取信息处理费。\n')
  assert.equal(stated('无。'), '\n无。2024年，我镇未收取信息处理费。')
  assert.equal(stated('无其他需要报告的事项。'), '\n无其他需要报告的事项。2024年，我镇未收取信息处理费。')
})

test('a body calls itself by its kind, 本机关 where its name does not tell', () => {
  for (const [unit, self] of [
    ['青禾县水利局', '我局'],
    ['望槐街道办事处', '我街道'],
    ['青禾县人民政府办公室', '本机关'],
  ])
    assert.match(
      stated('无。', (text) => text, `${unit}2024年政府信息公开工作年度报告`),
      new RegExp(`2024年，${self}未收取信息处理费。$`),
    )
})
