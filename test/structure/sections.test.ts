import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, readReport } from './plainReport.ts'

const sectionsOf = (text: string) => readReport(text).sections

test('of a report pasted twice the first copy is read', () => {
  const once = plain()
  for (const { heading } of sectionsOf(`${once}\n${once}`))
    assert.ok(heading && heading.span.end <= once.length)
})

test('a report below a table of contents is read, not its contents', () => {
  const contents = '目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况'
  const text = plain({ preamble: contents })
  const start = text.indexOf(contents) + contents.length
  for (const { heading } of sectionsOf(text)) assert.ok(heading && heading.span.start > start)
})

test('a heading broken over two lines is one heading, with all of its words', () => {
  const text = plain({ disputes: '四、政府信息公开行政复议、行政诉\n讼情况' })
  const { heading, wording } = sectionsOf(text)[3]!
  assert.equal(text.slice(heading!.span.start, heading!.span.end), '四、政府信息公开行政复议、行政诉\n讼情况')
  assert.equal(wording, 'standard')
})

test('sections follow each other without gap to the end of the text', () => {
  const text = plain()
  const spans = sectionsOf(text).map(({ span }) => span)
  assert.deepEqual(
    spans.slice(1).map(({ start }) => start),
    spans.slice(0, -1).map(({ end }) => end),
  )
  assert.equal(spans.at(-1)!.end, text.length)
})

test('a sentence knows its section and aspect; headings, title, signature and page are no sentences', () => {
  const text = plain({
    title:
      '首页 > 政务公开\n青禾县云溪镇人民政府2024年政府信息公开工作年度报告\n发布时间：2025-01-20 字号：大 中 小',
    onRequest: '（二）依申请公开。2024年，认真答复。',
    signature: '青禾县云溪镇人民政府\n2025年1月20日\n主办：青禾县人民政府 ICP备00000000号',
  })
  const { sentences } = readReport(text)
  assert.deepEqual(
    sentences.map(({ span, section, aspect }) => [text.slice(span.start, span.end), section, aspect]),
    [
      [plain().split('\n')[1], null, null],
      ['2024年，我镇扎实做好政府信息公开各项工作。', 'overview', null],
      ['及时发布各类信息，方便群众查阅。', 'overview', 'proactive'],
      ['2024年，认真答复。', 'overview', 'onRequest'],
      ['严格落实发布审核制度。', 'overview', 'management'],
      ['建好用好各类渠道。', 'overview', 'platform'],
      ['主动听取群众意见。', 'overview', 'supervision'],
      ['公开形式还不够丰富，下一步将加强业务培训。', 'problems', null],
      ['本年度未收取信息处理费。', 'other', null],
    ],
  )
})
