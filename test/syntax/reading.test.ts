import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../server/src/syntax/parse.ts'
import { fold } from '../../server/src/text/fold.ts'

/** The source text that a piece of the reading text leads back to. */
function origin(source: string, piece: string): string {
  const draft = parse(source)
  const start = draft.text.indexOf(piece)
  assert.ok(start >= 0, `${JSON.stringify(piece)} is not in ${JSON.stringify(draft.text)}`)
  const span = draft.origin({ start, end: start + piece.length })
  return source.slice(span.start, span.end)
}

test('full-width digits, letters and punctuation fold without moving', () => {
  const text = '（１２，５００件）：Ａ\u3000\u00a0。、《》〔〕'
  assert.equal(fold(text), '(12,500件):A  。、《》〔〕')
  assert.equal(fold(text).length, text.length)
})

test('the line ends of Word and PDF that no editor shows end lines, in a web page they are spaces', () => {
  assert.equal(fold('一\v二\u2028三\u2029四'), '一\n二\n三\n四')
  assert.equal(parse('<p>收到\u2028申请\v1件</p>').text, '收到 申请 1件\n')
})

test('characters outside the basic plane keep their two code units, radicals from PDF become characters', () => {
  assert.equal(fold('𠮷镇１'), '𠮷镇1')
  assert.equal(fold('⼀、⼯作'), '一、工作')
})

test('a text without markup is its own reading text', () => {
  const draft = parse('一、总体情况\r\n收到1件<件>')
  assert.equal(draft.raw, draft.source)
  assert.deepEqual(draft.origin({ start: 3, end: 5 }), { start: 3, end: 5 })
})

test('tags, entities, emphasis and comments vanish and offsets lead back', () => {
  const source = '𠮷镇<b>收到</b>申请&nbsp;**12**件<!-- 核对 -->，办结\\*1件'
  assert.equal(parse(source).text, '𠮷镇收到申请 12件,办结*1件')
  assert.equal(origin(source, '收到'), '收到')
  assert.equal(origin(source, '12'), '12')
  assert.equal(origin(source, '办结'), '办结')
  assert.equal(origin(source, '*1'), '\\*1')
})

test('a number split over two tags is one number', () => {
  const source = '<p>收到<span>1</span><span>2</span>件</p>'
  assert.match(parse(source).text, /收到12件/)
  assert.equal(origin(source, '12'), '1</span><span>2')
})

test('words that a page does not show are not read, a part of a page is', () => {
  const hidden = (tag: string) => `<${tag} style="color:red; DISPLAY: none"><b>9</b></${tag}>`
  assert.equal(parse(`<p>收到1${hidden('span')}件<br></p>`).text, '收到1件\n')
  assert.equal(parse(`收到1${hidden('div')}`).text, '收到1\n9\n')
})

test('every source offset has a reading offset and back, in ascending order', () => {
  const source = '<p>一年&nbsp;来</p>\n<!-- x --><table><tr><td></td><td>1</td></tr></table>'
  const draft = parse(source)
  let before = 0
  for (let offset = 0; offset <= source.length; offset++) {
    const reading = draft.reading(offset)
    assert.ok(reading >= before && reading <= draft.text.length)
    before = reading
  }
})

test('an empty HTML cell is filled inside its tag', () => {
  const source = '<table><tr><td>a</td><td></td></tr><tr><td>b</td><td>1</td></tr></table>'
  const [, empty] = parse(source).tables[0]!.cells
  const { start, end } = parse(source).origin(empty!.span)
  assert.equal(source.slice(0, start) + '0' + source.slice(end), source.replace('<td></td>', '<td>0</td>'))
})

test('line ends within an HTML paragraph are spaces, between paragraphs they are line ends', () => {
  assert.deepEqual(parse('<p>收到\n申请</p><p>办结</p>').text.split('\n').filter(Boolean), [
    '收到 申请',
    '办结',
  ])
})
