import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { pageOf } from '../../server/src/forms/basisPage.ts'
import { rules } from '../../server/src/gouji.ts'
import { memory } from '../lastYear/memory.ts'
import { writeOut } from '../support/directives.ts'
import { Editor, fullCapabilities, type Position, type Range } from './editor.ts'
import { editorWith } from './inProcess.ts'
import { rangeOf, rightReport, row } from './sample.ts'
import { spawnServer } from './wire.ts'

const uri = 'file:///reports/%F0%A0%AE%B7%E5%B1%B1%E4%B9%A12024.nianbao.md'

/** The total of new requests, and the words of the prose that state it. */
const total: Range = (() => {
  const { end } = rangeOf(rightReport, row)
  return { start: { ...end, character: end.character - 4 }, end: { ...end, character: end.character - 2 } }
})()
const said = rangeOf(rightReport, '12件')

async function opened(textDocument: object = {}, text = rightReport) {
  const editor = editorWith({ rules: [] })
  await editor.initialize({
    ...fullCapabilities,
    textDocument: { ...fullCapabilities.textDocument, ...textDocument },
  })
  editor.open(uri, text)
  return editor
}

const asked = ({ start }: { start: Position }, more: object = {}) => ({
  textDocument: { uri },
  position: start,
  ...more,
})

test('a hover on a cell shows its equations, behind a character outside the basic plane its reading', async () => {
  const editor = await opened()
  const cell = await editor.get('textDocument/hover', asked(total))
  assert.equal(cell.contents.kind, 'markdown')
  assert.match(cell.contents.value, /^\*\*表三 › 一、本年新收 › 总计\*\* 12 件\n/)
  assert.match(cell.contents.value, /- ✓ 一、本年新收：自然人 9 ＋ 商业企业 2 ＋ 其他 1 ＝ 12/)
  assert.match(cell.contents.value, /\]\(file:\/\/\/gouji\/docs\/basis\.md#L\d+\)/)
  assert.deepEqual(cell.range, total)
  const number = await editor.get('textDocument/hover', asked(said))
  assert.match(number.contents.value, /✓ 表三 › 一、本年新收 › 总计：正文 12，表中 12/)
  assert.deepEqual(number.range, said)
})

test('a client that prefers plain text gets no markup', async () => {
  const editor = await opened({ hover: { contentFormat: ['plaintext', 'markdown'] } })
  const { contents } = await editor.get('textDocument/hover', asked(total))
  assert.equal(contents.kind, 'plaintext')
  assert.match(contents.value, /^表三 › 一、本年新收 › 总计 12 件\n/)
  assert.doesNotMatch(contents.value, /\*\*|\]\(/)
})

test('a hover speaks the language of the settings', async () => {
  const editor = await opened()
  editor.configuration = () => ({ language: 'en' })
  editor.tell('workspace/didChangeConfiguration', { settings: null })
  const { contents } = await editor.get('textDocument/hover', asked(total))
  assert.match(contents.value, /What is counted\n- 一、本年新收: Requests received/)
})

test('a hover shows last year’s number once that report was read', async () => {
  const folder = 'file:///years'
  const before = `${folder}/2023.md`
  const now = `${folder}/2024.md`
  const last = writeOut('{{report year=2023 received.natural=5 granted.natural=5}}')
  const text = writeOut('{{report received.natural=4 granted.natural=4}}')
  const editor = editorWith({ rules: [], disk: memory({ [before]: last }) })
  await editor.initialize()
  editor.open(now, text)
  await editor.pull(now)
  await editor.hear(({ method }) => method === 'workspace/diagnostic/refresh')
  const { end } = rangeOf(text, '一、本年新收政府信息公开申请数量 | 4')
  const { contents } = await editor.get('textDocument/hover', {
    textDocument: { uri: now },
    position: { ...end, character: end.character - 1 },
  })
  assert.match(contents.value, /上年报告\n- 同一格：5/)
})

test('a hover in gouji.json explains the rule', async () => {
  const editor = editorWith({ rules })
  await editor.initialize()
  const json = 'file:///reports/gouji.json'
  const text = '{ "rules": { "late": "off" } }'
  editor.open(json, text, 'json')
  const hover = ({ start }: Range) =>
    editor.get('textDocument/hover', { textDocument: { uri: json }, position: start })
  const { contents, range } = await hover(rangeOf(text, '"late"'))
  assert.match(
    contents.value,
    /^\*\*\[公布晚于法定期限\]\(file:\/\/\/gouji\/docs\/rules\/late\.md\)\*\* late\n/,
  )
  assert.deepEqual(range, rangeOf(text, '"late"'))
  assert.equal(await hover(rangeOf(text, '"rules"')), null)
})

test('a number leads to its cell: with the row for clients that take links, else the place alone', async () => {
  const plain = await opened()
  assert.deepEqual(await plain.get('textDocument/definition', asked(said)), [{ uri, range: total }])
  const rich = await opened({ definition: { linkSupport: true } })
  const { start } = rangeOf(rightReport, row)
  assert.deepEqual(await rich.get('textDocument/definition', asked(said)), [
    {
      originSelectionRange: said,
      targetUri: uri,
      targetRange: { start: { ...start, character: 2 }, end: total.end },
      targetSelectionRange: total,
    },
  ])
  assert.equal(await rich.get('textDocument/definition', asked({ start: { line: 0, character: 0 } })), null)
})

test('references of a cell are the numbers that state it; the cell is the declaration', async () => {
  const editor = await opened()
  const references = (place: Range, includeDeclaration: boolean) =>
    editor.get('textDocument/references', asked(place, { context: { includeDeclaration } }))
  for (const place of [total, said]) {
    assert.deepEqual(await references(place, false), [{ uri, range: said }])
    assert.deepEqual(await references(place, true), [
      { uri, range: said },
      { uri, range: total },
    ])
  }
})

test('a cell is highlighted as written, the numbers that state it and the parts of a total as read', async () => {
  const editor = await opened()
  const highlights = await editor.get('textDocument/documentHighlight', asked(total))
  const kinds = highlights.map(({ kind }: { kind: number }) => kind)
  assert.deepEqual(highlights[0], { range: total, kind: 3 })
  assert.deepEqual(highlights[1], { range: said, kind: 2 })
  assert.deepEqual(kinds, [3, 2, 2, 2, 2, 2, 2, 2])
  const number = await editor.get('textDocument/documentHighlight', asked(said))
  assert.deepEqual(number, highlights.slice(0, 2))
})

test('articles link to the line of the offline page, with a tooltip where the client shows one', async () => {
  const text = rightReport.replace('第五十条', '第四十九条')
  const named = '《中华人民共和国政府信息公开条例》第四十九条'
  const plain = await opened({}, text)
  const links = await plain.get('textDocument/documentLink', { textDocument: { uri } })
  assert.deepEqual(links[0].range, rangeOf(text, named))
  const { line } = pageOf('regulation-49')
  assert.equal(links[0].target, `file:///gouji/docs/basis.md#L${line! + 1}`)
  assert.equal(links[0].tooltip, undefined)
  const rich = await opened({ documentLink: { tooltipSupport: true } }, text)
  const [first] = await rich.get('textDocument/documentLink', { textDocument: { uri } })
  assert.match(first.tooltip, /第四十九条：县级以上政府部门每年1月31日前/)
})

test('the built server leads to pages that are there, at the heading of the article', async () => {
  const editor = new Editor(spawnServer())
  await editor.initialize()
  editor.open(uri, rightReport)
  const [{ target }] = await editor.get('textDocument/documentLink', { textDocument: { uri } })
  const [page, line] = target.split('#L')
  assert.ok(existsSync(fileURLToPath(page)), target)
  const lines = readFileSync(fileURLToPath(page), 'utf8').split('\n')
  assert.equal(lines[Number(line) - 1], '## 条例第五十条')
  assert.match((await editor.get('textDocument/hover', asked(said))).contents.value, /为什么这样理解/)
  assert.deepEqual(await editor.get('textDocument/definition', asked(said)), [{ uri, range: total }])
  assert.equal(await editor.end(), 0)
})
