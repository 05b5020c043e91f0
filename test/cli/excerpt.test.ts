import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerpt } from '../../server/src/cli/format/excerpt.ts'

/** Columns of a terminal, counted in the simplest way: Chinese is two wide. */
const columns = (text: string) =>
  [...text].reduce(
    (sum, c) => sum + (/[\u2e80-\uffe6\u{20000}-\u{3ffff}]/u.test(c) ? 2 : c === '\u0301' ? 0 : 1),
    0,
  )

/** The part of the shown line that stands above the carets. */
function above({ line, carets }: { line: string; carets: string }): string {
  const from = carets.indexOf('^')
  let column = 0
  let text = ''
  for (const c of line) {
    if (column >= from && column < carets.length && columns(c) > 0) text += c
    column += columns(c)
  }
  return text
}

const at = (source: string, word: string, room = 80) =>
  excerpt(source, source.indexOf(word), source.indexOf(word) + word.length, room)

test('carets stand under the marked text, whatever is before it', () => {
  for (const before of ['', 'ab ', '总计：', '１２，“混排”ab', '𠮷山乡', '| 自然人 | ', 'e\u0301']) {
    const shown = at(`${before}错误 后面`, '错误')
    assert.equal(above(shown), '错误', before)
    assert.equal(shown.carets.trim(), '^^^^')
  }
})

test('full-width text gets two carets a character, half-width one', () => {
  assert.equal(at('总计 12 件', '总计').carets, '^^^^')
  assert.equal(at('总计 12 件', '12').carets, '     ^^')
})

test('tabs are shown as spaces and count as such', () => {
  const shown = at('自然人\t3\t12\t15', '15')
  assert.equal(shown.line.includes('\t'), false)
  assert.equal(above(shown), '15')
})

test('a long line is cut on both sides around the carets and fits the room', () => {
  const source = `${'前面的文字'.repeat(100)}错误${'后面的文字'.repeat(100)}`
  for (const room of [40, 61, 80]) {
    const shown = at(source, '错误', room)
    assert.equal(above(shown), '错误')
    assert.ok(columns(shown.line) <= room, `${columns(shown.line)} > ${room}`)
    assert.ok(columns(shown.line) > room - 4)
    assert.match(shown.line, /^…前?.*…$/)
  }
})

test('a line that fits is not cut; one that ends near its end is cut only at its start', () => {
  assert.equal(at(`${'字'.repeat(39)}错`, '错', 80).line, `${'字'.repeat(39)}错`)
  const shown = at(`${'字'.repeat(100)}错`, '错', 60)
  assert.equal(above(shown), '错')
  assert.match(shown.line, /^…字+错$/)
})

test('an empty place gets one caret where it is, also at the end of the line', () => {
  assert.equal(excerpt('总计', 0, 0, 80).carets, '^')
  assert.equal(excerpt('总计', 2, 2, 80).carets, '    ^')
  assert.deepEqual(excerpt('', 0, 0, 80), { line: '', carets: '^' })
})

test('carets of a mark longer than the room end with the line', () => {
  const shown = excerpt('字'.repeat(500), 10, 490, 60)
  assert.ok(columns(shown.carets) <= 60)
  assert.ok(shown.carets.includes('^^^^'))
})

test('control characters of a document never reach the terminal', () => {
  const { line } = at('\u001b[31m红\u202e色\u0007', '红')
  assert.equal(line, '·[31m红·色·')
})

test('half a surrogate pair at the place does no harm', () => {
  assert.equal(at('𠮷错', '错').carets, '  ^^')
  excerpt('𠮷', 1, 2, 80)
})
