import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, type Part } from '../../server/src/services/outline.ts'
import { checked, manners, reportAs } from './marked.ts'

const outline = (written: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const document = checked(written)
  return { ...document, parts: outlineOf(document.report, document.findings, language) }
}
const all = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [part, ...all(part.children)])
const table = (parts: readonly Part[], name: string) => all(parts).find((part) => part.name === name)!

for (const manner of manners) {
  test(`the outline of a report in ${manner} has its title, six sections, five aspects and three tables`, () => {
    const { parts } = outline(reportAs(manner, 'received.natural=2 granted.natural=2'))
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ['title', ...Array<string>(6).fill('section')],
    )
    const [, overview, disclosure, requests, disputes] = parts
    const topics = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障']
    assert.equal(overview!.children.length, topics.length)
    for (const [i, topic] of topics.entries()) assert.ok(overview!.children[i]!.name.endsWith(topic), topic)
    assert.deepEqual(
      [disclosure, requests, disputes].map((section) =>
        section!.children.map(({ kind, name, detail }) => [kind, name, detail]),
      ),
      [[['table', '表二', '']], [['table', '表三', '勾稽 ✓']], [['table', '表四', '勾稽 ✓']]],
    )
  })

  test(`every part of a report in ${manner} lies within its parent and is named within itself`, () => {
    const { parts, text } = outline(reportAs(manner, 'received.natural=2 granted.natural=2'))
    const look = (inner: readonly Part[], outer: { start: number; end: number }) => {
      for (const { span, selection, children } of inner) {
        assert.ok(outer.start <= span.start && span.end <= outer.end)
        assert.ok(span.start <= selection.start && selection.end <= span.end)
        assert.ok(text.slice(span.start, span.end).trim() !== '')
        look(children, span)
      }
    }
    look(parts, { start: 0, end: text.length })
    const spans = parts.map(({ span }) => span)
    for (const [i, span] of spans.slice(1).entries()) assert.ok(spans[i]!.end <= span.start)
  })
}

test('a section reaches from the marks of its heading to its last word', () => {
  const { parts, at } = outline(`${reportAs('markdown-simple', 'without=other')}\n\n`)
  const problems = parts.at(-1)!
  assert.match(at(problems.span), /^## 五、/)
  assert.match(at(problems.span), /加强业务培训。$/)
  assert.match(at(problems.selection), /^五、/)
})

test('a row is in the outline with its values', () => {
  const { parts, at } = outline(
    reportAs('markdown-simple', 'received.natural=2 received.business=/ granted.natural=2'),
  )
  const [row] = table(parts, '表三').children
  assert.deepEqual([row!.name, row!.detail], ['一、本年新收', '2 / 0 0 0 0 2'])
  assert.match(at(row!.span), /^\| 一、本年新收.*\|$/)
})

const states: readonly (readonly [string, string, string, string])[] = [
  ['does not add up', 'received.natural=2 received.total=3 granted.natural=2', '表三', '1 处不符'],
  ['has two wrong blocks', 'review.total=3 direct.total=2', '表四', '2 处不符'],
  ['has a cell with words in it', 'review.upheld=两件', '表四', '1 格填写有误'],
]
for (const [what, settings, name, detail] of states)
  test(`a table that ${what} says so: ${detail}`, () => {
    assert.equal(table(outline(reportAs('markdown-simple', settings)).parts, name).detail, detail)
  })

test('a table that lacks a row says so', () => {
  const written = checked(reportAs('tabs', '')).text.replace(/^.*属于国家秘密.*\n/m, '')
  assert.equal(table(outline(written).parts, '表三').detail, '缺 1 行')
})

test('a row without all its values is told', () => {
  const written = checked(reportAs('markdown-simple', '')).text.replace(/(本年新收.*?)\| 0 \|\n/, '$1|\n')
  assert.equal(table(outline(written).parts, '表三').detail, '1 行数字不全')
})

test('a table of which only a trace is left cannot be read', () => {
  const whole = checked(reportAs('markdown-simple', 'without=disputes')).text
  const written = whole.replace('五、', '四、政府信息公开行政复议、行政诉讼情况\n\n未经复议直接起诉\n\n五、')
  assert.equal(table(outline(written).parts, '表四').detail, '读不出来')
})

test('an equation that fails while its rule is silenced is not called right', () => {
  const { text } = checked(reportAs('markdown-simple', 'review.total=3'))
  const written = `<!-- gouji-ignore-file case-total -->\n${text}`
  assert.equal(table(outline(written).parts, '表四').detail, '1 条勾稽关系不符（已设为不提示）')
})

test('the outline speaks English when asked to', () => {
  assert.equal(table(outline(reportAs('tabs', ''), 'en').parts, '表三').detail, 'adds up ✓')
})
