import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, read } from '../../server/src/gouji.ts'
import { encodings, plainChoices } from '../support/encode/index.ts'
import { judge, told } from '../support/judge.ts'
import { casesOf } from '../support/samples.ts'

/** Lines that resemble rows of cells. */
const texts: Readonly<Record<string, string>> = {
  'a list of numbers with commas': '重点工作分为1,2,3三个阶段，',
  'numbers alone with commas': '1,2,3\n4,5,6',
  'an address with commas': '地址：青禾县云溪镇振兴路12号,邮编：000000,电话：0000-1234567,0000-7654321',
  'telephone numbers': '联系电话：0000-1234567,1234568,1234569\n监督电话：0000-7654321,7654322,7654323',
  'a large number': '网站访问量1,234,567次\n专栏访问量1,000,200次',
  'a drawn line': '────────────\n本页无正文\n━━━━━━━━━━━━',
  'a drawn frame': '┌────────┐\n│云溪镇人民政府│\n└────────┘',
  'a picture of characters': '+-----+      +-----+\n| 申请 | ---> | 答复 |\n+-----+      +-----+',
  'a way through a website': '首页 │ 政务公开 │ 政府信息公开年报',
  'an indented paragraph': '\t\t一年来，云溪镇认真落实各项要求。\n\t\t工作平稳有序。',
  'indented items': '\t\t行政许可\n\t\t行政处罚\n\t\t其他事项',
  'fields with commas': '申请,答复,公开,结转,复议,诉讼',
}

for (const [name, text] of Object.entries(texts)) {
  test(`${name}: no table, and nothing to say`, () => {
    const tables = read(parse(text)).tables
    for (const { state } of Object.values(tables)) assert.equal(state, 'absent')
    const { model } = casesOf(encodings[0]!, 1)[0]!
    for (const encoding of encodings.filter(({ name }) =>
      ['markdown-groups', 'tabs', 'lines', 'spaces', 'commas-short'].includes(name),
    )) {
      const plain = encoding.write(model, plainChoices).text
      const intro = `${model.prose.intro}\n\n${text}`
      const { text: source } = encoding.write({ ...model, prose: { ...model.prose, intro } }, plainChoices)
      const before = judge(plain).map((each) => each.rule)
      assert.deepEqual(
        judge(source).map((each) => each.rule),
        before,
        judge(source)
          .map((each) => told(source, each))
          .join('; '),
      )
    }
  })
}

test('a table in a shape that nobody can read is there all the same', () => {
  const cells = [
    '第二十条第(五)项',
    '信息内容',
    '本年处理决定数量',
    '行政许可',
    '3',
    '第二十条第(八)项',
    '行政事业性收费',
    '0',
  ]
  for (const source of [cells.join(';'), cells.join(' / ')]) {
    assert.equal(read(parse(`二、主动公开政府信息情况\n${source}\n`)).tables.t2.state, 'unreadable')
  }
})
