import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TableId } from '../../server/src/forms/form.ts'
import { parse, read } from '../../server/src/gouji.ts'
import { rebuilt } from '../../server/src/rules/tables/rebuild.ts'
import { writeOut } from '../support/directives.ts'
import { applied } from '../support/judge.ts'

function anew(text: string, id: TableId) {
  const found = rebuilt(read(parse(text)), id)
  return found && { ...found, text: applied(text, { edits: [found.edit] }) }
}

const rows = [
  '一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3',
  '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
  '(一)予以公开\t3\t0\t0\t0\t0\t0\t3',
  '(六)其他处理\t0\t0\t0\t0\t0\t0\t0',
  '(七)总计\t3\t0\t0\t0\t0\t0\t3',
  '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0',
]
const header = '申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计'
const table = (...lines: readonly string[]) => [header, ...lines].join('\n')

test('numbers whose places are not known stay in a comment, and their cells blank', () => {
  const lost = rows.with(0, '一、本年新收政府信息公开申请数量\t2\t1\t3')
  const found = anew(table(...lost), 't3')!
  assert.equal(found.blank, 18 * 7)
  assert.match(found.text, /^\| 一、本年新收政府信息公开申请数量 +(?:\| +){7}\|$/m)
  assert.match(found.text, /<!-- 原表中没有放进新表的数，请核对后填入：一、本年新收：2 1 3 -->/)
})

test('a row of which only zeros are left is all 0', () => {
  const lost = rows.with(1, '二、上年结转政府信息公开申请数量\t0\t0\t0\t0')
  const found = anew(table(...lost), 't3')!
  assert.equal(found.zeros, 3)
  assert.match(found.text, /^\| 二、上年结转政府信息公开申请数量 +(?:\| +0 ){7}\|$/m)
  assert.doesNotMatch(found.text, /<!--/)
})

test('notes in the table stand above and below it afterwards', () => {
  const found = anew(
    `单位：件\t\t\t\t\t\t\t\n${table(...rows.slice(0, 3), '注：第三行含转办的一件\t\t\t\t\t\t\t', ...rows.slice(3))}\n下文。`,
    't3',
  )!
  assert.match(found.text, /^单位：件/)
  assert.match(found.text, /\n\n注：第三行含转办的一件\n\n下文。$/)
})

test('notes behind a number, units and signs for none are kept as they are written', () => {
  const text = writeOut(
    '{{table2 normative.issued=22（其中修订16件） normative.repealed=／ normative.inForce=１２件 as=tabs}}',
  )
  assert.match(anew(text, 't2')!.text, /^\| 行政规范性文件 +\| +22（其中修订16件） \| +／ \| +１２件 \|$/m)
})

test('a comment that ignores something in the table stands above the new one; for a single row it stays', () => {
  const inside = table(...rows.slice(0, 2), '<!-- gouji-ignore row-total -->', ...rows.slice(2))
  assert.match(anew(inside, 't3')!.text, /^<!-- gouji-ignore row-total -->\n\n\| 申请人情况/)
  assert.equal(anew(table(`${rows[0]} <!-- gouji-ignore-line row-total -->`, ...rows.slice(1)), 't3'), null)
})

test('a table with a picture or a heading in it is not touched', () => {
  for (const foreign of ['![盖章](a.png)', '四、政府信息公开行政复议、行政诉讼情况']) {
    const text = `三、收到和处理政府信息公开申请情况\n${table(...rows.slice(0, 3), foreign, ...rows.slice(3))}\n`
    assert.equal(anew(text, 't3'), null, foreign)
  }
})

test('a web page gets a table with the merged cells of the form, and keeps the looks of its own', () => {
  const text = writeOut('{{report as=html-page received.natural=3 granted.natural=3}}').replaceAll(
    '\n',
    '\r\n',
  )
  const broken = text.replace(/<tr>(?:(?!<tr>)[\s\S])*重复申请[\s\S]*?<\/tr>\r\n/, '')
  const found = anew(broken, 't3')!
  assert.equal(found.blank, 7)
  assert.match(
    found.edit.newText,
    /^<table border="1" cellspacing="0" style="width:100%">\r\n<tr><td rowspan="3" colspan="3">/,
  )
  assert.match(found.edit.newText, /<td>2\.重复申请<\/td>(?:<td><\/td>){7}<\/tr>\r\n/)
  assert.doesNotMatch(found.edit.newText.replaceAll('\r\n', ''), /\n/)
})

test('rows of text in a web page are left alone', () => {
  const paragraphs = table(...rows)
    .split('\n')
    .map((line) => `<p>${line.replaceAll('\t', ' ')}</p>`)
  assert.equal(anew(`<html><body>\n${paragraphs.join('\n')}\n</body></html>`, 't3'), null)
})

test('a table that mixes two forms is left to the change of its form', () => {
  const lines = [
    '第二十条第(一)项',
    '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
    '规章\t0\t0\t0',
    '规范性文件\t2\t2\t5',
    '第二十条第(五)项',
    '信息内容\t本年处理决定数量',
    '行政许可\t3',
  ]
  assert.equal(anew(lines.join('\n'), 't2'), null)
})

test('all lines of the old table go, also headers and fillers beside it, with either line end', () => {
  for (const newline of ['\n', '\r\n']) {
    const lines = ['上文。', '', '单位：件', ...table(...rows).split('\n'), '', '下文。']
    const bare = [
      '上文。',
      '第二十条第（一）项',
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
      '规章\t0\t0\t0',
      '行政规范性文件\t2\t0\t5',
      '',
      '下文。',
    ]
    const [about, ...rest] = anew(bare.join(newline), 't2')!.text.split(newline + newline)
    assert.equal(about, '上文。')
    assert.deepEqual(rest.at(-1), '下文。')
    assert.equal(rest.length, 2)
    assert.match(
      anew(lines.join(newline), 't3')!.text,
      new RegExp(`^上文。${newline}${newline}单位：件${newline}${newline}\\|`),
    )
    const filled = `| ${header.replaceAll('\t', ' | ')} |${newline}${rows.map((row) => `| ${row.replaceAll('\t', ' | ')} |`).join(newline)}${newline}|  |  |  |${newline}`
    assert.equal(anew(filled, 't3')!.text.trimEnd().split(newline).length, 2 + 23 + 4)
  }
})
