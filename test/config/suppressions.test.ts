import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suppressionsIn } from '../../server/src/syntax/suppressions.ts'

/** Blocks as lines: enough to see which one is taken. */
function linesOf(source: string) {
  const spans = []
  for (const { index, 0: line } of source.matchAll(/[^\n]+/g))
    spans.push({ start: index, end: index + line.length })
  return spans.reverse()
}

/** Scope, rule names and covered text of each comment. */
const read = (source: string, blocks = () => linesOf(source)) =>
  suppressionsIn(source, blocks).map(({ scope, rules, covers }) => [
    scope,
    rules.map(({ name }) => name).join(' '),
    source.slice(covers.start, covers.end).trim(),
  ])

test('the three scopes, in English and in Chinese', () => {
  const forms = [
    ['gouji-ignore', 'block', 'next'],
    ['勾稽-忽略', 'block', 'next'],
    ['gouji-ignore-line', 'line', 'own <!-- X late --> line'],
    ['勾稽-忽略-行', 'line', 'own <!-- X late --> line'],
    ['勾稽-忽略-本行', 'line', 'own <!-- X late --> line'],
  ]
  for (const [keyword, scope, covers] of forms)
    assert.deepEqual(read(`own <!-- ${keyword} late --> line\nnext\nlast`), [
      [scope, 'late', covers!.replace('X', keyword!)],
    ])
  for (const keyword of ['gouji-ignore-file', '勾稽-忽略-文件', '勾稽-忽略-全文']) {
    const source = `first\n<!-- ${keyword} late -->\nlast`
    assert.deepEqual(read(source), [['file', 'late', source]])
  }
})

test('rules are parted by commas, 、 or spaces; none means all; what follows a colon is a reason', () => {
  const names = (words: string) => read(`<!-- gouji-ignore${words}-->\nx`).map(([, rules]) => rules)
  assert.deepEqual(names(' late, row-total '), ['late row-total'])
  assert.deepEqual(names(' 报送逾期、合计不符 '), ['报送逾期 合计不符'])
  assert.deepEqual(names(' late row-total'), ['late row-total'])
  assert.deepEqual(names(''), [''])
  assert.deepEqual(names(' '), [''])
  assert.deepEqual(names(' late：经批准延期 '), ['late'])
  assert.deepEqual(names(': 见附件 '), [''])
})

test('each name knows where it stands', () => {
  const source = 'x\n<!--gouji-ignore late,\n  row-total -->\ny'
  const [found] = suppressionsIn(source, () => linesOf(source))
  assert.deepEqual(
    found!.rules.map((rule) => source.slice(rule.source.start, rule.source.end)),
    ['late', 'row-total'],
  )
  assert.equal(
    source.slice(found!.source.start, found!.source.end),
    '<!--gouji-ignore late,\n  row-total -->',
  )
})

test('the next block is the first that begins after the comment; a table comes before the lines in it', () => {
  const source = '<!-- gouji-ignore -->\n\n|a|\n|-|\n|1|\n\nend'
  const table = { start: source.indexOf('|a|'), end: source.indexOf('\n\nend') }
  const blocks = [...linesOf(source), table]
  assert.deepEqual(
    read(source, () => blocks),
    [['block', '', '|a|\n|-|\n|1|']],
  )
})

test('a comment at the end covers nothing', () => {
  assert.deepEqual(read('text\n<!-- gouji-ignore late -->'), [['block', 'late', '']])
})

test('other comments are none of ours, and an open one is none at all', () => {
  assert.deepEqual(read('<!-- gouji-ignored late -->\nx'), [])
  assert.deepEqual(read('<!-- see gouji-ignore late -->\nx'), [])
  assert.deepEqual(read('gouji-ignore late\nx'), [])
  assert.deepEqual(read('<!-- gouji-ignore late\nx'), [])
})

test('blocks are not asked for without need', () => {
  const never = () => assert.fail('asked')
  assert.deepEqual(suppressionsIn('<!-- note -->\ntext', never), [])
  assert.equal(suppressionsIn('<!-- gouji-ignore-line late -->', never).length, 1)
})

test('line ends may be those of any system', () => {
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(
      read(['a', 'b <!-- gouji-ignore-line late -->', 'c'].join(end), () => []),
      [['line', 'late', 'b <!-- gouji-ignore-line late -->']],
    )
})
